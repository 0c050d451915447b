// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveInputSetting`

use alicloud_runtime::SecretText;
use alicloud_runtime::wire::Field;

/// The stream source and transport settings of a live input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaLiveInputSetting {
    /// The ID of the MediaConnect flow that provides the stream. Required for inputs of the
    /// type `MEDIA_CONNECT`.
    ///
    /// Example: `******81-9693-40dc-bbab-db5e49******`.
    pub flow_id: Option<String>,
    /// The name of the MediaConnect flow output. Required for inputs of the type
    /// `MEDIA_CONNECT`.
    ///
    /// Example: `myFlowOutputName`.
    pub flow_output_name: Option<String>,
    /// The URL to pull the stream from. Required for inputs of the `PULL` types.
    ///
    /// Example: `rtmp://domain/app/stream`.
    pub source_url: Option<String>,
    /// The maximum latency of the SRT stream, in milliseconds. For inputs of the types
    /// `SRT_PUSH` and `SRT_PULL`.
    ///
    /// 100 to 10000. Example: `1000`.
    pub srt_latency: Option<i32>,
    /// The maximum SRT bitrate, in bit/s. For inputs of the types `SRT_PUSH` and `SRT_PULL`.
    ///
    /// 100 to 100000000. Example: `3000000`.
    pub srt_max_bitrate: Option<i32>,
    /// The encryption passphrase of the SRT stream, in printable ASCII characters. For inputs
    /// of the types `SRT_PUSH` and `SRT_PULL`. If set, clients without the passphrase are
    /// rejected, both when publishing and when playing.
    ///
    /// At most 79 characters. Example: `srtencryption`.
    pub srt_passphrase: Option<SecretText>,
    /// The encryption key length of the SRT stream: `0`, `16`, `24`, or `32`. For inputs of
    /// the types `SRT_PUSH` and `SRT_PULL`.
    ///
    /// Example: `16`.
    pub srt_pb_key_len: Option<i32>,
    /// The name of the pushed stream. Required for inputs of the `PUSH` types.
    ///
    /// At most 255 characters. Example: `mystream`.
    pub stream_name: Option<String>,
}

impl MediaLiveInputSetting {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FlowId`. The ID of the MediaConnect flow that provides the stream.
    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `FlowOutputName`. The name of the MediaConnect flow output.
    #[must_use]
    pub fn flow_output_name(mut self, flow_output_name: impl Into<String>) -> Self {
        self.flow_output_name = Some(flow_output_name.into());
        self
    }

    /// Sets `SourceUrl`. The URL to pull the stream from.
    #[must_use]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }

    /// Sets `SrtLatency`. The maximum latency of the SRT stream, in milliseconds.
    #[must_use]
    #[inline]
    pub fn srt_latency(mut self, srt_latency: i32) -> Self {
        self.srt_latency = Some(srt_latency);
        self
    }

    /// Sets `SrtMaxBitrate`. The maximum SRT bitrate, in bit/s.
    #[must_use]
    #[inline]
    pub fn srt_max_bitrate(mut self, srt_max_bitrate: i32) -> Self {
        self.srt_max_bitrate = Some(srt_max_bitrate);
        self
    }

    /// Sets `SrtPassphrase`. The encryption passphrase of the SRT stream, in printable ASCII characters.
    #[must_use]
    pub fn srt_passphrase(mut self, srt_passphrase: impl Into<SecretText>) -> Self {
        self.srt_passphrase = Some(srt_passphrase.into());
        self
    }

    /// Sets `SrtPbKeyLen`. The encryption key length of the SRT stream: `0`, `16`, `24`, or `32`.
    #[must_use]
    #[inline]
    pub fn srt_pb_key_len(mut self, srt_pb_key_len: i32) -> Self {
        self.srt_pb_key_len = Some(srt_pb_key_len);
        self
    }

    /// Sets `StreamName`. The name of the pushed stream.
    #[must_use]
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaLiveInputSetting {
        flow_id: Field::member("FlowId"),
        flow_output_name: Field::member("FlowOutputName"),
        source_url: Field::member("SourceUrl"),
        srt_latency: Field::member("SrtLatency").integer(100, 10000),
        srt_max_bitrate: Field::member("SrtMaxBitrate").integer(100, 100000000),
        srt_passphrase: Field::member("SrtPassphrase").length(0, 79),
        srt_pb_key_len: Field::member("SrtPbKeyLen"),
        stream_name: Field::member("StreamName").length(0, 255),
    }
}
