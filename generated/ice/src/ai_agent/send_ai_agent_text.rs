// Written by `cargo xtask regen`. Change the description and run it again.

//! `SendAIAgentText`: Sends a text to the large language model of an AI agent instance.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::send_ai_agent_text`](crate::Client::send_ai_agent_text).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendAiAgentTextRequest {
    /// The ID of the target agent instance, returned by `StartAIAgentInstance` or
    /// `GenerateAIAgentCall`.
    ///
    /// Example: `f27f9b9be28642a88e18****`.
    pub instance_id: String,
    /// The text to send to the large language model (LLM).
    ///
    /// Example: `Hello.`.
    pub text: String,
}

impl SendAiAgentTextRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(instance_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            text: text.into(),
        }
    }
}

alicloud_runtime::structure! {
    SendAiAgentTextRequest {
        instance_id: Field::query("InstanceId").required(),
        text: Field::query("Text").required(),
    }
}

/// The response of [`Client::send_ai_agent_text`](crate::Client::send_ai_agent_text).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAiAgentTextResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `DB488837-3****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SendAiAgentTextResponse {
        request_id: "RequestId",
    }
}

impl Operation for SendAiAgentTextRequest {
    type Response = SendAiAgentTextResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SendAIAgentText")
        .summary("Sends a text to the large language model of an AI agent instance.")
        .ram_action("ice:SendAIAgentText")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SendAIAgentText",
        );
}
