// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaOutput`

use alicloud_runtime::wire::{Field, Fields};

/// The output location of a job: an object in OSS, or media in the library.
#[non_exhaustive]
pub struct MediaOutput {
    /// The location. If `Type` is `OSS`, a URL: `oss://bucket/object`, or
    /// `http(s)://bucket.oss-region.aliyuncs.com/object`. If `Type` is `Media`, the ID of the
    /// media.
    ///
    /// Example: `oss://bucket/path/to/output.mp4`.
    pub media: String,
    /// The type of `Media`.
    ///
    /// Example: `OSS`.
    pub r#type: super::MediaLocationType,
}

impl MediaOutput {
    /// Takes everything, for all of it is required.
    pub fn new(
        media: impl Into<String>,
        r#type: impl Into<super::MediaLocationType>,
    ) -> Self {
        Self {
            media: media.into(),
            r#type: r#type.into(),
        }
    }
}

impl Fields for MediaOutput {
    const FIELDS: &'static [Field] = &[
        Field::member("Media").required(),
        Field::member("Type").required(),
    ];
}

alicloud_runtime::structure!(MediaOutput { media, r#type });
