// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateAIAgentInstance`: Updates settings of a running AI agent instance, such as its voice.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_ai_agent_instance`](crate::Client::update_ai_agent_instance).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateAiAgentInstanceRequest {
    /// The ID of the agent instance to update, returned by `StartAIAgentInstance` or
    /// `GenerateAIAgentCall`.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub instance_id: String,
    /// The settings to update. All other settings are unchanged. Only `VoiceId`,
    /// `EnableVoiceInterrupt`, `Greeting`, `Volume`, `EnablePushToTalk`, `UseVoiceprint`, and
    /// `BailianAppParams` can be updated.
    pub agent_config: Option<types::AiAgentConfig>,
    /// Custom data about the instance.
    ///
    /// Example: `{"VoiceId":"xiaoxia"}`.
    pub user_data: Option<String>,
    /// The settings to update. All other settings are unchanged. Only `VoiceId`,
    /// `EnableVoiceInterrupt`, `Greeting`, `Volume`, `EnablePushToTalk`, `UseVoiceprint`, and
    /// `AsrMaxSilence` can be updated. Use `AgentConfig` instead.
    ///
    /// **Deprecated by the service.**
    pub template_config: Option<types::AiAgentTemplateConfig>,
}

impl UpdateAiAgentInstanceRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            agent_config: None,
            user_data: None,
            template_config: None,
        }
    }

    /// Sets `AgentConfig`. The settings to update.
    #[must_use]
    #[inline]
    pub fn agent_config(mut self, agent_config: types::AiAgentConfig) -> Self {
        self.agent_config = Some(agent_config);
        self
    }

    /// Sets `UserData`. Custom data about the instance.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `TemplateConfig`. The settings to update.
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
    UpdateAiAgentInstanceRequest {
        instance_id: Field::query("InstanceId").required(),
        agent_config: Field::query("AgentConfig").json(),
        user_data: Field::query("UserData"),
        template_config: Field::query("TemplateConfig").json(),
    }
}

/// The response of [`Client::update_ai_agent_instance`](crate::Client::update_ai_agent_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiAgentInstanceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateAiAgentInstanceResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateAiAgentInstanceRequest {
    type Response = UpdateAiAgentInstanceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateAIAgentInstance")
        .summary("Updates settings of a running AI agent instance, such as its voice.")
        .ram_action("ice:UpdateAIAgentInstance")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateAIAgentInstance",
        );
}
