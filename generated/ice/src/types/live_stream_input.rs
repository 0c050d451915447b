// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveStreamInput`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The live stream that a recording or snapshot job reads.
#[non_exhaustive]
pub struct LiveStreamInput {
    /// The protocol of the stream. Only RTMP is supported.
    ///
    /// Example: `rtmp`.
    pub r#type: LiveStreamInputType,
    /// The URL of the stream, such as `rtmp://example.com/live/stream1`.
    ///
    /// Example: `rtmp://example.com/live/stream1`.
    pub url: Option<String>,
}

impl LiveStreamInput {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(r#type: impl Into<LiveStreamInputType>) -> Self {
        Self {
            r#type: r#type.into(),
            url: None,
        }
    }

    /// Sets `Url`. The URL of the stream, such as `rtmp://example.com/live/stream1`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Fields for LiveStreamInput {
    const FIELDS: &'static [Field] = &[
        Field::member("Type").required(),
        Field::member("Url"),
    ];
}

alicloud_runtime::structure!(LiveStreamInput { r#type, url });

/// The values of `Type` in [`LiveStreamInput`].
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
