// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveStreamInput`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The live stream that a recording or snapshot job reads.
#[derive(Clone)]
#[non_exhaustive]
pub struct LiveStreamInput {
    /// The protocol of the stream. Only RTMP is supported.
    ///
    /// Example: `rtmp`.
    pub r#type: Option<LiveStreamInputType>,
    /// The URL of the stream, such as `rtmp://example.com/live/stream1`.
    ///
    /// Example: `rtmp://example.com/live/stream1`.
    pub url: Option<String>,
}

impl LiveStreamInput {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(r#type: impl Into<LiveStreamInputType>) -> Self {
        Self {
            r#type: Some(r#type.into()),
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

alicloud_runtime::structure! {
    LiveStreamInput {
        r#type: Field::member("Type").required(),
        url: Field::member("Url"),
    }
}

/// The values of [`LiveStreamInput::type`](field@LiveStreamInput::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveStreamInputType {
    /// `rtmp`: RTMP.
    Rtmp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveStreamInputType {
        Rtmp: "rtmp",
    }
}
