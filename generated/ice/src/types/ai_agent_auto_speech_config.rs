// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentAutoSpeechConfig`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The automatic speech of an AI agent when the model is slow or the user is silent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentAutoSpeechConfig {
    /// The speech of the agent while the language model is slow to respond.
    pub llm_pending: Option<LlmPending>,
    /// The speech of the agent after the user has been silent for a long time.
    pub user_idle: Option<UserIdle>,
}

impl AiAgentAutoSpeechConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LlmPending`. The speech of the agent while the language model is slow to respond.
    #[must_use]
    #[inline]
    pub fn llm_pending(mut self, llm_pending: LlmPending) -> Self {
        self.llm_pending = Some(llm_pending);
        self
    }

    /// Sets `UserIdle`. The speech of the agent after the user has been silent for a long time.
    #[must_use]
    #[inline]
    pub fn user_idle(mut self, user_idle: UserIdle) -> Self {
        self.user_idle = Some(user_idle);
        self
    }
}

alicloud_runtime::structure! {
    AiAgentAutoSpeechConfig {
        llm_pending: "LlmPending",
        user_idle: "UserIdle",
    }
}

/// The speech of the agent while the language model is slow to respond.
#[derive(Clone)]
#[non_exhaustive]
pub struct LlmPending {
    /// The prompts to choose from. Each has at most 100 characters. Their probabilities must
    /// add up to 1.
    ///
    /// At most 10 items.
    pub messages: Option<Vec<super::AiAgentSpokenText>>,
    /// The order in which prompts are played while the language model is slow to respond.
    pub mode: Option<LlmPendingMode>,
    /// The time the language model can take before a prompt is played, in milliseconds.
    /// Choose it based on the usual response time of your model.
    ///
    /// 500 to 10000. Example: `3000`.
    pub wait_time: Option<i32>,
}

impl LlmPending {
    /// Creates a value with the required fields. The methods below set the others.
    #[inline]
    pub fn new(wait_time: i32) -> Self {
        Self {
            wait_time: Some(wait_time),
            messages: None,
            mode: None,
        }
    }

    /// Sets `Messages`. The prompts to choose from.
    #[must_use]
    pub fn messages(
        mut self,
        messages: impl IntoIterator<Item = impl Into<super::AiAgentSpokenText>>,
    ) -> Self {
        self.messages = Some(messages.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Mode`. The order in which prompts are played while the language model is slow to respond.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<LlmPendingMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

alicloud_runtime::structure! {
    LlmPending {
        messages: Field::member("Messages").items(0, 10),
        mode: Field::member("Mode"),
        wait_time: Field::member("WaitTime").integer(500, 10000).required(),
    }
}

/// The values of [`LlmPending::mode`](field@LlmPending::mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LlmPendingMode {
    /// `random`: chosen at random.
    Random,
    /// `sequence`: in sequence.
    Sequence,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LlmPendingMode {
        Random: "random",
        Sequence: "sequence",
    }
}

/// The speech of the agent after the user has been silent for a long time.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserIdle {
    /// The message the agent plays before it hangs up on a silent user.
    pub hangup_end_word: Option<String>,
    /// The maximum number of times the agent prompts the user. After that, the agent stops
    /// prompting and the call ends.
    ///
    /// 0 to 10. Example: `5`.
    pub max_repeats: Option<i32>,
    /// The prompts to choose from. Each has at most 100 characters. Their probabilities must
    /// add up to 1.
    ///
    /// At most 10 items.
    pub messages: Option<Vec<super::AiAgentSpokenText>>,
    /// The duration of user silence before a prompt is played, in milliseconds.
    ///
    /// 5000 to 600000. Example: `5000`.
    pub wait_time: Option<i32>,
}

impl UserIdle {
    /// Creates a value with the required fields. The methods below set the others.
    #[inline]
    pub fn new(max_repeats: i32, wait_time: i32) -> Self {
        Self {
            max_repeats: Some(max_repeats),
            wait_time: Some(wait_time),
            hangup_end_word: None,
            messages: None,
        }
    }

    /// Sets `HangupEndWord`. The message the agent plays before it hangs up on a silent user.
    #[must_use]
    pub fn hangup_end_word(mut self, hangup_end_word: impl Into<String>) -> Self {
        self.hangup_end_word = Some(hangup_end_word.into());
        self
    }

    /// Sets `Messages`. The prompts to choose from.
    #[must_use]
    pub fn messages(
        mut self,
        messages: impl IntoIterator<Item = impl Into<super::AiAgentSpokenText>>,
    ) -> Self {
        self.messages = Some(messages.into_iter().map(Into::into).collect());
        self
    }
}

alicloud_runtime::structure! {
    UserIdle {
        hangup_end_word: Field::member("HangupEndWord"),
        max_repeats: Field::member("MaxRepeats").integer(0, 10).required(),
        messages: Field::member("Messages").items(0, 10),
        wait_time: Field::member("WaitTime").integer(5000, 600000).required(),
    }
}
