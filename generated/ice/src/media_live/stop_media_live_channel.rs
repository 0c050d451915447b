// Written by `cargo xtask regen`. Change the description and run it again.

//! `StopMediaLiveChannel`: Stops a live channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::stop_media_live_channel`](crate::Client::stop_media_live_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct StopMediaLiveChannelRequest {
    /// The ID of the channel.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub channel_id: String,
}

impl StopMediaLiveChannelRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(channel_id: impl Into<String>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    StopMediaLiveChannelRequest {
        channel_id: Field::form("ChannelId").required(),
    }
}

/// The response of [`Client::stop_media_live_channel`](crate::Client::stop_media_live_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMediaLiveChannelResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    StopMediaLiveChannelResponse {
        request_id: "RequestId",
    }
}

impl Operation for StopMediaLiveChannelRequest {
    type Response = StopMediaLiveChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StopMediaLiveChannel")
        .summary("Stops a live channel.")
        .ram_action("ice:StopMediaLiveChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StopMediaLiveChannel",
        );
}
