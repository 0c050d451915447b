// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeInput`

use alicloud_runtime::wire::Field;

/// An input file of a transcoding job.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranscodeInput {
    /// The URL of the media file to use. Applies only if `Type` is `Media`. The service
    /// verifies that the media contains this file.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub input_url: Option<String>,
    /// The media. If `Type` is `OSS`, an object URL (`oss://` or `http(s)://`). If `Type` is
    /// `Media`, a media ID.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
    /// The type of `Media`.
    ///
    /// Example: `OSS`.
    pub r#type: Option<super::MediaLocationType>,
}

impl TranscodeInput {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(
        media: impl Into<String>,
        r#type: impl Into<super::MediaLocationType>,
    ) -> Self {
        Self {
            media: Some(media.into()),
            r#type: Some(r#type.into()),
            input_url: None,
        }
    }

    /// Sets `InputUrl`. The URL of the media file to use.
    #[must_use]
    pub fn input_url(mut self, input_url: impl Into<String>) -> Self {
        self.input_url = Some(input_url.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeInput {
        input_url: Field::member("InputUrl"),
        media: Field::member("Media").required(),
        r#type: Field::member("Type").required(),
    }
}
