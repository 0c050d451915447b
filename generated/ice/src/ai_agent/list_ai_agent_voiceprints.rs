// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAIAgentVoiceprints`: Lists the voiceprints registered for AI agents.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;

/// The request of [`Client::list_ai_agent_voiceprints`](crate::Client::list_ai_agent_voiceprints).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiAgentVoiceprintsRequest {
    /// The ID of the voiceprint to look up. If not set, all voiceprints of the account are
    /// listed, page by page.
    ///
    /// Example: `vp_1699123456_8527`.
    pub voiceprint_id: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Example: `100`.
    pub page_size: Option<i32>,
    /// The registration mode of the voiceprints.
    ///
    /// Default: `Explicit`. Example: `Explicit`.
    pub registration_mode: Option<String>,
}

impl ListAiAgentVoiceprintsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VoiceprintId`. The ID of the voiceprint to look up.
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }

    /// Sets `PageNumber`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `RegistrationMode`. The registration mode of the voiceprints.
    #[must_use]
    pub fn registration_mode(mut self, registration_mode: impl Into<String>) -> Self {
        self.registration_mode = Some(registration_mode.into());
        self
    }
}

alicloud_runtime::structure! {
    ListAiAgentVoiceprintsRequest {
        voiceprint_id: Field::query("VoiceprintId"),
        page_number: Field::query("PageNumber"),
        page_size: Field::query("PageSize").integer(1, 100),
        registration_mode: Field::query("RegistrationMode"),
    }
}

/// The response of [`Client::list_ai_agent_voiceprints`](crate::Client::list_ai_agent_voiceprints).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiAgentVoiceprintsResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `2`.
    pub total_count: Option<i32>,
    /// The matching voiceprints.
    pub voiceprints: Vec<AiAgentVoiceprint>,
}

alicloud_runtime::structure! {
    ListAiAgentVoiceprintsResponse {
        request_id: "RequestId",
        total_count: "TotalCount",
        voiceprints: "Voiceprints",
    }
}

/// An item of [`ListAiAgentVoiceprintsResponse::voiceprints`](field@ListAiAgentVoiceprintsResponse::voiceprints).
///
/// The matching voiceprints.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentVoiceprint {
    /// The time the voiceprint was created, in UTC.
    ///
    /// Example: `2025-07-28T10:03:58.000+00:00`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// The time the voiceprint was last modified, in UTC.
    ///
    /// Example: `2025-07-28T10:03:58.000+00:00`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The ID of the voiceprint.
    ///
    /// Example: `vp_1699123456_8527`.
    pub voiceprint_id: Option<String>,
}

alicloud_runtime::structure! {
    AiAgentVoiceprint {
        gmt_create: "GmtCreate",
        gmt_modified: "GmtModified",
        voiceprint_id: "VoiceprintId",
    }
}

impl Operation for ListAiAgentVoiceprintsRequest {
    type Response = ListAiAgentVoiceprintsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAIAgentVoiceprints")
        .summary("Lists the voiceprints registered for AI agents.")
        .read_only()
        .pagination(
            PaginationInfo::of("Voiceprints").number("PageNumber").total("TotalCount"),
        )
        .ram_action("ice:ListAIAgentVoiceprints")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentVoiceprints",
        );
}

impl Paginated for ListAiAgentVoiceprintsRequest {
    type Item = AiAgentVoiceprint;

    #[inline]
    fn items(page: ListAiAgentVoiceprintsResponse) -> Vec<AiAgentVoiceprint> {
        page.voiceprints
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = Some(number);
    }
}
