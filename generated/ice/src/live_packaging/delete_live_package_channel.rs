// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLivePackageChannel`: Deletes a live packaging channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_live_package_channel`](crate::Client::delete_live_package_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteLivePackageChannelRequest {
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: String,
    /// The name of the channel.
    ///
    /// Example: `channel-1`.
    pub channel_name: String,
}

impl DeleteLivePackageChannelRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(group_name: impl Into<String>, channel_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
            channel_name: channel_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteLivePackageChannelRequest {
        group_name: Field::query("GroupName").required(),
        channel_name: Field::query("ChannelName").required(),
    }
}

/// The response of [`Client::delete_live_package_channel`](crate::Client::delete_live_package_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageChannelResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `20B3A1B6-4BD2-5DE6-BCBC-098C9B4F4E91`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteLivePackageChannelResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteLivePackageChannelRequest {
    type Response = DeleteLivePackageChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteLivePackageChannel")
        .summary("Deletes a live packaging channel.")
        .ram_action("ice:DeleteLivePackageChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLivePackageChannel",
        );
}
