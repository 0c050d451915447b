// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaLiveChannel`: Looks up a live channel, including its settings and state.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_media_live_channel`](crate::Client::get_media_live_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMediaLiveChannelRequest {
    /// The ID of the channel.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub channel_id: String,
}

impl GetMediaLiveChannelRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(channel_id: impl Into<String>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetMediaLiveChannelRequest {
        channel_id: Field::form("ChannelId").required(),
    }
}

/// The response of [`Client::get_media_live_channel`](crate::Client::get_media_live_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelResponse {
    /// The channel.
    pub channel: Option<types::MediaLiveChannel>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetMediaLiveChannelResponse {
        channel: "Channel",
        request_id: "RequestId",
    }
}

impl Operation for GetMediaLiveChannelRequest {
    type Response = GetMediaLiveChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaLiveChannel")
        .summary("Looks up a live channel, including its settings and state.")
        .read_only()
        .ram_action("ice:GetMediaLiveChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaLiveChannel",
        );
}
