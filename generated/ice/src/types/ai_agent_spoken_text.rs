// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentSpokenText`

use alicloud_runtime::wire::Field;

/// A text an AI agent can play, with its probability.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentSpokenText {
    /// The probability that this text is chosen. `1` is 100 percent.
    ///
    /// 0 to 1. Example: `0.5`.
    pub probability: Option<f64>,
    /// The text to play. Multiple languages are supported. Phrases for back-channeling have
    /// at most 20 characters.
    ///
    /// At most 100 characters.
    pub text: Option<String>,
}

impl AiAgentSpokenText {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Probability`. The probability that this text is chosen.
    #[must_use]
    #[inline]
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = Some(probability);
        self
    }

    /// Sets `Text`. The text to play.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

alicloud_runtime::structure! {
    AiAgentSpokenText {
        probability: Field::member("Probability").number(0.0, 1.0),
        text: Field::member("Text").length(0, 100),
    }
}
