// Written by `cargo xtask regen`. Change the description and run it again.

//! `StartMediaLiveChannel`: Starts a live channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::start_media_live_channel`](crate::Client::start_media_live_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct StartMediaLiveChannelRequest {
    /// The ID of the channel.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub channel_id: String,
}

impl StartMediaLiveChannelRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(channel_id: impl Into<String>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    StartMediaLiveChannelRequest {
        channel_id: Field::form("ChannelId").required(),
    }
}

/// The response of [`Client::start_media_live_channel`](crate::Client::start_media_live_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMediaLiveChannelResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    StartMediaLiveChannelResponse {
        request_id: "RequestId",
    }
}

impl Operation for StartMediaLiveChannelRequest {
    type Response = StartMediaLiveChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StartMediaLiveChannel")
        .summary("Starts a live channel.")
        .ram_action("ice:StartMediaLiveChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StartMediaLiveChannel",
        );
}
