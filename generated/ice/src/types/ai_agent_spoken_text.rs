// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentSpokenText`

use alicloud_runtime::wire::{Field, Fields};

/// A text an AI agent may say, and how likely it is chosen.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentSpokenText {
    /// How likely this text is to be chosen; `1` is 100 percent.
    ///
    /// 0 to 1. Example: `0.5`.
    pub probability: Option<f64>,
    /// The text to say, in any of several languages. Phrases for back-channeling have at most
    /// 20 characters.
    ///
    /// At most 100 characters.
    pub text: Option<String>,
}

impl AiAgentSpokenText {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Probability`. How likely this text is to be chosen; `1` is 100 percent.
    #[must_use]
    #[inline]
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = Some(probability);
        self
    }

    /// Sets `Text`. The text to say, in any of several languages.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl Fields for AiAgentSpokenText {
    const FIELDS: &'static [Field] = &[
        Field::member("Probability").number(0.0, 1.0),
        Field::member("Text").length(0, 100),
    ];
}

alicloud_runtime::structure!(AiAgentSpokenText { probability, text });
