// Written by `cargo xtask regen`. Change the description and run it again.

//! `SendAIAgentSpeech`: Makes a running AI agent instance speak a text immediately.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::send_ai_agent_speech`](crate::Client::send_ai_agent_speech).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendAiAgentSpeechRequest {
    /// The ID of the agent instance that speaks, returned by `StartAIAgentInstance` or
    /// `GenerateAIAgentCall`.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub instance_id: String,
    /// The content to play: plain text or the URL of an audio file, depending on `Type`.
    ///
    /// At most 1024 characters. Example: `Hello, welcome to our service.`.
    pub text: String,
    /// Whether the broadcast can interrupt the current speech.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_interrupt: Option<bool>,
    /// The type of content in `Text`.
    ///
    /// Default: `Text`. Example: `Text`.
    pub r#type: Option<AiAgentSpeechType>,
}

impl SendAiAgentSpeechRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(instance_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            text: text.into(),
            enable_interrupt: None,
            r#type: None,
        }
    }

    /// Sets `EnableInterrupt`. Whether the broadcast can interrupt the current speech.
    #[must_use]
    #[inline]
    pub fn enable_interrupt(mut self, enable_interrupt: bool) -> Self {
        self.enable_interrupt = Some(enable_interrupt);
        self
    }

    /// Sets `Type`. The type of content in `Text`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<AiAgentSpeechType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

alicloud_runtime::structure! {
    SendAiAgentSpeechRequest {
        instance_id: Field::query("InstanceId").required(),
        text: Field::query("Text").length(0, 1024).required(),
        enable_interrupt: Field::query("EnableInterrupt"),
        r#type: Field::query("Type"),
    }
}

/// The values of [`SendAiAgentSpeechRequest::type`](field@SendAiAgentSpeechRequest::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentSpeechType {
    /// `Text`: plain text, converted to speech.
    Text,
    /// `AudioUrl`: the URL of an audio file.
    AudioUrl,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentSpeechType {
        Text: "Text",
        AudioUrl: "AudioUrl",
    }
}

/// The response of [`Client::send_ai_agent_speech`](crate::Client::send_ai_agent_speech).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAiAgentSpeechResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SendAiAgentSpeechResponse {
        request_id: "RequestId",
    }
}

impl Operation for SendAiAgentSpeechRequest {
    type Response = SendAiAgentSpeechResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SendAIAgentSpeech")
        .summary("Makes a running AI agent instance speak a text immediately.")
        .ram_action("ice:SendAIAgentSpeech")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SendAIAgentSpeech",
        );
}
