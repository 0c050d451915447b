// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLivePackageOriginEndpoint`: Deletes an origin endpoint of a live packaging channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_live_package_origin_endpoint`](crate::Client::delete_live_package_origin_endpoint).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteLivePackageOriginEndpointRequest {
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

impl DeleteLivePackageOriginEndpointRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: DeleteLivePackageOriginEndpointRequired) -> Self {
        Self {
            group_name: required.group_name,
            channel_name: required.channel_name,
            endpoint_name: required.endpoint_name,
        }
    }
}

/// The required values of [`DeleteLivePackageOriginEndpointRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteLivePackageOriginEndpointRequired {
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
    DeleteLivePackageOriginEndpointRequest {
        group_name: Field::query("GroupName").required(),
        channel_name: Field::query("ChannelName").required(),
        endpoint_name: Field::query("EndpointName").required(),
    }
}

/// The response of [`Client::delete_live_package_origin_endpoint`](crate::Client::delete_live_package_origin_endpoint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageOriginEndpointResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `5D87B753-0250-5D9D-B248-D40C3271F864`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteLivePackageOriginEndpointResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteLivePackageOriginEndpointRequest {
    type Response = DeleteLivePackageOriginEndpointResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteLivePackageOriginEndpoint")
        .summary("Deletes an origin endpoint of a live packaging channel.")
        .ram_action("ice:DeleteLivePackageOriginEndpoint")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLivePackageOriginEndpoint",
        );
}
