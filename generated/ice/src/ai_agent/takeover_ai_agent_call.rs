// Written by `cargo xtask regen`. Change the description and run it again.

//! `TakeoverAIAgentCall`: Lets a person take over a conversation from an AI agent.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::takeover_ai_agent_call`](crate::Client::takeover_ai_agent_call).
#[derive(Default)]
#[non_exhaustive]
pub struct TakeoverAiAgentCallRequest {
    /// The instance of the AI agent to take over from.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub instance_id: Option<String>,
    /// The person who takes over, by the user ID in ARTC. Left out, the service makes up an ID
    /// and returns it.
    ///
    /// Example: `uid2`.
    pub human_agent_user_id: Option<String>,
    /// Whether the answer has an ARTC token.
    ///
    /// Default: `false`. Example: `false`.
    pub require_token: Option<bool>,
}

impl TakeoverAiAgentCallRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`. The instance of the AI agent to take over from.
    #[must_use]
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Sets `HumanAgentUserId`. The person who takes over, by the user ID in ARTC.
    #[must_use]
    pub fn human_agent_user_id(
        mut self,
        human_agent_user_id: impl Into<String>,
    ) -> Self {
        self.human_agent_user_id = Some(human_agent_user_id.into());
        self
    }

    /// Sets `RequireToken`. Whether the answer has an ARTC token.
    #[must_use]
    #[inline]
    pub fn require_token(mut self, require_token: bool) -> Self {
        self.require_token = Some(require_token);
        self
    }
}

impl Fields for TakeoverAiAgentCallRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("InstanceId"),
        Field::query("HumanAgentUserId"),
        Field::query("RequireToken"),
    ];
}

alicloud_runtime::structure!(
    TakeoverAiAgentCallRequest { instance_id, human_agent_user_id, require_token }
);

/// The answer to [`Client::takeover_ai_agent_call`](crate::Client::takeover_ai_agent_call).
#[derive(Default)]
#[non_exhaustive]
pub struct TakeoverAiAgentCallResponse {
    /// The ID of the ARTC channel.
    ///
    /// Example: `70f22d5784194938a7e387052f2b3208`.
    pub channel_id: Option<String>,
    /// The ID of the person who takes over: the one given, or the one made up by the service.
    ///
    /// Example: `uid2`.
    pub human_agent_user_id: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The ARTC token, if `RequireToken` asked for it.
    ///
    /// Example: `eyJhcHBpZCI6ICIxMjM0MTIzNxxxxx`.
    pub token: Option<SecretText>,
}

impl Fields for TakeoverAiAgentCallResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "ChannelId",
        "HumanAgentUserId",
        "RequestId",
        "Token",
    ]);
}

alicloud_runtime::structure!(
    TakeoverAiAgentCallResponse { channel_id, human_agent_user_id, request_id, token }
);

impl Operation for TakeoverAiAgentCallRequest {
    type Response = TakeoverAiAgentCallResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("TakeoverAIAgentCall")
        .summary("Lets a person take over a conversation from an AI agent.")
        .ram_action("ice:TakeoverAIAgentCall")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/TakeoverAIAgentCall",
        );
}
