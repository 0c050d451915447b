// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLivePackageChannelGroup`: Deletes a group of live packaging channels.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_live_package_channel_group`](crate::Client::delete_live_package_channel_group).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteLivePackageChannelGroupRequest {
    /// The name of the channel group.
    ///
    /// Example: `group1`.
    pub group_name: String,
}

impl DeleteLivePackageChannelGroupRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteLivePackageChannelGroupRequest {
        group_name: Field::query("GroupName").required(),
    }
}

/// The response of [`Client::delete_live_package_channel_group`](crate::Client::delete_live_package_channel_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageChannelGroupResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `5D87B753-0250-5D9D-B248-D40C3271F864`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteLivePackageChannelGroupResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteLivePackageChannelGroupRequest {
    type Response = DeleteLivePackageChannelGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteLivePackageChannelGroup")
        .summary("Deletes a group of live packaging channels.")
        .ram_action("ice:DeleteLivePackageChannelGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLivePackageChannelGroup",
        );
}
