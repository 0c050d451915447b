// Written by `cargo xtask regen`. Change the description and run it again.

//! `StopChannel`: Stops a MediaWeaver channel that is running.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::stop_channel`](crate::Client::stop_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct StopChannelRequest {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
}

impl StopChannelRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(channel_name: impl Into<String>) -> Self {
        Self {
            channel_name: channel_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    StopChannelRequest {
        channel_name: Field::query("ChannelName").required(),
    }
}

/// The response of [`Client::stop_channel`](crate::Client::stop_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChannelResponse {
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
    StopChannelResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for StopChannelRequest {
    type Response = StopChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StopChannel")
        .summary("Stops a MediaWeaver channel that is running.")
        .ram_action("ice:StopChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StopChannel",
        );
}
