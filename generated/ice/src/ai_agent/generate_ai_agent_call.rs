// Written by `cargo xtask regen`. Change the description and run it again.

//! `GenerateAIAgentCall`: Creates an AI agent instance and returns the parameters that a client needs to join its channel.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::generate_ai_agent_call`](crate::Client::generate_ai_agent_call).
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateAiAgentCallRequest {
    /// The ID of the AI agent to start.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub ai_agent_id: String,
    /// The validity period of the token, in seconds.
    ///
    /// 0 to 604800. Default: `3600`. Example: `3600`.
    pub expire: Option<i64>,
    /// The name of the user in the channel. If not set, the service generates one.
    ///
    /// At most 64 characters. Example: `877ae632caae49b1afc81c2e8194ffb4`.
    pub user_id: Option<String>,
    /// The template settings of the agent. Use `AgentConfig` instead. They are merged into
    /// the settings made in the console. If not set, the console settings apply.
    ///
    /// **Deprecated by the service.**
    pub template_config: Option<types::AiAgentTemplateConfig>,
    /// Custom data. It can be JSON or any other text.
    ///
    /// Example: `{"Email":"johndoe@example.com","Preferences":{"Language":"en"}}`.
    pub user_data: Option<String>,
    /// The ID of the session to continue. If not set, a new session starts.
    ///
    /// Example: `fw1gr0bc005e4f309379701645f4****`.
    pub session_id: Option<String>,
    /// The settings of the agent. They are merged into the settings made in the console. If
    /// not set, the console settings apply. They take precedence over `TemplateConfig` field
    /// by field: fields set only in `TemplateConfig` still apply.
    pub agent_config: Option<types::AiAgentConfig>,
    /// The settings that synchronize the call with the chat.
    pub chat_sync_config: Option<types::ChatSyncConfig>,
}

impl GenerateAiAgentCallRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(ai_agent_id: impl Into<String>) -> Self {
        Self {
            ai_agent_id: ai_agent_id.into(),
            expire: None,
            user_id: None,
            template_config: None,
            user_data: None,
            session_id: None,
            agent_config: None,
            chat_sync_config: None,
        }
    }

    /// Sets `Expire`. The validity period of the token, in seconds.
    #[must_use]
    #[inline]
    pub fn expire(mut self, expire: i64) -> Self {
        self.expire = Some(expire);
        self
    }

    /// Sets `UserId`. The name of the user in the channel.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `TemplateConfig`. The template settings of the agent.
    #[must_use]
    #[inline]
    pub fn template_config(
        mut self,
        template_config: types::AiAgentTemplateConfig,
    ) -> Self {
        self.template_config = Some(template_config);
        self
    }

    /// Sets `UserData`. Custom data.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `SessionId`. The ID of the session to continue.
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// Sets `AgentConfig`. The settings of the agent.
    #[must_use]
    #[inline]
    pub fn agent_config(mut self, agent_config: types::AiAgentConfig) -> Self {
        self.agent_config = Some(agent_config);
        self
    }

    /// Sets `ChatSyncConfig`. The settings that synchronize the call with the chat.
    #[must_use]
    #[inline]
    pub fn chat_sync_config(mut self, chat_sync_config: types::ChatSyncConfig) -> Self {
        self.chat_sync_config = Some(chat_sync_config);
        self
    }
}

alicloud_runtime::structure! {
    GenerateAiAgentCallRequest {
        ai_agent_id: Field::query("AIAgentId").required(),
        expire: Field::query("Expire").integer(0, 604800),
        user_id: Field::query("UserId").length(0, 64),
        template_config: Field::query("TemplateConfig").json(),
        user_data: Field::query("UserData"),
        session_id: Field::query("SessionId"),
        agent_config: Field::query("AgentConfig").json(),
        chat_sync_config: Field::query("ChatSyncConfig").json(),
    }
}

/// The response of [`Client::generate_ai_agent_call`](crate::Client::generate_ai_agent_call).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAiAgentCallResponse {
    /// The agent's name in the ARTC (Alibaba Real-time Communication) channel.
    ///
    /// Example: `877ae632caae49b1afc81c2e8194ffb4`.
    pub ai_agent_user_id: Option<String>,
    /// The avatar's user ID in the channel.
    ///
    /// Example: `avatar_39f8e0bc005e4f309379701645f4****`.
    pub avatar_user_id: Option<String>,
    /// The ID of the ARTC channel.
    ///
    /// Example: `70f22d5784194938a7e387052f2b3208`.
    pub channel_id: Option<String>,
    /// The ID of the new agent instance.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub instance_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
    /// The token the client uses to join the ARTC channel.
    ///
    /// Example: `eyJhcHBpZCI6ICIxMjM0MTIzNxxxxx`.
    pub token: Option<SecretText>,
    /// The user's name in the ARTC channel.
    ///
    /// Example: `user123`.
    pub user_id: Option<String>,
}

alicloud_runtime::structure! {
    GenerateAiAgentCallResponse {
        ai_agent_user_id: "AIAgentUserId",
        avatar_user_id: "AvatarUserId",
        channel_id: "ChannelId",
        instance_id: "InstanceId",
        request_id: "RequestId",
        token: "Token",
        user_id: "UserId",
    }
}

impl Operation for GenerateAiAgentCallRequest {
    type Response = GenerateAiAgentCallResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GenerateAIAgentCall")
        .summary(
            "Creates an AI agent instance and returns the parameters that a client needs to join its channel.",
        )
        .ram_action("ice:GenerateAIAgentCall")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GenerateAIAgentCall",
        );
}
