// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateLivePackageChannel`: Creates a live packaging channel, which ingests a live stream for packaging.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::create_live_package_channel`](crate::Client::create_live_package_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateLivePackageChannelRequest {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
    /// The name of the channel group. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `channel-group-1`.
    pub group_name: String,
    /// The number of segments in the m3u8 playlist of the input stream.
    ///
    /// 2 to 100. Example: `3`.
    pub segment_count: i32,
    /// A description of the channel.
    ///
    /// At most 1000 characters. Example: `This is a test channel.`.
    pub description: Option<String>,
    /// The duration of a segment of the input stream, in seconds.
    ///
    /// 1 to 30. Example: `6`.
    pub segment_duration: i32,
    /// The name of the channel. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `channel-1`.
    pub channel_name: String,
    /// The protocol of the input stream.
    ///
    /// Example: `HLS`.
    pub protocol: CreateLivePackageChannelProtocol,
}

impl CreateLivePackageChannelRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateLivePackageChannelRequired) -> Self {
        Self {
            group_name: required.group_name,
            segment_count: required.segment_count,
            segment_duration: required.segment_duration,
            channel_name: required.channel_name,
            protocol: required.protocol,
            client_token: None,
            description: None,
        }
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `Description`. A description of the channel.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The required values of [`CreateLivePackageChannelRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateLivePackageChannelRequired {
    /// The name of the channel group. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `channel-group-1`.
    pub group_name: String,
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
    /// The protocol of the input stream.
    ///
    /// Example: `HLS`.
    pub protocol: CreateLivePackageChannelProtocol,
}

alicloud_runtime::structure! {
    CreateLivePackageChannelRequest {
        client_token: Field::query("ClientToken"),
        group_name: Field::form("GroupName").length(1, 200).required(),
        segment_count: Field::form("SegmentCount").integer(2, 100).required(),
        description: Field::form("Description").length(0, 1000),
        segment_duration: Field::form("SegmentDuration").integer(1, 30).required(),
        channel_name: Field::form("ChannelName").length(1, 200).required(),
        protocol: Field::form("Protocol").required(),
    }
}

/// The values of [`CreateLivePackageChannelRequest::protocol`](field@CreateLivePackageChannelRequest::protocol).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateLivePackageChannelProtocol {
    /// `HLS`: HTTP Live Streaming, the only supported protocol.
    Hls,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open CreateLivePackageChannelProtocol {
        Hls: "HLS",
    }
}

/// The response of [`Client::create_live_package_channel`](crate::Client::create_live_package_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelResponse {
    /// The resulting channel.
    pub live_package_channel: Option<types::LivePackageChannel>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateLivePackageChannelResponse {
        live_package_channel: "LivePackageChannel",
        request_id: "RequestId",
    }
}

impl Operation for CreateLivePackageChannelRequest {
    type Response = CreateLivePackageChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateLivePackageChannel")
        .summary(
            "Creates a live packaging channel, which ingests a live stream for packaging.",
        )
        .idempotency_token("ClientToken")
        .ram_action("ice:CreateLivePackageChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLivePackageChannel",
        );
}
