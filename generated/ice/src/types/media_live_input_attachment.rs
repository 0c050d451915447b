// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveInputAttachment`

use alicloud_runtime::wire::{Field, Fields};

/// An input that is attached to a live channel, with its audio selectors.
#[non_exhaustive]
pub struct MediaLiveInputAttachment {
    /// The selectors that pick audio out of the input. Audio settings refer to them by name.
    pub audio_selectors: Option<Vec<super::MediaLiveAudioSelector>>,
    /// The ID of the input to attach.
    ///
    /// Example: `myinput`.
    pub input_id: String,
    /// A tag of your own for the language of an RTMP input; outputs can refer to it. Made of
    /// Unicode letters, digits, `_`, `-`, and spaces, but with no space at either end.
    ///
    /// At most 32 characters. Example: `English`.
    pub language_name: Option<String>,
}

impl MediaLiveInputAttachment {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(input_id: impl Into<String>) -> Self {
        Self {
            input_id: input_id.into(),
            audio_selectors: None,
            language_name: None,
        }
    }

    /// Sets `AudioSelectors`. The selectors that pick audio out of the input.
    #[must_use]
    pub fn audio_selectors(
        mut self,
        audio_selectors: impl IntoIterator<
            Item = impl Into<super::MediaLiveAudioSelector>,
        >,
    ) -> Self {
        self.audio_selectors = Some(
            audio_selectors.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `LanguageName`. A tag of your own for the language of an RTMP input; outputs can refer to it.
    #[must_use]
    pub fn language_name(mut self, language_name: impl Into<String>) -> Self {
        self.language_name = Some(language_name.into());
        self
    }
}

impl Fields for MediaLiveInputAttachment {
    const FIELDS: &'static [Field] = &[
        Field::member("AudioSelectors"),
        Field::member("InputId").required(),
        Field::member("LanguageName").length(0, 32),
    ];
}

alicloud_runtime::structure!(
    MediaLiveInputAttachment { audio_selectors, input_id, language_name }
);
