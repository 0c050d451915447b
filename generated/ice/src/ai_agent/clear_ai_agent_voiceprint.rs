// Written by `cargo xtask regen`. Change the description and run it again.

//! `ClearAIAgentVoiceprint`: Deletes the voiceprint registered under an ID.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::clear_ai_agent_voiceprint`](crate::Client::clear_ai_agent_voiceprint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearAiAgentVoiceprintRequest {
    /// The ID of the voiceprint to delete.
    ///
    /// Example: `vp_1699123456_8527`.
    pub voiceprint_id: Option<String>,
    /// The registration mode of the voiceprint.
    ///
    /// Default: `Explicit`. Example: `Explicit`.
    pub registration_mode: Option<String>,
}

impl ClearAiAgentVoiceprintRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VoiceprintId`. The ID of the voiceprint to delete.
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }

    /// Sets `RegistrationMode`. The registration mode of the voiceprint.
    #[must_use]
    pub fn registration_mode(mut self, registration_mode: impl Into<String>) -> Self {
        self.registration_mode = Some(registration_mode.into());
        self
    }
}

alicloud_runtime::structure! {
    ClearAiAgentVoiceprintRequest {
        voiceprint_id: Field::query("VoiceprintId"),
        registration_mode: Field::query("RegistrationMode"),
    }
}

/// The response of [`Client::clear_ai_agent_voiceprint`](crate::Client::clear_ai_agent_voiceprint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearAiAgentVoiceprintResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ClearAiAgentVoiceprintResponse {
        request_id: "RequestId",
    }
}

impl Operation for ClearAiAgentVoiceprintRequest {
    type Response = ClearAiAgentVoiceprintResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ClearAIAgentVoiceprint")
        .summary("Deletes the voiceprint registered under an ID.")
        .ram_action("ice:ClearAIAgentVoiceprint")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ClearAIAgentVoiceprint",
        );
}
