// Written by `cargo xtask regen`. Change the description and run it again.

//! `SendAIAgentDataChannelMessage`: Sends a message to an AI agent instance over its data channel.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::send_ai_agent_data_channel_message`](crate::Client::send_ai_agent_data_channel_message).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendAiAgentDataChannelMessageRequest {
    /// The ID of the AI agent instance in the conversation.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub instance_id: String,
    /// The message to send over the data channel. It can be any JSON document.
    ///
    /// Example: `{"key":"value"}`.
    pub message: Text<Json>,
}

impl SendAiAgentDataChannelMessageRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(instance_id: impl Into<String>, message: impl Into<Text<Json>>) -> Self {
        Self {
            instance_id: instance_id.into(),
            message: message.into(),
        }
    }
}

alicloud_runtime::structure! {
    SendAiAgentDataChannelMessageRequest {
        instance_id: Field::query("InstanceId").required(),
        message: Field::query("Message").required(),
    }
}

/// The response of [`Client::send_ai_agent_data_channel_message`](crate::Client::send_ai_agent_data_channel_message).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAiAgentDataChannelMessageResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SendAiAgentDataChannelMessageResponse {
        request_id: "RequestId",
    }
}

impl Operation for SendAiAgentDataChannelMessageRequest {
    type Response = SendAiAgentDataChannelMessageResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SendAIAgentDataChannelMessage")
        .summary("Sends a message to an AI agent instance over its data channel.")
        .ram_action("ice:SendAIAgentDataChannelMessage")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SendAIAgentDataChannelMessage",
        );
}
