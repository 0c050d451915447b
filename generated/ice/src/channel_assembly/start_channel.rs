// Written by `cargo xtask regen`. Change the description and run it again.

//! `StartChannel`: Starts a MediaWeaver channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::start_channel`](crate::Client::start_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct StartChannelRequest {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
}

impl StartChannelRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(channel_name: impl Into<String>) -> Self {
        Self {
            channel_name: channel_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    StartChannelRequest {
        channel_name: Field::query("ChannelName").required(),
    }
}

/// The response of [`Client::start_channel`](crate::Client::start_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartChannelResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    StartChannelResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for StartChannelRequest {
    type Response = StartChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StartChannel")
        .summary("Starts a MediaWeaver channel.")
        .ram_action("ice:StartChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StartChannel",
        );
}
