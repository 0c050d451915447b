// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLivePackageChannels`: Lists the channels of a live packaging group, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_live_package_channels`](crate::Client::list_live_package_channels).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLivePackageChannelsRequest {
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: String,
    /// The text to search for in the names and descriptions of the channels. Partial matches
    /// are supported.
    ///
    /// Example: `group-1`.
    pub keyword: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The sort order of the channels by creation time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListLivePackageChannelsRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
            keyword: None,
            page_no: None,
            page_size: None,
            sort_by: None,
        }
    }

    /// Sets `Keyword`. The text to search for in the names and descriptions of the channels.
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

    /// Sets `SortBy`. The sort order of the channels by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListLivePackageChannelsRequest {
        group_name: Field::query("GroupName").required(),
        keyword: Field::query("Keyword"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_live_package_channels`](crate::Client::list_live_package_channels).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelsResponse {
    /// The channels on this page.
    pub live_package_channels: Vec<types::LivePackageChannel>,
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
    /// The sort order of the results.
    ///
    /// Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// The total number of entries.
    ///
    /// Example: `15`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListLivePackageChannelsResponse {
        live_package_channels: "LivePackageChannels",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

impl Operation for ListLivePackageChannelsRequest {
    type Response = ListLivePackageChannelsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListLivePackageChannels")
        .summary("Lists the channels of a live packaging group, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("LivePackageChannels")
                .number("PageNo")
                .total("TotalCount"),
        )
        .ram_action("ice:ListLivePackageChannels")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLivePackageChannels",
        );
}

impl Paginated for ListLivePackageChannelsRequest {
    type Item = types::LivePackageChannel;

    #[inline]
    fn items(page: ListLivePackageChannelsResponse) -> Vec<types::LivePackageChannel> {
        page.live_package_channels
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
