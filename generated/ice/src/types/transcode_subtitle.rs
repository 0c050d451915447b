// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeSubtitle`

use alicloud_runtime::wire::Field;

/// A subtitle on a transcoding output: its template and overriding parameters.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranscodeSubtitle {
    /// The settings that override those of the subtitle template.
    pub overwrite_params: Option<TranscodeSubtitleOverwriteParams>,
    /// The ID of the template.
    ///
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
}

impl TranscodeSubtitle {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: Some(template_id.into()),
            overwrite_params: None,
        }
    }

    /// Sets `OverwriteParams`. The settings that override those of the subtitle template.
    #[must_use]
    #[inline]
    pub fn overwrite_params(
        mut self,
        overwrite_params: TranscodeSubtitleOverwriteParams,
    ) -> Self {
        self.overwrite_params = Some(overwrite_params);
        self
    }
}

alicloud_runtime::structure! {
    TranscodeSubtitle {
        overwrite_params: Field::member("OverwriteParams"),
        template_id: Field::member("TemplateId").required(),
    }
}

/// The settings that override those of the subtitle template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeSubtitleOverwriteParams {
    /// The character encoding of the subtitle file, such as `UTF-8`.
    ///
    /// Example: `UTF-8`.
    pub char_enc: Option<String>,
    /// The subtitle file.
    pub file: Option<super::MediaObject>,
    /// The subtitle format, such as `vtt`.
    ///
    /// Example: `vtt`.
    pub format: Option<String>,
}

impl TranscodeSubtitleOverwriteParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CharEnc`. The character encoding of the subtitle file, such as `UTF-8`.
    #[must_use]
    pub fn char_enc(mut self, char_enc: impl Into<String>) -> Self {
        self.char_enc = Some(char_enc.into());
        self
    }

    /// Sets `File`. The subtitle file.
    #[must_use]
    #[inline]
    pub fn file(mut self, file: super::MediaObject) -> Self {
        self.file = Some(file);
        self
    }

    /// Sets `Format`. The subtitle format, such as `vtt`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeSubtitleOverwriteParams {
        char_enc: "CharEnc",
        file: "File",
        format: "Format",
    }
}
