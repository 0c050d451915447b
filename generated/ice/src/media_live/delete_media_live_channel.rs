// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaLiveChannel`: Deletes a live channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_media_live_channel`](crate::Client::delete_media_live_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteMediaLiveChannelRequest {
    /// The ID of the channel.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub channel_id: String,
}

impl DeleteMediaLiveChannelRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(channel_id: impl Into<String>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteMediaLiveChannelRequest {
        channel_id: Field::form("ChannelId").required(),
    }
}

/// The response of [`Client::delete_media_live_channel`](crate::Client::delete_media_live_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveChannelResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteMediaLiveChannelResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteMediaLiveChannelRequest {
    type Response = DeleteMediaLiveChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaLiveChannel")
        .summary("Deletes a live channel.")
        .ram_action("ice:DeleteMediaLiveChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaLiveChannel",
        );
}
