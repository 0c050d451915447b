// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAdInsertions`: Lists ad insertion configurations.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_ad_insertions`](crate::Client::list_ad_insertions).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAdInsertionsRequest {
    /// Only configurations whose name contains this text.
    ///
    /// Example: `ad`.
    pub keyword: Option<String>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// In which order the configurations come, by creation time.
    ///
    /// Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `******8EqYpQbZ6Eh7+Zz8DxVYoQ*****`.
    pub next_token: Option<String>,
    /// How many entries an answer has at most.
    ///
    /// At least 0. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
}

impl ListAdInsertionsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Keyword`. Only configurations whose name contains this text.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. In which order the configurations come, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `NextToken`. Where the next page begins.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `MaxResults`. How many entries an answer has at most.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }
}

impl Fields for ListAdInsertionsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Keyword"),
        Field::query("PageNo"),
        Field::query("PageSize"),
        Field::query("SortBy"),
        Field::query("NextToken"),
        Field::query("MaxResults").integer(0, i64::MAX),
    ];
}

alicloud_runtime::structure!(
    ListAdInsertionsRequest { keyword, page_no, page_size, sort_by, next_token,
    max_results }
);

/// The answer to [`Client::list_ad_insertions`](crate::Client::list_ad_insertions).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAdInsertionsResponse {
    /// The configurations on this page.
    pub configs: Vec<types::AdInsertionConfig>,
    /// How many entries an answer has at most.
    ///
    /// Example: `10`.
    pub max_results: Option<i32>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `******8EqYpQbZ6Eh7+Zz8DxVYoQ*****`.
    pub next_token: Option<String>,
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// In which order the configurations come, by creation time.
    ///
    /// Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// How many entries there are on all pages.
    ///
    /// Example: `10`.
    pub total_count: Option<i64>,
}

impl Fields for ListAdInsertionsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Configs",
        "MaxResults",
        "NextToken",
        "PageNo",
        "PageSize",
        "RequestId",
        "SortBy",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListAdInsertionsResponse { configs, max_results, next_token, page_no, page_size,
    request_id, sort_by, total_count }
);

impl Operation for ListAdInsertionsRequest {
    type Response = ListAdInsertionsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAdInsertions")
        .summary("Lists ad insertion configurations.")
        .read_only()
        .paging(Paging::of("Configs").token("NextToken", "NextToken"))
        .ram_action("ice:ListAdInsertions")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAdInsertions",
        );
}

impl Paged for ListAdInsertionsRequest {
    type Item = types::AdInsertionConfig;

    #[inline]
    fn items(page: ListAdInsertionsResponse) -> Vec<types::AdInsertionConfig> {
        page.configs
    }
}
