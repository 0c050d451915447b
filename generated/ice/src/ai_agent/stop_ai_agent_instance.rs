// Written by `cargo xtask regen`. Change the description and run it again.

//! `StopAIAgentInstance`: Stops a running instance of an AI agent.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::stop_ai_agent_instance`](crate::Client::stop_ai_agent_instance).
#[derive(Clone)]
#[non_exhaustive]
pub struct StopAiAgentInstanceRequest {
    /// The ID of the agent instance to stop, returned by `StartAIAgentInstance` or
    /// `GenerateAIAgentCall`.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub instance_id: String,
}

impl StopAiAgentInstanceRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    StopAiAgentInstanceRequest {
        instance_id: Field::query("InstanceId").required(),
    }
}

/// The response of [`Client::stop_ai_agent_instance`](crate::Client::stop_ai_agent_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAiAgentInstanceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    StopAiAgentInstanceResponse {
        request_id: "RequestId",
    }
}

impl Operation for StopAiAgentInstanceRequest {
    type Response = StopAiAgentInstanceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StopAIAgentInstance")
        .summary("Stops a running instance of an AI agent.")
        .ram_action("ice:StopAIAgentInstance")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StopAIAgentInstance",
        );
}
