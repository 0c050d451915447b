// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLivePackageChannelGroup`: Deletes a group of live packaging channels.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_live_package_channel_group`](crate::Client::delete_live_package_channel_group).
#[non_exhaustive]
pub struct DeleteLivePackageChannelGroupRequest {
    /// The name of the channel group.
    ///
    /// Example: `group1`.
    pub group_name: String,
}

impl DeleteLivePackageChannelGroupRequest {
    /// Takes everything, for all of it is required.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
        }
    }
}

impl Fields for DeleteLivePackageChannelGroupRequest {
    const FIELDS: &'static [Field] = &[Field::query("GroupName").required()];
}

alicloud_runtime::structure!(DeleteLivePackageChannelGroupRequest { group_name });

/// The answer to [`Client::delete_live_package_channel_group`](crate::Client::delete_live_package_channel_group).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLivePackageChannelGroupResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `5D87B753-0250-5D9D-B248-D40C3271F864`.
    pub request_id: Option<String>,
}

impl Fields for DeleteLivePackageChannelGroupResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(DeleteLivePackageChannelGroupResponse { request_id });

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
