// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListVodPackagingConfigurations`: Lists VOD packaging configurations, newest first by default.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_vod_packaging_configurations`](crate::Client::list_vod_packaging_configurations).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingConfigurationsRequest {
    /// The name of the packaging group.
    ///
    /// Example: `vod_hls`.
    pub group_name: Option<String>,
    /// The number of entries per page.
    ///
    /// Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The sort order of the packaging configurations, by creation time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// Lists only packaging configurations whose name contains this text.
    ///
    /// Example: `hls`.
    pub keyword: Option<String>,
}

impl ListVodPackagingConfigurationsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `GroupName`. The name of the packaging group.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `SortBy`. The sort order of the packaging configurations, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `Keyword`. Lists only packaging configurations whose name contains this text.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }
}

alicloud_runtime::structure! {
    ListVodPackagingConfigurationsRequest {
        group_name: Field::query("GroupName"),
        page_size: Field::query("PageSize"),
        page_no: Field::query("PageNo"),
        sort_by: Field::query("SortBy"),
        keyword: Field::query("Keyword"),
    }
}

/// The response of [`Client::list_vod_packaging_configurations`](crate::Client::list_vod_packaging_configurations).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingConfigurationsResponse {
    /// The packaging configurations on this page.
    pub packaging_configurations: Vec<types::VodPackagingConfiguration>,
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
    /// The sort order of the packaging configurations, by creation time.
    ///
    /// Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// The total number of entries.
    ///
    /// Example: `5`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListVodPackagingConfigurationsResponse {
        packaging_configurations: "PackagingConfigurations",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

impl Operation for ListVodPackagingConfigurationsRequest {
    type Response = ListVodPackagingConfigurationsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListVodPackagingConfigurations")
        .summary("Lists VOD packaging configurations, newest first by default.")
        .read_only()
        .pagination(
            PaginationInfo::of("PackagingConfigurations")
                .number("PageNo")
                .total("TotalCount"),
        )
        .ram_action("ice:ListVodPackagingConfigurations")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListVodPackagingConfigurations",
        );
}

impl Paginated for ListVodPackagingConfigurationsRequest {
    type Item = types::VodPackagingConfiguration;

    #[inline]
    fn items(
        page: ListVodPackagingConfigurationsResponse,
    ) -> Vec<types::VodPackagingConfiguration> {
        page.packaging_configurations
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
