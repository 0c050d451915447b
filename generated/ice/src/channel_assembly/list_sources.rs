// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSources`: Lists MediaWeaver sources.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_sources`](crate::Client::list_sources).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourcesRequest {
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: Option<String>,
    /// The type of a source.
    ///
    /// Example: `vodSource`.
    pub source_type: Option<types::ProgramSourceType>,
    /// The name of the source.
    ///
    /// Example: `MyVodSource`.
    pub source_name: Option<String>,
    /// Whether to exclude sources that are only marked as deleted.
    ///
    /// Example: `true`.
    pub filter_state: Option<bool>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<Text<i32>>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<Text<i32>>,
    /// The sort order of the entries, by last modification time.
    ///
    /// Example: `desc`.
    pub sort_by_modified_time: Option<types::SortOrder>,
    /// The sort order of the entries, by creation time.
    ///
    /// Default: `desc`. Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListSourcesRequest {
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

    /// Sets `SourceType`. The type of a source.
    #[must_use]
    pub fn source_type(
        mut self,
        source_type: impl Into<types::ProgramSourceType>,
    ) -> Self {
        self.source_type = Some(source_type.into());
        self
    }

    /// Sets `SourceName`. The name of the source.
    #[must_use]
    pub fn source_name(mut self, source_name: impl Into<String>) -> Self {
        self.source_name = Some(source_name.into());
        self
    }

    /// Sets `FilterState`. Whether to exclude sources that are only marked as deleted.
    #[must_use]
    #[inline]
    pub fn filter_state(mut self, filter_state: bool) -> Self {
        self.filter_state = Some(filter_state);
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    pub fn page_no(mut self, page_no: impl Into<Text<i32>>) -> Self {
        self.page_no = Some(page_no.into());
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<Text<i32>>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets `SortByModifiedTime`. The sort order of the entries, by last modification time.
    #[must_use]
    pub fn sort_by_modified_time(
        mut self,
        sort_by_modified_time: impl Into<types::SortOrder>,
    ) -> Self {
        self.sort_by_modified_time = Some(sort_by_modified_time.into());
        self
    }

    /// Sets `SortBy`. The sort order of the entries, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListSourcesRequest {
        source_location_name: Field::query("SourceLocationName"),
        source_type: Field::query("SourceType"),
        source_name: Field::query("SourceName"),
        filter_state: Field::query("FilterState"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        sort_by_modified_time: Field::query("SortByModifiedTime"),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_sources`](crate::Client::list_sources).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourcesResponse {
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `20`.
    pub page_size: Option<i32>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The sources on this page.
    pub source_list: Vec<types::ChannelAssemblySource>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListSourcesResponse {
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        source_list: "SourceList",
        total_count: "TotalCount",
    }
}

impl Operation for ListSourcesRequest {
    type Response = ListSourcesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListSources")
        .summary("Lists MediaWeaver sources.")
        .read_only()
        .pagination(
            PaginationInfo::of("SourceList").number("PageNo").total("TotalCount"),
        )
        .ram_action("ice:ListSources")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSources",
        );
}

impl Paginated for ListSourcesRequest {
    type Item = types::ChannelAssemblySource;

    #[inline]
    fn items(page: ListSourcesResponse) -> Vec<types::ChannelAssemblySource> {
        page.source_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(Text::raw(number.to_string()));
    }
}
