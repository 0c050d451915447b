// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentBackChannelingConfig`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The back-channeling of an AI agent: short phrases it plays while listening.
#[derive(Clone)]
#[non_exhaustive]
pub struct AiAgentBackChannelingConfig {
    /// Whether back-channeling is enabled.
    ///
    /// Example: `true`.
    pub enabled: Option<bool>,
    /// The probability that a phrase is played at the trigger moment.
    ///
    /// 0 to 1. Example: `0.5`.
    pub probability: Option<f64>,
    /// The moment at which a phrase can be played.
    ///
    /// Example: `pause_detected`.
    pub trigger_stage: Option<TriggerStage>,
    /// The phrases to choose from. Each has at most 20 characters. Their probabilities must
    /// add up to 1.
    ///
    /// At most 10 items.
    pub words: Option<Vec<super::AiAgentBackChannelingWord>>,
}

impl AiAgentBackChannelingConfig {
    /// Creates a value with the required fields. The methods below set the others.
    #[inline]
    pub fn new(enabled: bool, probability: f64) -> Self {
        Self {
            enabled: Some(enabled),
            probability: Some(probability),
            trigger_stage: None,
            words: None,
        }
    }

    /// Sets `TriggerStage`. The moment at which a phrase can be played.
    #[must_use]
    pub fn trigger_stage(mut self, trigger_stage: impl Into<TriggerStage>) -> Self {
        self.trigger_stage = Some(trigger_stage.into());
        self
    }

    /// Sets `Words`. The phrases to choose from.
    #[must_use]
    pub fn words(
        mut self,
        words: impl IntoIterator<Item = impl Into<super::AiAgentBackChannelingWord>>,
    ) -> Self {
        self.words = Some(words.into_iter().map(Into::into).collect());
        self
    }
}

alicloud_runtime::structure! {
    AiAgentBackChannelingConfig {
        enabled: Field::member("Enabled").required(),
        probability: Field::member("Probability").number(0.0, 1.0).required(),
        trigger_stage: Field::member("TriggerStage"),
        words: Field::member("Words").items(0, 10),
    }
}

/// The values of [`AiAgentBackChannelingConfig::trigger_stage`](field@AiAgentBackChannelingConfig::trigger_stage).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerStage {
    /// `pause_detected`: when the user pauses briefly.
    PauseDetected,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TriggerStage {
        PauseDetected: "pause_detected",
    }
}
