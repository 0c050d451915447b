// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentTurnDetectionConfig`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The turn detection settings of an AI agent: how it decides that the user has finished
/// a turn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentTurnDetectionConfig {
    /// The eagerness of the agent to respond when the user pauses. Applies only if `Mode` is
    /// `Semantic`. A faster response has a greater risk of interrupting the user. Not set by
    /// default.
    ///
    /// Example: `High`.
    pub eagerness: Option<AiAgentTurnDetectionConfigEagerness>,
    /// The method for detecting the end of a turn in the conversation.
    ///
    /// Default: `Normal`. Example: `Semantic`.
    pub mode: Option<AiAgentTurnDetectionConfigMode>,
    /// The length of the pause that ends a turn, in milliseconds. `-1` leaves the decision to
    /// the AI. Otherwise 0 to 10000; at most 1500 is recommended. Has no effect if `Mode` is
    /// `Normal`.
    ///
    /// -1 to 10000. Default: `-1`. Example: `-1`.
    pub semantic_wait_duration: Option<i32>,
    /// The words that indicate the end of the user's turn.
    pub turn_end_words: Option<Vec<String>>,
}

impl AiAgentTurnDetectionConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Eagerness`. The eagerness of the agent to respond when the user pauses.
    #[must_use]
    pub fn eagerness(
        mut self,
        eagerness: impl Into<AiAgentTurnDetectionConfigEagerness>,
    ) -> Self {
        self.eagerness = Some(eagerness.into());
        self
    }

    /// Sets `Mode`. The method for detecting the end of a turn in the conversation.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<AiAgentTurnDetectionConfigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `SemanticWaitDuration`. The length of the pause that ends a turn, in milliseconds.
    #[must_use]
    #[inline]
    pub fn semantic_wait_duration(mut self, semantic_wait_duration: i32) -> Self {
        self.semantic_wait_duration = Some(semantic_wait_duration);
        self
    }

    /// Sets `TurnEndWords`. The words that indicate the end of the user's turn.
    #[must_use]
    pub fn turn_end_words(
        mut self,
        turn_end_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.turn_end_words = Some(turn_end_words.into_iter().map(Into::into).collect());
        self
    }
}

alicloud_runtime::structure! {
    AiAgentTurnDetectionConfig {
        eagerness: Field::member("Eagerness"),
        mode: Field::member("Mode"),
        semantic_wait_duration: Field::member("SemanticWaitDuration").integer(-1, 10000),
        turn_end_words: Field::member("TurnEndWords"),
    }
}

/// The values of [`AiAgentTurnDetectionConfig::eagerness`](field@AiAgentTurnDetectionConfig::eagerness).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentTurnDetectionConfigEagerness {
    /// `Low`: patient: waits up to 6 seconds.
    Low,
    /// `Medium`: balanced: waits up to 4 seconds, which suits most uses.
    Medium,
    /// `High`: fast: waits up to 2 seconds, and may detect turns wrongly.
    High,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentTurnDetectionConfigEagerness {
        Low: "Low",
        Medium: "Medium",
        High: "High",
    }
}

/// The values of [`AiAgentTurnDetectionConfig::mode`](field@AiAgentTurnDetectionConfig::mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentTurnDetectionConfigMode {
    /// `Normal`: without AI analysis of the meaning.
    Normal,
    /// `Semantic`: by AI, which judges from the context whether the user has finished speaking.
    Semantic,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentTurnDetectionConfigMode {
        Normal: "Normal",
        Semantic: "Semantic",
    }
}
