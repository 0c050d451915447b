// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveSnapshotStreamInput`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The live stream to take snapshots of.
#[derive(Clone)]
#[non_exhaustive]
pub struct LiveSnapshotStreamInput {
    /// The protocol of the stream. Only RTMP is supported.
    ///
    /// Example: `rtmp`.
    pub r#type: LiveSnapshotStreamInputType,
    /// The URL of the stream, such as `rtmp://example.com/live/stream1`.
    ///
    /// At most 255 characters. Example: `rtmp://example.com/live/stream1`.
    pub url: String,
}

impl LiveSnapshotStreamInput {
    /// Creates a value. Every field is required.
    pub fn new(
        r#type: impl Into<LiveSnapshotStreamInputType>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            url: url.into(),
        }
    }
}

alicloud_runtime::structure! {
    LiveSnapshotStreamInput {
        r#type: Field::member("Type").required(),
        url: Field::member("Url").length(0, 255).required(),
    }
}

/// The values of [`LiveSnapshotStreamInput::type`](field@LiveSnapshotStreamInput::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSnapshotStreamInputType {
    /// `rtmp`: RTMP.
    Rtmp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveSnapshotStreamInputType {
        Rtmp: "rtmp",
    }
}
