// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeOutput`

use alicloud_runtime::wire::Field;

/// The output location of a transcoding job.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranscodeOutput {
    /// The media. If `Type` is `OSS`, an object URL (`oss://` or `http(s)://`). If `Type` is
    /// `Media`, a media ID.
    ///
    /// Example: `oss://bucket/path/to/output.mp4`.
    pub media: Option<String>,
    /// The URL that the output stream is written to. Required only for transcoding a media
    /// stream. Placeholders such as `{MediaId}` and `{JobId}` are supported.
    ///
    /// Example: `oss://bucket/path/to/{MediaId}/{JobId}.mp4`.
    pub output_url: Option<String>,
    /// The type of `Media`.
    ///
    /// Example: `OSS`.
    pub r#type: Option<super::MediaLocationType>,
}

impl TranscodeOutput {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(
        media: impl Into<String>,
        r#type: impl Into<super::MediaLocationType>,
    ) -> Self {
        Self {
            media: Some(media.into()),
            r#type: Some(r#type.into()),
            output_url: None,
        }
    }

    /// Sets `OutputUrl`. The URL that the output stream is written to.
    #[must_use]
    pub fn output_url(mut self, output_url: impl Into<String>) -> Self {
        self.output_url = Some(output_url.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeOutput {
        media: Field::member("Media").required(),
        output_url: Field::member("OutputUrl"),
        r#type: Field::member("Type").required(),
    }
}
