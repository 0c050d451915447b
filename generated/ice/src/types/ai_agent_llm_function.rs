// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentLlmFunction`

use alicloud_runtime::wire::UnknownValue;

/// The mapping of a function of the model to a built-in function of an AI agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentLlmFunction {
    /// The built-in function of the agent.
    ///
    /// Example: `hangup`.
    pub function: Option<AiAgentLlmFunctionFunction>,
    /// The name of the function in your language model. When the model calls it, the agent
    /// runs `Function`.
    ///
    /// Example: `hangup`.
    pub match_function: Option<String>,
}

impl AiAgentLlmFunction {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Function`. The built-in function of the agent.
    #[must_use]
    pub fn function(mut self, function: impl Into<AiAgentLlmFunctionFunction>) -> Self {
        self.function = Some(function.into());
        self
    }

    /// Sets `MatchFunction`. The name of the function in your language model.
    #[must_use]
    pub fn match_function(mut self, match_function: impl Into<String>) -> Self {
        self.match_function = Some(match_function.into());
        self
    }
}

alicloud_runtime::structure! {
    AiAgentLlmFunction {
        function: "Function",
        match_function: "MatchFunction",
    }
}

/// The values of [`AiAgentLlmFunction::function`](field@AiAgentLlmFunction::function).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentLlmFunctionFunction {
    /// `hangup`: hangs up.
    Hangup,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentLlmFunctionFunction {
        Hangup: "hangup",
    }
}
