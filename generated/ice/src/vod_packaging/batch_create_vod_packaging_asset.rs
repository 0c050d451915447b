// Written by `cargo xtask regen`. Change the description and run it again.

//! `BatchCreateVodPackagingAsset`: Ingests several assets for VOD packaging in one request.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::batch_create_vod_packaging_asset`](crate::Client::batch_create_vod_packaging_asset).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetRequest {
    /// The assets to ingest.
    pub assets: Option<Vec<BatchCreateVodPackagingAssetAsset>>,
    /// The name of the packaging group.
    ///
    /// Example: `vod_hls`.
    pub group_name: Option<String>,
}

impl BatchCreateVodPackagingAssetRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Assets`. The assets to ingest.
    #[must_use]
    pub fn assets(
        mut self,
        assets: impl IntoIterator<Item = impl Into<BatchCreateVodPackagingAssetAsset>>,
    ) -> Self {
        self.assets = Some(assets.into_iter().map(Into::into).collect());
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
    BatchCreateVodPackagingAssetRequest {
        assets: Field::query("Assets").json(),
        group_name: Field::query("GroupName"),
    }
}

/// The assets to ingest.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetAsset {
    /// The name of the asset. Must be unique. Consists of letters, digits, underscores and
    /// hyphens.
    ///
    /// At most 128 characters. Example: `30min_movie`.
    pub asset_name: Option<String>,
    /// The content ID in the DRM system. Consists of letters, digits, underscores and hyphens.
    ///
    /// At most 256 characters. Example: `movie`.
    pub content_id: Option<String>,
    /// The file to package: an M3U8 playlist in OSS. `Type` must be `OSS`.
    pub input: Option<types::MediaObject>,
}

impl BatchCreateVodPackagingAssetAsset {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AssetName`. The name of the asset.
    #[must_use]
    pub fn asset_name(mut self, asset_name: impl Into<String>) -> Self {
        self.asset_name = Some(asset_name.into());
        self
    }

    /// Sets `ContentId`. The content ID in the DRM system.
    #[must_use]
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }

    /// Sets `Input`. The file to package: an M3U8 playlist in OSS.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: types::MediaObject) -> Self {
        self.input = Some(input);
        self
    }
}

alicloud_runtime::structure! {
    BatchCreateVodPackagingAssetAsset {
        asset_name: Field::member("AssetName").length(0, 128),
        content_id: Field::member("ContentId").length(0, 256),
        input: Field::member("Input"),
    }
}

/// The response of [`Client::batch_create_vod_packaging_asset`](crate::Client::batch_create_vod_packaging_asset).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetResponse {
    /// The name of the packaging group.
    ///
    /// Example: `vod_hls`.
    pub group_name: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The ingest results, one entry per asset.
    pub result_list: Vec<VodPackagingAssetResult>,
}

alicloud_runtime::structure! {
    BatchCreateVodPackagingAssetResponse {
        group_name: "GroupName",
        request_id: "RequestId",
        result_list: "ResultList",
    }
}

/// An item of [`BatchCreateVodPackagingAssetResponse::result_list`](field@BatchCreateVodPackagingAssetResponse::result_list).
///
/// The ingest results, one entry per asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingAssetResult {
    /// The asset that was ingested.
    pub asset: Option<types::VodPackagingAsset>,
    /// The error code, such as `InvalidParameter.PackagingAssetAlreadyExists`. Set when this
    /// asset could not be ingested.
    ///
    /// Example: `InvalidParameter.PackagingAssetAlreadyExists`.
    pub code: Option<String>,
    /// The error message. Set when this asset could not be ingested.
    pub message: Option<String>,
}

alicloud_runtime::structure! {
    VodPackagingAssetResult {
        asset: "Asset",
        code: "Code",
        message: "Message",
    }
}

impl Operation for BatchCreateVodPackagingAssetRequest {
    type Response = BatchCreateVodPackagingAssetResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("BatchCreateVodPackagingAsset")
        .summary("Ingests several assets for VOD packaging in one request.")
        .ram_action("ice:BatchCreateVodPackagingAsset")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/BatchCreateVodPackagingAsset",
        );
}
