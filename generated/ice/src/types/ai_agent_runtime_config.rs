// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentRuntimeConfig`

use alicloud_runtime::SecretText;

/// The channel settings of a running AI agent, by call type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentRuntimeConfig {
    /// The user ID of the agent in the ARTC channel.
    ///
    /// Example: `877ae632caae49b1afc81c2e8194ffb4`.
    pub agent_user_id: Option<String>,
    /// The token the agent uses to join the channel. Generate it with your AppKey.
    ///
    /// Example: `eyJhcHBpZCI6ICIxMjM0MTIzNxxxxx`.
    pub auth_token: Option<SecretText>,
    /// The channel to join, for a call with an avatar.
    pub avatar_chat3_d: Option<super::AiAgentChannel>,
    /// The ID of the ARTC channel.
    ///
    /// Example: `70f22d5784194938a7e387052f2b3208`.
    pub channel_id: Option<String>,
    /// The channel to join, for a call with vision.
    pub vision_chat: Option<super::AiAgentChannel>,
    /// The channel to join, for a voice call.
    pub voice_chat: Option<super::AiAgentChannel>,
}

impl AiAgentRuntimeConfig {
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

    /// Sets `AvatarChat3D`. The channel to join, for a call with an avatar.
    #[must_use]
    #[inline]
    pub fn avatar_chat3_d(mut self, avatar_chat3_d: super::AiAgentChannel) -> Self {
        self.avatar_chat3_d = Some(avatar_chat3_d);
        self
    }

    /// Sets `ChannelId`. The ID of the ARTC channel.
    #[must_use]
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.channel_id = Some(channel_id.into());
        self
    }

    /// Sets `VisionChat`. The channel to join, for a call with vision.
    #[must_use]
    #[inline]
    pub fn vision_chat(mut self, vision_chat: super::AiAgentChannel) -> Self {
        self.vision_chat = Some(vision_chat);
        self
    }

    /// Sets `VoiceChat`. The channel to join, for a voice call.
    #[must_use]
    #[inline]
    pub fn voice_chat(mut self, voice_chat: super::AiAgentChannel) -> Self {
        self.voice_chat = Some(voice_chat);
        self
    }
}

alicloud_runtime::structure! {
    AiAgentRuntimeConfig {
        agent_user_id: "AgentUserId",
        auth_token: "AuthToken",
        avatar_chat3_d: "AvatarChat3D",
        channel_id: "ChannelId",
        vision_chat: "VisionChat",
        voice_chat: "VoiceChat",
    }
}
