// Written by `cargo xtask regen`. Change the description and run it again.

//! `ForwardAIAgentCall`: Transfers a phone call to another number.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::forward_ai_agent_call`](crate::Client::forward_ai_agent_call).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardAiAgentCallRequest {
    /// The instance ID of the current call. Used only to transfer inbound calls.
    ///
    /// Example: `call_instance_202******`.
    pub instance_id: Option<String>,
    /// The phone number to transfer the call to.
    ///
    /// Example: `13**********`.
    pub called_number: Option<String>,
    /// The prompt played before the transfer. If empty or not set, no prompt is played and
    /// the ringing tone starts immediately.
    pub transfer_prompt: Option<String>,
    /// The prompt played when the transfer fails. Empty if not set.
    pub error_prompt: Option<String>,
    /// The caller number shown for the transferred call. By default, the agent's own number:
    /// its seat number on inbound lines, its caller number on outbound lines. Not supported
    /// on lines provided by Alibaba Cloud.
    ///
    /// Example: `13**********`.
    pub caller_number: Option<String>,
}

impl ForwardAiAgentCallRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`. The instance ID of the current call.
    #[must_use]
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Sets `CalledNumber`. The phone number to transfer the call to.
    #[must_use]
    pub fn called_number(mut self, called_number: impl Into<String>) -> Self {
        self.called_number = Some(called_number.into());
        self
    }

    /// Sets `TransferPrompt`. The prompt played before the transfer.
    #[must_use]
    pub fn transfer_prompt(mut self, transfer_prompt: impl Into<String>) -> Self {
        self.transfer_prompt = Some(transfer_prompt.into());
        self
    }

    /// Sets `ErrorPrompt`. The prompt played when the transfer fails.
    #[must_use]
    pub fn error_prompt(mut self, error_prompt: impl Into<String>) -> Self {
        self.error_prompt = Some(error_prompt.into());
        self
    }

    /// Sets `CallerNumber`. The caller number shown for the transferred call.
    #[must_use]
    pub fn caller_number(mut self, caller_number: impl Into<String>) -> Self {
        self.caller_number = Some(caller_number.into());
        self
    }
}

alicloud_runtime::structure! {
    ForwardAiAgentCallRequest {
        instance_id: Field::query("InstanceId"),
        called_number: Field::query("CalledNumber"),
        transfer_prompt: Field::query("TransferPrompt"),
        error_prompt: Field::query("ErrorPrompt"),
        caller_number: Field::query("CallerNumber"),
    }
}

/// The response of [`Client::forward_ai_agent_call`](crate::Client::forward_ai_agent_call).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardAiAgentCallResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `550e8400********55440000`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ForwardAiAgentCallResponse {
        request_id: "RequestId",
    }
}

impl Operation for ForwardAiAgentCallRequest {
    type Response = ForwardAiAgentCallResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ForwardAIAgentCall")
        .summary("Transfers a phone call to another number.")
        .ram_action("ice:ForwardAIAgentCall")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ForwardAIAgentCall",
        );
}
