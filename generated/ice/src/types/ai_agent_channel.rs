// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentChannel`

use alicloud_runtime::SecretText;

/// The channel that an AI agent joins, with the agent's user ID and token.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentChannel {
    /// The user ID of the agent in the ARTC channel.
    ///
    /// Example: `877ae632caae49b1afc81c2e8194ffb4`.
    pub agent_user_id: Option<String>,
    /// The token the agent uses to join the channel. Generate it with your AppKey.
    ///
    /// Example: `eyJhcHBpZCI6ICIxMjM0MTIzNxxxxx`.
    pub auth_token: Option<SecretText>,
    /// The ARTC channel that the agent joins.
    ///
    /// Example: `70f22d5784194938a7e387052f2b3208`.
    pub channel_id: Option<String>,
}

impl AiAgentChannel {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AgentUserId`. The user ID of the agent in the ARTC channel.
    #[must_use]
    pub fn agent_user_id(mut self, agent_user_id: impl Into<String>) -> Self {
        self.agent_user_id = Some(agent_user_id.into());
        self
    }

    /// Sets `AuthToken`. The token the agent uses to join the channel.
    #[must_use]
    pub fn auth_token(mut self, auth_token: impl Into<SecretText>) -> Self {
        self.auth_token = Some(auth_token.into());
        self
    }

    /// Sets `ChannelId`. The ARTC channel that the agent joins.
    #[must_use]
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.channel_id = Some(channel_id.into());
        self
    }
}

alicloud_runtime::structure! {
    AiAgentChannel {
        agent_user_id: "AgentUserId",
        auth_token: "AuthToken",
        channel_id: "ChannelId",
    }
}
