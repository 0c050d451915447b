// Written by `cargo xtask regen`. Change the description and run it again.

//! `StopAIAgentInstance`: Stops a running instance of an AI agent.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::stop_ai_agent_instance`](crate::Client::stop_ai_agent_instance).
#[non_exhaustive]
pub struct StopAiAgentInstanceRequest {
    /// The ID of the agent instance to stop, returned by `StartAIAgentInstance` or
    /// `GenerateAIAgentCall`.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub instance_id: String,
}

impl StopAiAgentInstanceRequest {
    /// Takes everything, for all of it is required.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl Fields for StopAiAgentInstanceRequest {
    const FIELDS: &'static [Field] = &[Field::query("InstanceId").required()];
}

alicloud_runtime::structure!(StopAiAgentInstanceRequest { instance_id });

/// The answer to [`Client::stop_ai_agent_instance`](crate::Client::stop_ai_agent_instance).
#[derive(Default)]
#[non_exhaustive]
pub struct StopAiAgentInstanceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
}

impl Fields for StopAiAgentInstanceResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(StopAiAgentInstanceResponse { request_id });

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
