// Written by `cargo xtask regen`. Change the description and run it again.

//! `SendAIAgentText`: Sends a text to the large language model of an AI agent instance.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::send_ai_agent_text`](crate::Client::send_ai_agent_text).
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
    /// Takes everything, for all of it is required.
    pub fn new(instance_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            text: text.into(),
        }
    }
}

impl Fields for SendAiAgentTextRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("InstanceId").required(),
        Field::query("Text").required(),
    ];
}

alicloud_runtime::structure!(SendAiAgentTextRequest { instance_id, text });

/// The answer to [`Client::send_ai_agent_text`](crate::Client::send_ai_agent_text).
#[derive(Default)]
#[non_exhaustive]
pub struct SendAiAgentTextResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `DB488837-3****`.
    pub request_id: Option<String>,
}

impl Fields for SendAiAgentTextResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(SendAiAgentTextResponse { request_id });

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
