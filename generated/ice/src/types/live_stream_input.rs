// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveStreamInput`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The live stream that a recording or snapshot job reads.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamInput {
    /// The protocol of the stream. For now there is RTMP only.
    ///
    /// Example: `rtmp`.
    pub r#type: LiveStreamInputType,
    /// The URL of the stream, such as `rtmp://example.com/live/stream1`.
    ///
    /// At most 255 characters. Example: `rtmp://example.com/live/stream1`.
    pub url: String,
}

impl LiveStreamInput {
    /// Takes everything, for all of it is required.
    pub fn new(r#type: impl Into<LiveStreamInputType>, url: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            url: url.into(),
        }
    }
}

impl Fields for LiveStreamInput {
    const FIELDS: &'static [Field] = &[
        Field::member("Type").required(),
        Field::member("Url").length(0, 255).required(),
    ];
}

alicloud_runtime::structure!(LiveStreamInput { r#type, url });

/// The protocol of the stream. For now there is RTMP only.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveStreamInputType {
    /// `rtmp`: RTMP.
    Rtmp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LiveStreamInputType {
    const VALUES: &'static [(&'static str, Self)] = &[("rtmp", Self::Rtmp)];
}

alicloud_runtime::open_set!(LiveStreamInputType);
