// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveInput`

use alicloud_runtime::{SecretText, Text, Timestamp};

/// A stream input of live channels.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaLiveInput {
    /// The IDs of the channels that use the input.
    pub channel_ids: Vec<String>,
    /// The time the input was created, in UTC.
    ///
    /// Example: `2024-12-03T06:56:42Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The ID of the input.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub input_id: Option<String>,
    /// The sources of the input.
    pub input_infos: Vec<InputInfo>,
    /// The name of the input.
    ///
    /// Example: `myinput`.
    pub name: Option<String>,
    /// The IDs of the security groups of the input.
    pub security_group_ids: Vec<String>,
    /// The type of the input, such as `RTMP_PUSH`. The types are those of
    /// `CreateMediaLiveInput`.
    ///
    /// Example: `RTMP_PUSH`.
    pub r#type: Option<String>,
}

alicloud_runtime::structure! {
    MediaLiveInput {
        channel_ids: "ChannelIds",
        create_time: "CreateTime",
        input_id: "InputId",
        input_infos: "InputInfos",
        name: "Name",
        security_group_ids: "SecurityGroupIds",
        r#type: "Type",
    }
}

/// An item of [`MediaLiveInput::input_infos`](field@MediaLiveInput::input_infos).
///
/// The sources of the input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputInfo {
    /// The URL to push the stream to, such as `rtmp://domain/app/stream`. Present for inputs
    /// of the `PUSH` types.
    ///
    /// Example: `rtmp://domain/app/stream`.
    pub dest_host: Option<String>,
    /// The ID of the MediaConnect flow that the stream comes from.
    ///
    /// Example: `******81-9693-40dc-bbab-db5e49******`.
    pub flow_id: Option<String>,
    /// The name of the MediaConnect flow output.
    ///
    /// Example: `myFlowOutputName`.
    pub flow_output_name: Option<String>,
    /// The monitoring URL of the input.
    ///
    /// Example: `rtmp://domain/app/stream_for_monitor`.
    pub monitor_url: Option<String>,
    /// The URL that the stream is pulled from. Present for inputs of the `PULL` types.
    ///
    /// Example: `rtmp://domain/app/stream`.
    pub source_url: Option<String>,
    /// The maximum latency of the SRT stream, in milliseconds.
    ///
    /// Example: `1000`.
    pub srt_latency: Option<i32>,
    /// The maximum SRT bitrate, in bit/s.
    ///
    /// Example: `3000000`.
    pub srt_max_bitrate: Option<i32>,
    /// The encryption passphrase of the SRT stream.
    ///
    /// Example: `srtencryption`.
    pub srt_passphrase: Option<SecretText>,
    /// The encryption key length of the SRT stream, such as `16`.
    ///
    /// Example: `16`.
    pub srt_pb_key_len: Option<i32>,
    /// The name of the pushed stream. Present for inputs of the `PUSH` types.
    ///
    /// Example: `mystream`.
    pub stream_name: Option<String>,
}

alicloud_runtime::structure! {
    InputInfo {
        dest_host: "DestHost",
        flow_id: "FlowId",
        flow_output_name: "FlowOutputName",
        monitor_url: "MonitorUrl",
        source_url: "SourceUrl",
        srt_latency: "SrtLatency",
        srt_max_bitrate: "SrtMaxBitrate",
        srt_passphrase: "SrtPassphrase",
        srt_pb_key_len: "SrtPbKeyLen",
        stream_name: "StreamName",
    }
}
