// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLivePackageOriginEndpoint`: Looks up an origin endpoint of a live packaging channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_live_package_origin_endpoint`](crate::Client::get_live_package_origin_endpoint).
#[derive(Clone)]
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
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: GetLivePackageOriginEndpointRequired) -> Self {
        Self {
            group_name: required.group_name,
            channel_name: required.channel_name,
            endpoint_name: required.endpoint_name,
        }
    }
}

/// The required values of [`GetLivePackageOriginEndpointRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetLivePackageOriginEndpointRequired {
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

alicloud_runtime::structure! {
    GetLivePackageOriginEndpointRequest {
        group_name: Field::query("GroupName").required(),
        channel_name: Field::query("ChannelName").required(),
        endpoint_name: Field::query("EndpointName").required(),
    }
}

/// The response of [`Client::get_live_package_origin_endpoint`](crate::Client::get_live_package_origin_endpoint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageOriginEndpointResponse {
    /// The origin endpoint.
    pub live_package_origin_endpoint: Option<types::LivePackageOriginEndpoint>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `5D87B753-0250-5D9D-B248-D40C3271F864`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetLivePackageOriginEndpointResponse {
        live_package_origin_endpoint: "LivePackageOriginEndpoint",
        request_id: "RequestId",
    }
}

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
