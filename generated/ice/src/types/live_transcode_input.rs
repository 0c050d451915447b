// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeInput`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The live stream that a transcoding job reads.
#[derive(Clone)]
#[non_exhaustive]
pub struct LiveTranscodeInput {
    /// The URL of the stream to transcode, such as `rtmp://mydomain/app/stream1`.
    ///
    /// Example: `rtmp://mydomain/app/stream1`.
    pub input_url: Option<String>,
    /// The protocol of the stream.
    ///
    /// Example: `rtmp`.
    pub r#type: Option<LiveTranscodeInputType>,
}

impl LiveTranscodeInput {
    /// Creates a value. Every field is required.
    pub fn new(
        input_url: impl Into<String>,
        r#type: impl Into<LiveTranscodeInputType>,
    ) -> Self {
        Self {
            input_url: Some(input_url.into()),
            r#type: Some(r#type.into()),
        }
    }
}

alicloud_runtime::structure! {
    LiveTranscodeInput {
        input_url: Field::member("InputUrl").required(),
        r#type: Field::member("Type").required(),
    }
}

/// The values of [`LiveTranscodeInput::type`](field@LiveTranscodeInput::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeInputType {
    /// `rtmp`: RTMP.
    Rtmp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeInputType {
        Rtmp: "rtmp",
    }
}
