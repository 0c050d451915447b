// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLivePackageChannel`: Updates the protocol, segment settings, and description of a live packaging channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::update_live_package_channel`](crate::Client::update_live_package_channel).
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
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        group_name: impl Into<String>,
        protocol: impl Into<UpdateLivePackageChannelProtocol>,
        segment_count: i32,
        segment_duration: i32,
        channel_name: impl Into<String>,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            protocol: protocol.into(),
            segment_count,
            segment_duration,
            channel_name: channel_name.into(),
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

impl Fields for UpdateLivePackageChannelRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("GroupName").length(1, 200).required(),
        Field::form("Description").length(0, 1000),
        Field::form("Protocol").required(),
        Field::form("SegmentCount").integer(2, 100).required(),
        Field::form("SegmentDuration").integer(1, 30).required(),
        Field::form("ChannelName").length(1, 200).required(),
    ];
}

alicloud_runtime::structure!(
    UpdateLivePackageChannelRequest { group_name, description, protocol, segment_count,
    segment_duration, channel_name }
);

/// The values of `Protocol` in [`UpdateLivePackageChannelRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateLivePackageChannelProtocol {
    /// `HLS`: HTTP Live Streaming, the only supported protocol.
    Hls,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for UpdateLivePackageChannelProtocol {
    const VALUES: &'static [(&'static str, Self)] = &[("HLS", Self::Hls)];
}

alicloud_runtime::open_set!(UpdateLivePackageChannelProtocol);

/// The answer to [`Client::update_live_package_channel`](crate::Client::update_live_package_channel).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelResponse {
    /// The resulting channel.
    pub live_package_channel: Option<types::LivePackageChannel>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `771A1414-27BF-53E6-AB73-EFCB*****ACF`.
    pub request_id: Option<String>,
}

impl Fields for UpdateLivePackageChannelResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "LivePackageChannel",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    UpdateLivePackageChannelResponse { live_package_channel, request_id }
);

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
