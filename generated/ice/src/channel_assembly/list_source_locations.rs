// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSourceLocations`: Lists MediaWeaver source locations.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_source_locations`](crate::Client::list_source_locations).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceLocationsRequest {
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: Option<String>,
    /// Whether to exclude source locations that are only marked as deleted.
    ///
    /// Example: `true`.
    pub filter_state: Option<bool>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `20`. Example: `10`.
    pub page_size: Option<i32>,
    /// The sort order of the source locations, by last modification time.
    ///
    /// Example: `desc`.
    pub sort_by_modified_time: Option<types::SortOrder>,
    /// The sort order of the results, by creation time. By default, the newest come first.
    /// For hotword libraries the value has the form `CreationTime:Desc`, elsewhere `desc`.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
}

impl ListSourceLocationsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SourceLocationName`. The name of the source location.
    #[must_use]
    pub fn source_location_name(
        mut self,
        source_location_name: impl Into<String>,
    ) -> Self {
        self.source_location_name = Some(source_location_name.into());
        self
    }

    /// Sets `FilterState`. Whether to exclude source locations that are only marked as deleted.
    #[must_use]
    #[inline]
    pub fn filter_state(mut self, filter_state: bool) -> Self {
        self.filter_state = Some(filter_state);
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortByModifiedTime`. The sort order of the source locations, by last modification time.
    #[must_use]
    pub fn sort_by_modified_time(
        mut self,
        sort_by_modified_time: impl Into<types::SortOrder>,
    ) -> Self {
        self.sort_by_modified_time = Some(sort_by_modified_time.into());
        self
    }

    /// Sets `SortBy`. The sort order of the results, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListSourceLocationsRequest {
        source_location_name: Field::query("SourceLocationName"),
        filter_state: Field::query("FilterState"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by_modified_time: Field::query("SortByModifiedTime"),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_source_locations`](crate::Client::list_source_locations).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceLocationsResponse {
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
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The source locations on this page.
    pub source_location_list: Vec<types::ChannelAssemblySourceLocation>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListSourceLocationsResponse {
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        source_location_list: "SourceLocationList",
        total_count: "TotalCount",
    }
}

impl Operation for ListSourceLocationsRequest {
    type Response = ListSourceLocationsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListSourceLocations")
        .summary("Lists MediaWeaver source locations.")
        .read_only()
        .pagination(
            PaginationInfo::of("SourceLocationList").number("PageNo").total("TotalCount"),
        )
        .ram_action("ice:ListSourceLocations")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSourceLocations",
        );
}

impl Paginated for ListSourceLocationsRequest {
    type Item = types::ChannelAssemblySourceLocation;

    #[inline]
    fn items(
        page: ListSourceLocationsResponse,
    ) -> Vec<types::ChannelAssemblySourceLocation> {
        page.source_location_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
