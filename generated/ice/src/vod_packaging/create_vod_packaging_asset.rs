// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateVodPackagingAsset`: Ingests one asset for VOD packaging.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_vod_packaging_asset`](crate::Client::create_vod_packaging_asset).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingAssetRequest {
    /// The name of the packaging group.
    ///
    /// Example: `vod_hls`.
    pub group_name: Option<String>,
    /// The name of the asset. Must be unique. Consists of letters, digits, underscores and
    /// hyphens.
    ///
    /// At most 128 characters. Example: `hls_3s`.
    pub asset_name: Option<String>,
    /// The description of the asset.
    ///
    /// Example: `HLS 3 second packaging`.
    pub description: Option<String>,
    /// The file to package: an M3U8 playlist in OSS. `Type` must be `OSS`.
    pub input: Option<types::MediaObject>,
    /// The content ID in the DRM system. Consists of letters, digits, underscores and hyphens.
    ///
    /// At most 256 characters. Example: `movie`.
    pub content_id: Option<String>,
}

impl CreateVodPackagingAssetRequest {
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

    /// Sets `AssetName`. The name of the asset.
    #[must_use]
    pub fn asset_name(mut self, asset_name: impl Into<String>) -> Self {
        self.asset_name = Some(asset_name.into());
        self
    }

    /// Sets `Description`. The description of the asset.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `Input`. The file to package: an M3U8 playlist in OSS.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: types::MediaObject) -> Self {
        self.input = Some(input);
        self
    }

    /// Sets `ContentId`. The content ID in the DRM system.
    #[must_use]
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateVodPackagingAssetRequest {
        group_name: Field::query("GroupName"),
        asset_name: Field::query("AssetName").length(0, 128),
        description: Field::query("Description"),
        input: Field::query("Input").json(),
        content_id: Field::query("ContentId").length(0, 256),
    }
}

/// The response of [`Client::create_vod_packaging_asset`](crate::Client::create_vod_packaging_asset).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingAssetResponse {
    /// The asset that was ingested.
    pub asset: Option<types::VodPackagingAsset>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateVodPackagingAssetResponse {
        asset: "Asset",
        request_id: "RequestId",
    }
}

impl Operation for CreateVodPackagingAssetRequest {
    type Response = CreateVodPackagingAssetResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateVodPackagingAsset")
        .summary("Ingests one asset for VOD packaging.")
        .ram_action("ice:CreateVodPackagingAsset")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateVodPackagingAsset",
        );
}
