// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChatSyncConfig`

/// The chat agent and the user that the history of a call is copied to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSyncConfig {
    /// The ID of the agent for instant messaging (IM).
    ///
    /// Example: `******005e4f309379701645f4****`.
    pub im_ai_agent_id: Option<String>,
    /// The user ID of the message recipient.
    ///
    /// Example: `4167626d312034b2b1c3b7f2f3e41884`.
    pub receiver_id: Option<String>,
}

impl ChatSyncConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IMAIAgentId`. The ID of the agent for instant messaging (IM).
    #[must_use]
    pub fn im_ai_agent_id(mut self, im_ai_agent_id: impl Into<String>) -> Self {
        self.im_ai_agent_id = Some(im_ai_agent_id.into());
        self
    }

    /// Sets `ReceiverId`. The user ID of the message recipient.
    #[must_use]
    pub fn receiver_id(mut self, receiver_id: impl Into<String>) -> Self {
        self.receiver_id = Some(receiver_id.into());
        self
    }
}

alicloud_runtime::structure! {
    ChatSyncConfig {
        im_ai_agent_id: "IMAIAgentId",
        receiver_id: "ReceiverId",
    }
}
