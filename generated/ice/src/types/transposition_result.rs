// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranspositionResult`

use alicloud_runtime::wire::Field;

/// The translation of a hotword into one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranspositionResult {
    /// The target language of the translation, such as `zh`. Used only for translation.
    ///
    /// Example: `zh`.
    pub target_language: Option<String>,
    /// The translation of the hotword. Used only for translation.
    ///
    /// At most 100 characters.
    pub translated_text: Option<String>,
}

impl TranspositionResult {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TargetLanguage`. The target language of the translation, such as `zh`.
    #[must_use]
    pub fn target_language(mut self, target_language: impl Into<String>) -> Self {
        self.target_language = Some(target_language.into());
        self
    }

    /// Sets `TranslatedText`. The translation of the hotword.
    #[must_use]
    pub fn translated_text(mut self, translated_text: impl Into<String>) -> Self {
        self.translated_text = Some(translated_text.into());
        self
    }
}

alicloud_runtime::structure! {
    TranspositionResult {
        target_language: Field::member("TargetLanguage"),
        translated_text: Field::member("TranslatedText").length(0, 100),
    }
}
