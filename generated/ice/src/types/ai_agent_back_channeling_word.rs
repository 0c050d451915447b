// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentBackChannelingWord`

use alicloud_runtime::wire::Field;

/// A short phrase that shows that the agent is listening.
#[derive(Clone)]
#[non_exhaustive]
pub struct AiAgentBackChannelingWord {
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

impl AiAgentBackChannelingWord {
    /// Creates a value. Every field is required.
    pub fn new(probability: f64, text: impl Into<String>) -> Self {
        Self {
            probability: Some(probability),
            text: Some(text.into()),
        }
    }
}

alicloud_runtime::structure! {
    AiAgentBackChannelingWord {
        probability: Field::member("Probability").number(0.0, 1.0).required(),
        text: Field::member("Text").length(0, 100).required(),
    }
}
