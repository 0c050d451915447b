// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaLiveChannel`: Looks up a live channel, including its settings and state.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::get_media_live_channel`](crate::Client::get_media_live_channel).
#[non_exhaustive]
pub struct GetMediaLiveChannelRequest {
    /// The ID of the channel.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub channel_id: String,
}

impl GetMediaLiveChannelRequest {
    /// Takes everything, for all of it is required.
    pub fn new(channel_id: impl Into<String>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

impl Fields for GetMediaLiveChannelRequest {
    const FIELDS: &'static [Field] = &[Field::form("ChannelId").required()];
}

alicloud_runtime::structure!(GetMediaLiveChannelRequest { channel_id });

/// The answer to [`Client::get_media_live_channel`](crate::Client::get_media_live_channel).
#[derive(Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelResponse {
    /// The channel.
    pub channel: Option<types::MediaLiveChannel>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for GetMediaLiveChannelResponse {
    const FIELDS: &'static [Field] = &Field::members(["Channel", "RequestId"]);
}

alicloud_runtime::structure!(GetMediaLiveChannelResponse { channel, request_id });

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
