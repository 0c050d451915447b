// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListVodPackagingAssets`: Lists VOD packaging assets, newest first by default.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_vod_packaging_assets`](crate::Client::list_vod_packaging_assets).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingAssetsRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The sort order of the assets, by ingest time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// The asset name prefix. Lists only assets whose name starts with this text.
    ///
    /// Example: `movie`.
    pub keyword: Option<String>,
    /// The name of the packaging group.
    ///
    /// Example: `vod_hls`.
    pub group_name: Option<String>,
}

impl ListVodPackagingAssetsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `SortBy`. The sort order of the assets, by ingest time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `Keyword`. The asset name prefix.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `GroupName`. The name of the packaging group.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }
}

alicloud_runtime::structure! {
    ListVodPackagingAssetsRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by: Field::query("SortBy"),
        keyword: Field::query("Keyword"),
        group_name: Field::query("GroupName"),
    }
}

/// The response of [`Client::list_vod_packaging_assets`](crate::Client::list_vod_packaging_assets).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingAssetsResponse {
    /// The packaging assets on this page.
    pub assets: Vec<ListVodPackagingAssetsAsset>,
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
    /// The sort order of the assets, by ingest time.
    ///
    /// Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListVodPackagingAssetsResponse {
        assets: "Assets",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

/// An item of [`ListVodPackagingAssetsResponse::assets`](field@ListVodPackagingAssetsResponse::assets).
///
/// The packaging assets on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingAssetsAsset {
    /// The name of the packaging asset.
    ///
    /// Example: `30min_movie`.
    pub asset_name: Option<String>,
    /// The time the asset was ingested, in UTC.
    ///
    /// Example: `2024-11-21T06:45:32Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the asset.
    ///
    /// Example: `movie 30min`.
    pub description: Option<String>,
    /// The name of the packaging group.
    ///
    /// Example: `vod_hls`.
    pub group_name: Option<String>,
    /// The source media of the asset.
    pub input: Option<types::MediaObject>,
}

alicloud_runtime::structure! {
    ListVodPackagingAssetsAsset {
        asset_name: "AssetName",
        create_time: "CreateTime",
        description: "Description",
        group_name: "GroupName",
        input: "Input",
    }
}

impl Operation for ListVodPackagingAssetsRequest {
    type Response = ListVodPackagingAssetsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListVodPackagingAssets")
        .summary("Lists VOD packaging assets, newest first by default.")
        .read_only()
        .pagination(PaginationInfo::of("Assets").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListVodPackagingAssets")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListVodPackagingAssets",
        );
}

impl Paginated for ListVodPackagingAssetsRequest {
    type Item = ListVodPackagingAssetsAsset;

    #[inline]
    fn items(page: ListVodPackagingAssetsResponse) -> Vec<ListVodPackagingAssetsAsset> {
        page.assets
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
