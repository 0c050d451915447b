// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLivePackageChannel`: Updates the protocol, segment settings, and description of a live packaging channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::update_live_package_channel`](crate::Client::update_live_package_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelRequest {
    /// The name of the channel group. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `channel-group-1`.
    pub group_name: String,
    /// The description of the channel.
    ///
    /// At most 1000 characters. Example: `This is a test channel.`.
    pub description: Option<String>,
    /// The protocol of the input stream.
    ///
    /// Example: `HLS`.
    pub protocol: UpdateLivePackageChannelProtocol,
    /// The number of segments in the m3u8 playlist of the input stream.
    ///
    /// 2 to 100. Example: `3`.
    pub segment_count: i32,
    /// The duration of a segment of the input stream, in seconds.
    ///
    /// 1 to 30. Example: `6`.
    pub segment_duration: i32,
    /// The name of the channel. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `channel-1`.
    pub channel_name: String,
}

impl UpdateLivePackageChannelRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: UpdateLivePackageChannelRequired) -> Self {
        Self {
            group_name: required.group_name,
            protocol: required.protocol,
            segment_count: required.segment_count,
            segment_duration: required.segment_duration,
            channel_name: required.channel_name,
            description: None,
        }
    }

    /// Sets `Description`. The description of the channel.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The required values of [`UpdateLivePackageChannelRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateLivePackageChannelRequired {
    /// The name of the channel group. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `channel-group-1`.
    pub group_name: String,
    /// The protocol of the input stream.
    ///
    /// Example: `HLS`.
    pub protocol: UpdateLivePackageChannelProtocol,
    /// The number of segments in the m3u8 playlist of the input stream.
    ///
    /// 2 to 100. Example: `3`.
    pub segment_count: i32,
    /// The duration of a segment of the input stream, in seconds.
    ///
    /// 1 to 30. Example: `6`.
    pub segment_duration: i32,
    /// The name of the channel. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `channel-1`.
    pub channel_name: String,
}

alicloud_runtime::structure! {
    UpdateLivePackageChannelRequest {
        group_name: Field::form("GroupName").length(1, 200).required(),
        description: Field::form("Description").length(0, 1000),
        protocol: Field::form("Protocol").required(),
        segment_count: Field::form("SegmentCount").integer(2, 100).required(),
        segment_duration: Field::form("SegmentDuration").integer(1, 30).required(),
        channel_name: Field::form("ChannelName").length(1, 200).required(),
    }
}

/// The values of [`UpdateLivePackageChannelRequest::protocol`](field@UpdateLivePackageChannelRequest::protocol).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateLivePackageChannelProtocol {
    /// `HLS`: HTTP Live Streaming, the only supported protocol.
    Hls,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open UpdateLivePackageChannelProtocol {
        Hls: "HLS",
    }
}

/// The response of [`Client::update_live_package_channel`](crate::Client::update_live_package_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelResponse {
    /// The resulting channel.
    pub live_package_channel: Option<types::LivePackageChannel>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `771A1414-27BF-53E6-AB73-EFCB*****ACF`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateLivePackageChannelResponse {
        live_package_channel: "LivePackageChannel",
        request_id: "RequestId",
    }
}

impl Operation for UpdateLivePackageChannelRequest {
    type Response = UpdateLivePackageChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateLivePackageChannel")
        .summary(
            "Updates the protocol, segment settings, and description of a live packaging channel.",
        )
        .ram_action("ice:UpdateLivePackageChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageChannel",
        );
}
