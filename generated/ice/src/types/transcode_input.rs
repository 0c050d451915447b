// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeInput`

use alicloud_runtime::wire::{Field, Fields};

/// A file that a transcoding job reads.
#[non_exhaustive]
pub struct TranscodeInput {
    /// Which file of the media to use, as a URL. Only has an effect when `Type` is `Media`; the
    /// service checks that the media really has this file.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub input_url: Option<String>,
    /// The media: with `Type` `OSS` an object URL (`oss://` or `http(s)://`), with `Type`
    /// `Media` a media ID.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: String,
    /// What `Media` holds.
    ///
    /// Example: `OSS`.
    pub r#type: super::MediaLocationType,
}

impl TranscodeInput {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        media: impl Into<String>,
        r#type: impl Into<super::MediaLocationType>,
    ) -> Self {
        Self {
            media: media.into(),
            r#type: r#type.into(),
            input_url: None,
        }
    }

    /// Sets `InputUrl`. Which file of the media to use, as a URL.
    #[must_use]
    pub fn input_url(mut self, input_url: impl Into<String>) -> Self {
        self.input_url = Some(input_url.into());
        self
    }
}

impl Fields for TranscodeInput {
    const FIELDS: &'static [Field] = &[
        Field::member("InputUrl"),
        Field::member("Media").required(),
        Field::member("Type").required(),
    ];
}

alicloud_runtime::structure!(TranscodeInput { input_url, media, r#type });
