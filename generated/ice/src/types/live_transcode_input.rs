// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeInput`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The live stream that a transcoding job reads.
#[non_exhaustive]
pub struct LiveTranscodeInput {
    /// The URL of the stream to transcode, such as `rtmp://mydomain/app/stream1`.
    ///
    /// Example: `rtmp://mydomain/app/stream1`.
    pub input_url: String,
    /// The protocol of the stream.
    ///
    /// Example: `rtmp`.
    pub r#type: LiveTranscodeInputType,
}

impl LiveTranscodeInput {
    /// Takes everything, for all of it is required.
    pub fn new(
        input_url: impl Into<String>,
        r#type: impl Into<LiveTranscodeInputType>,
    ) -> Self {
        Self {
            input_url: input_url.into(),
            r#type: r#type.into(),
        }
    }
}

impl Fields for LiveTranscodeInput {
    const FIELDS: &'static [Field] = &[
        Field::member("InputUrl").required(),
        Field::member("Type").required(),
    ];
}

alicloud_runtime::structure!(LiveTranscodeInput { input_url, r#type });

/// The values of `Type` in [`LiveTranscodeInput`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeInputType {
    /// `rtmp`: RTMP.
    Rtmp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LiveTranscodeInputType {
    const VALUES: &'static [(&'static str, Self)] = &[("rtmp", Self::Rtmp)];
}

alicloud_runtime::open_set!(LiveTranscodeInputType);
