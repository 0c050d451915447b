// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteVodPackagingAsset`: Deletes a VOD packaging asset.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_vod_packaging_asset`](crate::Client::delete_vod_packaging_asset).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingAssetRequest {
    /// The name of the packaging asset.
    ///
    /// Example: `30min_movie`.
    pub asset_name: Option<String>,
}

impl DeleteVodPackagingAssetRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AssetName`. The name of the packaging asset.
    #[must_use]
    pub fn asset_name(mut self, asset_name: impl Into<String>) -> Self {
        self.asset_name = Some(asset_name.into());
        self
    }
}

alicloud_runtime::structure! {
    DeleteVodPackagingAssetRequest {
        asset_name: Field::query("AssetName"),
    }
}

/// The response of [`Client::delete_vod_packaging_asset`](crate::Client::delete_vod_packaging_asset).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingAssetResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteVodPackagingAssetResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteVodPackagingAssetRequest {
    type Response = DeleteVodPackagingAssetResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteVodPackagingAsset")
        .summary("Deletes a VOD packaging asset.")
        .ram_action("ice:DeleteVodPackagingAsset")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteVodPackagingAsset",
        );
}
