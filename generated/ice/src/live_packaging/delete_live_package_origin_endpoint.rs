// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLivePackageOriginEndpoint`: Deletes an origin endpoint of a live packaging channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_live_package_origin_endpoint`](crate::Client::delete_live_package_origin_endpoint).
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

impl Fields for DeleteLivePackageOriginEndpointRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("GroupName").required(),
        Field::query("ChannelName").required(),
        Field::query("EndpointName").required(),
    ];
}

alicloud_runtime::structure!(
    DeleteLivePackageOriginEndpointRequest { group_name, channel_name, endpoint_name }
);

/// The answer to [`Client::delete_live_package_origin_endpoint`](crate::Client::delete_live_package_origin_endpoint).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLivePackageOriginEndpointResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `5D87B753-0250-5D9D-B248-D40C3271F864`.
    pub request_id: Option<String>,
}

impl Fields for DeleteLivePackageOriginEndpointResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(DeleteLivePackageOriginEndpointResponse { request_id });

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
