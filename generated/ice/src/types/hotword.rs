// Written by `cargo xtask regen`. Change the description and run it again.

//! `Hotword`

use alicloud_runtime::wire::Field;

/// A hotword that recognition favors, with its weight and translations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hotword {
    /// The language of the hotword. For speech recognition and structured analysis, `zh`
    /// (Chinese) or `en` (English). For video translation, 53 languages.
    ///
    /// Example: `en`.
    pub language: Option<String>,
    /// The text of the hotword. For speech recognition and structured analysis: up to 15
    /// characters in Chinese (or mixed text, where each letter counts), or up to 10 words
    /// separated by spaces in English. For video translation: up to 100 characters.
    ///
    /// Example: `hello`.
    pub text: Option<String>,
    /// The fixed translations of the hotword. Used only for translation.
    pub transposition_result_list: Option<Vec<super::TranspositionResult>>,
    /// The weight of the hotword. Above 0, the word is recognized more readily. Below 0, it
    /// is recognized less readily, and at -6 as little as possible. Start with 2 and increase
    /// it if the effect is too weak. Very high weights can impair the recognition of other
    /// words.
    ///
    /// -6 to 5. Example: `2`.
    pub weight: Option<i32>,
}

impl Hotword {
    /// Creates a value. Every field is optional.
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

    /// Sets `Text`. The text of the hotword.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `TranspositionResultList`. The fixed translations of the hotword.
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

    /// Sets `Weight`. The weight of the hotword.
    #[must_use]
    #[inline]
    pub fn weight(mut self, weight: i32) -> Self {
        self.weight = Some(weight);
        self
    }
}

alicloud_runtime::structure! {
    Hotword {
        language: Field::member("Language"),
        text: Field::member("Text"),
        transposition_result_list: Field::member("TranspositionResultList"),
        weight: Field::member("Weight").integer(-6, 5),
    }
}
