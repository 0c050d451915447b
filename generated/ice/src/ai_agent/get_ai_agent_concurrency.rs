// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAIAgentConcurrency`: Returns the current number of concurrent calls of an AI agent.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_ai_agent_concurrency`](crate::Client::get_ai_agent_concurrency).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAiAgentConcurrencyRequest {
    /// The ID of the AI agent.
    ///
    /// Example: `*******3b3d94abda22******`.
    pub ai_agent_id: String,
}

impl GetAiAgentConcurrencyRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(ai_agent_id: impl Into<String>) -> Self {
        Self {
            ai_agent_id: ai_agent_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetAiAgentConcurrencyRequest {
        ai_agent_id: Field::query("AIAgentId").required(),
    }
}

/// The response of [`Client::get_ai_agent_concurrency`](crate::Client::get_ai_agent_concurrency).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiAgentConcurrencyResponse {
    /// The number of concurrent calls of the agent.
    ///
    /// Example: `39`.
    pub active_count: Option<i32>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetAiAgentConcurrencyResponse {
        active_count: "ActiveCount",
        request_id: "RequestId",
    }
}

impl Operation for GetAiAgentConcurrencyRequest {
    type Response = GetAiAgentConcurrencyResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetAIAgentConcurrency")
        .summary("Returns the current number of concurrent calls of an AI agent.")
        .read_only()
        .ram_action("ice:GetAIAgentConcurrency")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetAIAgentConcurrency",
        );
}
