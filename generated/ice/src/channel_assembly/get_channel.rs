// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetChannel`: Looks up a MediaWeaver channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_channel`](crate::Client::get_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetChannelRequest {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
}

impl GetChannelRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(channel_name: impl Into<String>) -> Self {
        Self {
            channel_name: channel_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetChannelRequest {
        channel_name: Field::query("ChannelName").required(),
    }
}

/// The response of [`Client::get_channel`](crate::Client::get_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChannelResponse {
    /// The channel.
    pub channel: Option<types::ChannelAssemblyChannel>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetChannelResponse {
        channel: "Channel",
        request_id: "RequestId",
    }
}

impl Operation for GetChannelRequest {
    type Response = GetChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetChannel")
        .summary("Looks up a MediaWeaver channel.")
        .read_only()
        .ram_action("ice:GetChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetChannel",
        );
}
