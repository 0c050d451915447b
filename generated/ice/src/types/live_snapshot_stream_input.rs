// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveSnapshotStreamInput`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The live stream to take snapshots of.
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
    /// Takes everything, for all of it is required.
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

impl Fields for LiveSnapshotStreamInput {
    const FIELDS: &'static [Field] = &[
        Field::member("Type").required(),
        Field::member("Url").length(0, 255).required(),
    ];
}

alicloud_runtime::structure!(LiveSnapshotStreamInput { r#type, url });

/// The values of `Type` in [`LiveSnapshotStreamInput`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSnapshotStreamInputType {
    /// `rtmp`: RTMP.
    Rtmp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LiveSnapshotStreamInputType {
    const VALUES: &'static [(&'static str, Self)] = &[("rtmp", Self::Rtmp)];
}

alicloud_runtime::open_set!(LiveSnapshotStreamInputType);
