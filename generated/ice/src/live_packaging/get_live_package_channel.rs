// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLivePackageChannel`: Looks up a live packaging channel, including its ingest endpoints and segment settings.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_live_package_channel`](crate::Client::get_live_package_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLivePackageChannelRequest {
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: String,
    /// The name of the channel.
    ///
    /// Example: `channel-1`.
    pub channel_name: String,
}

impl GetLivePackageChannelRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(group_name: impl Into<String>, channel_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
            channel_name: channel_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetLivePackageChannelRequest {
        group_name: Field::query("GroupName").required(),
        channel_name: Field::query("ChannelName").required(),
    }
}

/// The response of [`Client::get_live_package_channel`](crate::Client::get_live_package_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelResponse {
    /// The channel.
    pub live_package_channel: Option<types::LivePackageChannel>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `RequestId-12345678`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetLivePackageChannelResponse {
        live_package_channel: "LivePackageChannel",
        request_id: "RequestId",
    }
}

impl Operation for GetLivePackageChannelRequest {
    type Response = GetLivePackageChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetLivePackageChannel")
        .summary(
            "Looks up a live packaging channel, including its ingest endpoints and segment settings.",
        )
        .read_only()
        .ram_action("ice:GetLivePackageChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLivePackageChannel",
        );
}
