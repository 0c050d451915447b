// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeAIAgentInstance`: Returns the status, configuration, call information, and log of an AI agent instance.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::describe_ai_agent_instance`](crate::Client::describe_ai_agent_instance).
#[derive(Clone)]
#[non_exhaustive]
pub struct DescribeAiAgentInstanceRequest {
    /// The ID of the agent instance, returned by `StartAIAgentInstance` or
    /// `GenerateAIAgentCall` when the agent was started.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub instance_id: String,
}

impl DescribeAiAgentInstanceRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    DescribeAiAgentInstanceRequest {
        instance_id: Field::query("InstanceId").required(),
    }
}

/// The response of [`Client::describe_ai_agent_instance`](crate::Client::describe_ai_agent_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiAgentInstanceResponse {
    /// The AI agent instance.
    pub instance: Option<AiAgentInstance>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DescribeAiAgentInstanceResponse {
        instance: "Instance",
        request_id: "RequestId",
    }
}

/// The AI agent instance.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentInstance {
    /// The configuration of the agent.
    pub agent_config: Option<types::AiAgentConfig>,
    /// The current or past call of the agent.
    pub call_info: Option<types::AiAgentCallInfo>,
    /// The URL of the call log.
    ///
    /// Example: `https://example.com/call_logs/12345`.
    pub call_log_url: Option<String>,
    /// The time the instance was created, in UTC.
    ///
    /// Example: `2025-07-18T06:39:08.000+00:00`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// The time the instance was last modified, in UTC.
    ///
    /// Example: `2025-07-18T06:40:12.000+00:00`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The runtime settings of the agent, such as its channel and user ID.
    pub runtime_config: Option<types::AiAgentRuntimeConfig>,
    /// The session ID of the conversation. Empty if not set.
    ///
    /// Example: `955535**************`.
    pub session_id: Option<String>,
    /// The status of the instance, such as `Executing` or `Finished`.
    ///
    /// Example: `Finished`.
    pub status: Option<String>,
    /// The settings from the agent template.
    pub template_config: Option<types::AiAgentTemplateConfig>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"Email":"johndoe@example.com","Preferences":{"Language":"en"}}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    AiAgentInstance {
        agent_config: "AgentConfig",
        call_info: "CallInfo",
        call_log_url: "CallLogUrl",
        gmt_create: "GmtCreate",
        gmt_modified: "GmtModified",
        runtime_config: "RuntimeConfig",
        session_id: "SessionId",
        status: "Status",
        template_config: "TemplateConfig",
        user_data: "UserData",
    }
}

impl Operation for DescribeAiAgentInstanceRequest {
    type Response = DescribeAiAgentInstanceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribeAIAgentInstance")
        .summary(
            "Returns the status, configuration, call information, and log of an AI agent instance.",
        )
        .read_only()
        .ram_action("ice:DescribeAIAgentInstance")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeAIAgentInstance",
        );
}
