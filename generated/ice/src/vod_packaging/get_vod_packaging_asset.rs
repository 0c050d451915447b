// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetVodPackagingAsset`: Looks up a VOD packaging asset.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_vod_packaging_asset`](crate::Client::get_vod_packaging_asset).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetRequest {
    /// The name of the packaging asset.
    ///
    /// Example: `30min_movie`.
    pub asset_name: Option<String>,
}

impl GetVodPackagingAssetRequest {
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
    GetVodPackagingAssetRequest {
        asset_name: Field::query("AssetName"),
    }
}

/// The response of [`Client::get_vod_packaging_asset`](crate::Client::get_vod_packaging_asset).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetResponse {
    /// The asset.
    pub asset: Option<GetVodPackagingAssetAsset>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetVodPackagingAssetResponse {
        asset: "Asset",
        request_id: "RequestId",
    }
}

/// The asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetAsset {
    /// The name of the asset.
    ///
    /// Example: `30min_movie`.
    pub asset_name: Option<String>,
    /// The content ID in the DRM system.
    ///
    /// Example: `movie`.
    pub content_id: Option<String>,
    /// The time the asset was created, in UTC.
    ///
    /// Example: `2024-11-21T06:45:32Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The playback endpoints of the packaged asset, one for each packaging configuration.
    pub egress_endpoints: Vec<EgressEndpoint>,
    /// The name of the packaging group.
    ///
    /// Example: `vod_hls`.
    pub group_name: Option<String>,
    /// The source media of the asset.
    pub input: Option<types::MediaObject>,
}

alicloud_runtime::structure! {
    GetVodPackagingAssetAsset {
        asset_name: "AssetName",
        content_id: "ContentId",
        create_time: "CreateTime",
        egress_endpoints: "EgressEndpoints",
        group_name: "GroupName",
        input: "Input",
    }
}

/// An item of [`GetVodPackagingAssetAsset::egress_endpoints`](field@GetVodPackagingAssetAsset::egress_endpoints).
///
/// The playback endpoints of the packaged asset, one for each packaging configuration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EgressEndpoint {
    /// The name of the packaging configuration.
    ///
    /// Example: `hls_3s`.
    pub configuration_name: Option<String>,
    /// The packaging status.
    ///
    /// Example: `Playable`.
    pub status: Option<EgressEndpointStatus>,
    /// The playback URL of the asset. Not set if packaging failed.
    pub url: Option<String>,
}

alicloud_runtime::structure! {
    EgressEndpoint {
        configuration_name: "ConfigurationName",
        status: "Status",
        url: "Url",
    }
}

/// The values of [`EgressEndpoint::status`](field@EgressEndpoint::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EgressEndpointStatus {
    /// `Queuing`: waiting to be packaged.
    Queuing,
    /// `Playable`: packaged and ready to play.
    Playable,
    /// `Failed`: packaging failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open EgressEndpointStatus {
        Queuing: "Queuing",
        Playable: "Playable",
        Failed: "Failed",
    }
}

impl Operation for GetVodPackagingAssetRequest {
    type Response = GetVodPackagingAssetResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetVodPackagingAsset")
        .summary("Looks up a VOD packaging asset.")
        .read_only()
        .ram_action("ice:GetVodPackagingAsset")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetVodPackagingAsset",
        );
}
