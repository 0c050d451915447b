// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranspositionResult`

use alicloud_runtime::wire::{Field, Fields};

/// The translation of a hotword into one language.
#[derive(Default)]
#[non_exhaustive]
pub struct TranspositionResult {
    /// The language translated into, such as `zh`. Only used where something is translated.
    ///
    /// Example: `zh`.
    pub target_language: Option<String>,
    /// How the hotword is to be translated. Only used where something is translated.
    ///
    /// At most 100 characters.
    pub translated_text: Option<String>,
}

impl TranspositionResult {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TargetLanguage`. The language translated into, such as `zh`.
    #[must_use]
    pub fn target_language(mut self, target_language: impl Into<String>) -> Self {
        self.target_language = Some(target_language.into());
        self
    }

    /// Sets `TranslatedText`. How the hotword is to be translated.
    #[must_use]
    pub fn translated_text(mut self, translated_text: impl Into<String>) -> Self {
        self.translated_text = Some(translated_text.into());
        self
    }
}

impl Fields for TranspositionResult {
    const FIELDS: &'static [Field] = &[
        Field::member("TargetLanguage"),
        Field::member("TranslatedText").length(0, 100),
    ];
}

alicloud_runtime::structure!(TranspositionResult { target_language, translated_text });
