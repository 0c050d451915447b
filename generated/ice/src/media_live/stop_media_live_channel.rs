// Written by `cargo xtask regen`. Change the description and run it again.

//! `StopMediaLiveChannel`: Stops a live channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::stop_media_live_channel`](crate::Client::stop_media_live_channel).
#[non_exhaustive]
pub struct StopMediaLiveChannelRequest {
    /// The ID of the channel.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub channel_id: String,
}

impl StopMediaLiveChannelRequest {
    /// Takes everything, for all of it is required.
    pub fn new(channel_id: impl Into<String>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

impl Fields for StopMediaLiveChannelRequest {
    const FIELDS: &'static [Field] = &[Field::form("ChannelId").required()];
}

alicloud_runtime::structure!(StopMediaLiveChannelRequest { channel_id });

/// The answer to [`Client::stop_media_live_channel`](crate::Client::stop_media_live_channel).
#[derive(Default)]
#[non_exhaustive]
pub struct StopMediaLiveChannelResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for StopMediaLiveChannelResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(StopMediaLiveChannelResponse { request_id });

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
