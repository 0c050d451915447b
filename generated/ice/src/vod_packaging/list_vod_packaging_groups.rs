// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListVodPackagingGroups`: Lists VOD packaging groups, newest first by default.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_vod_packaging_groups`](crate::Client::list_vod_packaging_groups).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingGroupsRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The sort order of the packaging groups, by creation time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// Lists only packaging groups whose name contains this text.
    ///
    /// Example: `hls`.
    pub keyword: Option<String>,
}

impl ListVodPackagingGroupsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `SortBy`. The sort order of the packaging groups, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `Keyword`. Lists only packaging groups whose name contains this text.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }
}

alicloud_runtime::structure! {
    ListVodPackagingGroupsRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        sort_by: Field::query("SortBy"),
        keyword: Field::query("Keyword"),
    }
}

/// The response of [`Client::list_vod_packaging_groups`](crate::Client::list_vod_packaging_groups).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingGroupsResponse {
    /// The packaging groups on this page.
    pub packaging_groups: Vec<types::VodPackagingGroup>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The sort order of the packaging groups, by creation time.
    ///
    /// Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// The total number of entries.
    ///
    /// Example: `5`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListVodPackagingGroupsResponse {
        packaging_groups: "PackagingGroups",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

impl Operation for ListVodPackagingGroupsRequest {
    type Response = ListVodPackagingGroupsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListVodPackagingGroups")
        .summary("Lists VOD packaging groups, newest first by default.")
        .read_only()
        .pagination(
            PaginationInfo::of("PackagingGroups").number("PageNo").total("TotalCount"),
        )
        .ram_action("ice:ListVodPackagingGroups")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListVodPackagingGroups",
        );
}

impl Paginated for ListVodPackagingGroupsRequest {
    type Item = types::VodPackagingGroup;

    #[inline]
    fn items(page: ListVodPackagingGroupsResponse) -> Vec<types::VodPackagingGroup> {
        page.packaging_groups
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
