// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveInputAttachment`

use alicloud_runtime::wire::Field;

/// An input that is attached to a live channel, with its audio selectors.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaLiveInputAttachment {
    /// The audio selectors of the input. Audio settings refer to them by name.
    pub audio_selectors: Option<Vec<super::MediaLiveAudioSelector>>,
    /// The ID of the input to attach.
    ///
    /// Example: `myinput`.
    pub input_id: String,
    /// A custom language tag for an RTMP input. Outputs can refer to it. Unicode letters,
    /// digits, `_`, `-`, and spaces are allowed. It cannot start or end with a space.
    ///
    /// At most 32 characters. Example: `English`.
    pub language_name: Option<String>,
}

impl MediaLiveInputAttachment {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(input_id: impl Into<String>) -> Self {
        Self {
            input_id: input_id.into(),
            audio_selectors: None,
            language_name: None,
        }
    }

    /// Sets `AudioSelectors`. The audio selectors of the input.
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

    /// Sets `LanguageName`. A custom language tag for an RTMP input.
    #[must_use]
    pub fn language_name(mut self, language_name: impl Into<String>) -> Self {
        self.language_name = Some(language_name.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaLiveInputAttachment {
        audio_selectors: Field::member("AudioSelectors"),
        input_id: Field::member("InputId").required(),
        language_name: Field::member("LanguageName").length(0, 32),
    }
}
