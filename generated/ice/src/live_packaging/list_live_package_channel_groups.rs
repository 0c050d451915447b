// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLivePackageChannelGroups`: Lists groups of live packaging channels, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_live_package_channel_groups`](crate::Client::list_live_package_channel_groups).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelGroupsRequest {
    /// The text to search for in the names and descriptions of the groups. Partial matches
    /// are supported.
    ///
    /// Example: `channel-group`.
    pub keyword: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The sort order of the groups by creation time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListLivePackageChannelGroupsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Keyword`. The text to search for in the names and descriptions of the groups.
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

    /// Sets `SortBy`. The sort order of the groups by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListLivePackageChannelGroupsRequest {
        keyword: Field::query("Keyword"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_live_package_channel_groups`](crate::Client::list_live_package_channel_groups).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelGroupsResponse {
    /// The channel groups on this page.
    pub live_package_channel_groups: Vec<types::LivePackageChannelGroup>,
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
    /// Example: `5D87B753-0250-5D9D-B248-D40C3271F864`.
    pub request_id: Option<String>,
    /// The sort order of the results, such as `desc` for newest first.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListLivePackageChannelGroupsResponse {
        live_package_channel_groups: "LivePackageChannelGroups",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

impl Operation for ListLivePackageChannelGroupsRequest {
    type Response = ListLivePackageChannelGroupsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListLivePackageChannelGroups")
        .summary("Lists groups of live packaging channels, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("LivePackageChannelGroups")
                .number("PageNo")
                .total("TotalCount"),
        )
        .ram_action("ice:ListLivePackageChannelGroups")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLivePackageChannelGroups",
        );
}

impl Paginated for ListLivePackageChannelGroupsRequest {
    type Item = types::LivePackageChannelGroup;

    #[inline]
    fn items(
        page: ListLivePackageChannelGroupsResponse,
    ) -> Vec<types::LivePackageChannelGroup> {
        page.live_package_channel_groups
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
