// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAdInsertions`: Lists ad insertion configurations.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_ad_insertions`](crate::Client::list_ad_insertions).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertionsRequest {
    /// The text to search for. Only configurations whose name contains it are returned.
    ///
    /// Example: `ad`.
    pub keyword: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The sort order of the configurations, by creation time.
    ///
    /// Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `******8EqYpQbZ6Eh7+Zz8DxVYoQ*****`.
    pub next_token: Option<String>,
    /// The maximum number of entries per response.
    ///
    /// At least 0. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
}

impl ListAdInsertionsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Keyword`. The text to search for.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. The sort order of the configurations, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `NextToken`. The page token.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `MaxResults`. The maximum number of entries per response.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }
}

alicloud_runtime::structure! {
    ListAdInsertionsRequest {
        keyword: Field::query("Keyword"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        sort_by: Field::query("SortBy"),
        next_token: Field::query("NextToken"),
        max_results: Field::query("MaxResults").integer(0, i64::MAX),
    }
}

/// The response of [`Client::list_ad_insertions`](crate::Client::list_ad_insertions).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertionsResponse {
    /// The configurations on this page.
    pub configs: Vec<types::AdInsertionConfig>,
    /// The maximum number of entries per response.
    ///
    /// Example: `10`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `******8EqYpQbZ6Eh7+Zz8DxVYoQ*****`.
    pub next_token: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The sort order of the configurations, by creation time.
    ///
    /// Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// The total number of entries.
    ///
    /// Example: `10`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListAdInsertionsResponse {
        configs: "Configs",
        max_results: "MaxResults",
        next_token: "NextToken",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

impl Operation for ListAdInsertionsRequest {
    type Response = ListAdInsertionsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAdInsertions")
        .summary("Lists ad insertion configurations.")
        .read_only()
        .pagination(PaginationInfo::of("Configs").token("NextToken", "NextToken"))
        .ram_action("ice:ListAdInsertions")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAdInsertions",
        );
}

impl Paginated for ListAdInsertionsRequest {
    type Item = types::AdInsertionConfig;

    #[inline]
    fn items(page: ListAdInsertionsResponse) -> Vec<types::AdInsertionConfig> {
        page.configs
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
