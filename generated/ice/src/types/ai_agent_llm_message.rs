// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentLlmMessage`

use alicloud_runtime::wire::UnknownValue;

/// A message in the conversation with an AI agent's model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentLlmMessage {
    /// The content of the message.
    pub content: Option<String>,
    /// The sender of the message.
    ///
    /// Example: `user`.
    pub role: Option<AiAgentLlmMessageRole>,
}

impl AiAgentLlmMessage {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Content`. The content of the message.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `Role`. The sender of the message.
    #[must_use]
    pub fn role(mut self, role: impl Into<AiAgentLlmMessageRole>) -> Self {
        self.role = Some(role.into());
        self
    }
}

alicloud_runtime::structure! {
    AiAgentLlmMessage {
        content: "Content",
        role: "Role",
    }
}

/// The values of [`AiAgentLlmMessage::role`](field@AiAgentLlmMessage::role).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentLlmMessageRole {
    /// `assistant`: the agent's response.
    Assistant,
    /// `function`: the result of a function.
    Function,
    /// `plugin`: the result of a plugin.
    Plugin,
    /// `system`: an instruction to the model.
    System,
    /// `tool`: the result of a tool.
    Tool,
    /// `user`: the caller's message.
    User,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentLlmMessageRole {
        Assistant: "assistant",
        Function: "function",
        Plugin: "plugin",
        System: "system",
        Tool: "tool",
        User: "user",
    }
}
