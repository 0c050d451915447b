// Written by `cargo xtask regen`. Change the description and run it again.

//! `StartAIAgentOutboundCall`: Starts an outbound phone call from an AI agent.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::start_ai_agent_outbound_call`](crate::Client::start_ai_agent_outbound_call).
#[derive(Clone)]
#[non_exhaustive]
pub struct StartAiAgentOutboundCallRequest {
    /// The ID of the AI agent that makes the call, as shown in the IMS console.
    ///
    /// Example: `***********e4f309379701645f4****`.
    pub ai_agent_id: String,
    /// The phone number to call from. It must be a mainland China number.
    ///
    /// Example: `183*****333`.
    pub caller_number: String,
    /// The phone number to call.
    ///
    /// Example: `173*****533`.
    pub called_number: String,
    /// The settings of the agent for this outbound call.
    pub config: Option<types::AiAgentOutboundCallConfig>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"city":"Hangzhou"}`.
    pub user_data: Option<String>,
    /// The ID of the session, defined by you. Use the same ID in multiple calls to retain,
    /// query, and share one chat history.
    ///
    /// Example: `f213fbc005e4f309379701645f4****`.
    pub session_id: Option<String>,
    /// Reserved by the service.
    ///
    /// Example: `xx`.
    pub ims_ai_agent_free_ob_call: Option<String>,
}

impl StartAiAgentOutboundCallRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: StartAiAgentOutboundCallRequired) -> Self {
        Self {
            ai_agent_id: required.ai_agent_id,
            caller_number: required.caller_number,
            called_number: required.called_number,
            config: None,
            user_data: None,
            session_id: None,
            ims_ai_agent_free_ob_call: None,
        }
    }

    /// Sets `Config`. The settings of the agent for this outbound call.
    #[must_use]
    #[inline]
    pub fn config(mut self, config: types::AiAgentOutboundCallConfig) -> Self {
        self.config = Some(config);
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged with the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `SessionId`. The ID of the session, defined by you.
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// Sets `ImsAIAgentFreeObCall`. Reserved by the service.
    #[must_use]
    pub fn ims_ai_agent_free_ob_call(
        mut self,
        ims_ai_agent_free_ob_call: impl Into<String>,
    ) -> Self {
        self.ims_ai_agent_free_ob_call = Some(ims_ai_agent_free_ob_call.into());
        self
    }
}

/// The required values of [`StartAiAgentOutboundCallRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct StartAiAgentOutboundCallRequired {
    /// The ID of the AI agent that makes the call, as shown in the IMS console.
    ///
    /// Example: `***********e4f309379701645f4****`.
    pub ai_agent_id: String,
    /// The phone number to call from. It must be a mainland China number.
    ///
    /// Example: `183*****333`.
    pub caller_number: String,
    /// The phone number to call.
    ///
    /// Example: `173*****533`.
    pub called_number: String,
}

alicloud_runtime::structure! {
    StartAiAgentOutboundCallRequest {
        ai_agent_id: Field::query("AIAgentId").required(),
        caller_number: Field::query("CallerNumber").required(),
        called_number: Field::query("CalledNumber").required(),
        config: Field::query("Config").json(),
        user_data: Field::query("UserData"),
        session_id: Field::query("SessionId"),
        ims_ai_agent_free_ob_call: Field::query("ImsAIAgentFreeObCall"),
    }
}

/// The response of [`Client::start_ai_agent_outbound_call`](crate::Client::start_ai_agent_outbound_call).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAiAgentOutboundCallResponse {
    /// The ID of the call. It is the ID of the agent instance that makes the call.
    ///
    /// Example: `*********296014bb58670940*********`.
    pub instance_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `***********-4417-BDB2************`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    StartAiAgentOutboundCallResponse {
        instance_id: "InstanceId",
        request_id: "RequestId",
    }
}

impl Operation for StartAiAgentOutboundCallRequest {
    type Response = StartAiAgentOutboundCallResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StartAIAgentOutboundCall")
        .summary("Starts an outbound phone call from an AI agent.")
        .ram_action("ice:StartAIAgentOutboundCall")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StartAIAgentOutboundCall",
        );
}
