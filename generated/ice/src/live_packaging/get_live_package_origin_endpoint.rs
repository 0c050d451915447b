// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLivePackageOriginEndpoint`: Looks up an origin endpoint of a live packaging channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::get_live_package_origin_endpoint`](crate::Client::get_live_package_origin_endpoint).
#[non_exhaustive]
pub struct GetLivePackageOriginEndpointRequest {
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: String,
    /// The name of the channel.
    ///
    /// Example: `channel-1`.
    pub channel_name: String,
    /// The name of the origin endpoint.
    ///
    /// Example: `endpoint-1`.
    pub endpoint_name: String,
}

impl GetLivePackageOriginEndpointRequest {
    /// Takes everything, for all of it is required.
    pub fn new(
        group_name: impl Into<String>,
        channel_name: impl Into<String>,
        endpoint_name: impl Into<String>,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            channel_name: channel_name.into(),
            endpoint_name: endpoint_name.into(),
        }
    }
}

impl Fields for GetLivePackageOriginEndpointRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("GroupName").required(),
        Field::query("ChannelName").required(),
        Field::query("EndpointName").required(),
    ];
}

alicloud_runtime::structure!(
    GetLivePackageOriginEndpointRequest { group_name, channel_name, endpoint_name }
);

/// The answer to [`Client::get_live_package_origin_endpoint`](crate::Client::get_live_package_origin_endpoint).
#[derive(Default)]
#[non_exhaustive]
pub struct GetLivePackageOriginEndpointResponse {
    /// The origin endpoint.
    pub live_package_origin_endpoint: Option<types::LivePackageOriginEndpoint>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `5D87B753-0250-5D9D-B248-D40C3271F864`.
    pub request_id: Option<String>,
}

impl Fields for GetLivePackageOriginEndpointResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "LivePackageOriginEndpoint",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    GetLivePackageOriginEndpointResponse { live_package_origin_endpoint, request_id }
);

impl Operation for GetLivePackageOriginEndpointRequest {
    type Response = GetLivePackageOriginEndpointResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetLivePackageOriginEndpoint")
        .summary("Looks up an origin endpoint of a live packaging channel.")
        .read_only()
        .ram_action("ice:GetLivePackageOriginEndpoint")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLivePackageOriginEndpoint",
        );
}
