// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLivePackageChannelGroup`: Looks up a group of live packaging channels, including its origin domain.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_live_package_channel_group`](crate::Client::get_live_package_channel_group).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLivePackageChannelGroupRequest {
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: String,
}

impl GetLivePackageChannelGroupRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetLivePackageChannelGroupRequest {
        group_name: Field::query("GroupName").required(),
    }
}

/// The response of [`Client::get_live_package_channel_group`](crate::Client::get_live_package_channel_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelGroupResponse {
    /// The channel group.
    pub live_package_channel_group: Option<types::LivePackageChannelGroup>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `5D87B753-0250-5D9D-B248-D40C3271F864`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetLivePackageChannelGroupResponse {
        live_package_channel_group: "LivePackageChannelGroup",
        request_id: "RequestId",
    }
}

impl Operation for GetLivePackageChannelGroupRequest {
    type Response = GetLivePackageChannelGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetLivePackageChannelGroup")
        .summary(
            "Looks up a group of live packaging channels, including its origin domain.",
        )
        .read_only()
        .ram_action("ice:GetLivePackageChannelGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLivePackageChannelGroup",
        );
}
