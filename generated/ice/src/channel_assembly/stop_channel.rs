// Written by `cargo xtask regen`. Change the description and run it again.

//! `StopChannel`: Stops a MediaWeaver channel that is running.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::stop_channel`](crate::Client::stop_channel).
#[non_exhaustive]
pub struct StopChannelRequest {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
}

impl StopChannelRequest {
    /// Takes everything, for all of it is required.
    pub fn new(channel_name: impl Into<String>) -> Self {
        Self {
            channel_name: channel_name.into(),
        }
    }
}

impl Fields for StopChannelRequest {
    const FIELDS: &'static [Field] = &[Field::query("ChannelName").required()];
}

alicloud_runtime::structure!(StopChannelRequest { channel_name });

/// The answer to [`Client::stop_channel`](crate::Client::stop_channel).
#[derive(Default)]
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

impl Fields for StopChannelResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Success"]);
}

alicloud_runtime::structure!(StopChannelResponse { request_id, success });

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
