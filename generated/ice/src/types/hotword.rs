// Written by `cargo xtask regen`. Change the description and run it again.

//! `Hotword`

use alicloud_runtime::wire::{Field, Fields};

/// A word that recognition favors, with its weight and translations.
#[derive(Default)]
#[non_exhaustive]
pub struct Hotword {
    /// The language of the hotword. `zh` (Chinese) or `en` (English) for speech recognition and
    /// structured analysis; 53 languages for video translation.
    ///
    /// Example: `en`.
    pub language: Option<String>,
    /// The hotword itself. For speech recognition and structured analysis: up to 15 characters
    /// in Chinese (mixed text too, where each letter counts), or up to 10 words with spaces
    /// between in English. For video translation: up to 100 characters.
    ///
    /// Example: `hello`.
    pub text: Option<String>,
    /// Fixed translations of the hotword. Only used where something is translated.
    pub transposition_result_list: Option<Vec<super::TranspositionResult>>,
    /// How strongly the word is favored. Above 0 it is recognized more readily, below 0 less,
    /// and at -6 as little as can be. Start with 2 and go up if that is too weak; very high
    /// weights can spoil the recognition of other words.
    ///
    /// -6 to 5. Example: `2`.
    pub weight: Option<i32>,
}

impl Hotword {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Language`. The language of the hotword.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `Text`. The hotword itself.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `TranspositionResultList`. Fixed translations of the hotword.
    #[must_use]
    pub fn transposition_result_list(
        mut self,
        transposition_result_list: impl IntoIterator<
            Item = impl Into<super::TranspositionResult>,
        >,
    ) -> Self {
        self.transposition_result_list = Some(
            transposition_result_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Weight`. How strongly the word is favored.
    #[must_use]
    #[inline]
    pub fn weight(mut self, weight: i32) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl Fields for Hotword {
    const FIELDS: &'static [Field] = &[
        Field::member("Language"),
        Field::member("Text"),
        Field::member("TranspositionResultList"),
        Field::member("Weight").integer(-6, 5),
    ];
}

alicloud_runtime::structure!(
    Hotword { language, text, transposition_result_list, weight }
);
