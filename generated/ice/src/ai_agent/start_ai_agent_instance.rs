// Written by `cargo xtask regen`. Change the description and run it again.

//! `StartAIAgentInstance`: Starts an AI agent instance that joins a conversation.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::start_ai_agent_instance`](crate::Client::start_ai_agent_instance).
#[derive(Clone)]
#[non_exhaustive]
pub struct StartAiAgentInstanceRequest {
    /// The ID of the AI agent to start, as configured in the IMS console.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub ai_agent_id: String,
    /// The runtime settings of the agent, such as the channel to join.
    pub runtime_config: types::AiAgentRuntimeConfig,
    /// The settings of the agent. They are merged into the settings made in the console. If
    /// not set, the console settings apply. They take precedence over `TemplateConfig` field
    /// by field: fields set only in `TemplateConfig` still apply. Use this parameter instead
    /// of `TemplateConfig`.
    pub agent_config: Option<types::AiAgentConfig>,
    /// Custom data in any format.
    ///
    /// Example: `{"Email":"johndoe@example.com","Preferences":{"Language":"en"}}`.
    pub user_data: Option<String>,
    /// The unique ID of the chat session. Optional.
    ///
    /// Example: `f213fbc005e4f309379701645f4****`.
    pub session_id: Option<String>,
    /// The settings that synchronize the chat history.
    pub chat_sync_config: Option<types::ChatSyncConfig>,
    /// The settings that override the agent template from the console. Settings that are not
    /// set keep their console values. Use `AgentConfig` instead.
    ///
    /// **Deprecated by the service.**
    pub template_config: Option<types::AiAgentTemplateConfig>,
}

impl StartAiAgentInstanceRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        ai_agent_id: impl Into<String>,
        runtime_config: types::AiAgentRuntimeConfig,
    ) -> Self {
        Self {
            ai_agent_id: ai_agent_id.into(),
            runtime_config,
            agent_config: None,
            user_data: None,
            session_id: None,
            chat_sync_config: None,
            template_config: None,
        }
    }

    /// Sets `AgentConfig`. The settings of the agent.
    #[must_use]
    #[inline]
    pub fn agent_config(mut self, agent_config: types::AiAgentConfig) -> Self {
        self.agent_config = Some(agent_config);
        self
    }

    /// Sets `UserData`. Custom data in any format.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `SessionId`. The unique ID of the chat session.
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// Sets `ChatSyncConfig`. The settings that synchronize the chat history.
    #[must_use]
    #[inline]
    pub fn chat_sync_config(mut self, chat_sync_config: types::ChatSyncConfig) -> Self {
        self.chat_sync_config = Some(chat_sync_config);
        self
    }

    /// Sets `TemplateConfig`. The settings that override the agent template from the console.
    #[must_use]
    #[inline]
    pub fn template_config(
        mut self,
        template_config: types::AiAgentTemplateConfig,
    ) -> Self {
        self.template_config = Some(template_config);
        self
    }
}

alicloud_runtime::structure! {
    StartAiAgentInstanceRequest {
        ai_agent_id: Field::query("AIAgentId").required(),
        runtime_config: Field::query("RuntimeConfig").json().required(),
        agent_config: Field::query("AgentConfig").json(),
        user_data: Field::query("UserData"),
        session_id: Field::query("SessionId"),
        chat_sync_config: Field::query("ChatSyncConfig").json(),
        template_config: Field::query("TemplateConfig").json(),
    }
}

/// The response of [`Client::start_ai_agent_instance`](crate::Client::start_ai_agent_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAiAgentInstanceResponse {
    /// The ID of the new instance. Keep it. Other operations on the instance require it.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub instance_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    StartAiAgentInstanceResponse {
        instance_id: "InstanceId",
        request_id: "RequestId",
    }
}

impl Operation for StartAiAgentInstanceRequest {
    type Response = StartAiAgentInstanceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StartAIAgentInstance")
        .summary("Starts an AI agent instance that joins a conversation.")
        .ram_action("ice:StartAIAgentInstance")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StartAIAgentInstance",
        );
}
