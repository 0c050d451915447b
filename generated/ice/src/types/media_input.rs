// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaInput`

use alicloud_runtime::wire::Field;

/// An input file of a job: an object in OSS, or media in the library.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaInput {
    /// The file. If `Type` is `OSS`, its URL: `oss://bucket/object`, or
    /// `http(s)://bucket.oss-region.aliyuncs.com/object`. If `Type` is `Media`, the ID of the
    /// media.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: String,
    /// The type of `Media`.
    ///
    /// Example: `OSS`.
    pub r#type: super::MediaLocationType,
}

impl MediaInput {
    /// Creates a value. Every field is required.
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

alicloud_runtime::structure! {
    MediaInput {
        media: Field::member("Media").required(),
        r#type: Field::member("Type").required(),
    }
}
