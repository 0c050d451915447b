// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAIAgentVoiceprints`: Lists the voiceprints registered for AI agents.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::list_ai_agent_voiceprints`](crate::Client::list_ai_agent_voiceprints).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAiAgentVoiceprintsRequest {
    /// The ID of the one voiceprint to look up. If left out, all voiceprints of the account are
    /// listed in pages.
    ///
    /// Example: `vp_1699123456_8527`.
    pub voiceprint_id: Option<String>,
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_number: Option<i32>,
    /// How many entries a page has.
    ///
    /// 1 to 100. Example: `100`.
    pub page_size: Option<i32>,
    /// How the voiceprints were registered.
    ///
    /// Default: `Explicit`. Example: `Explicit`.
    pub registration_mode: Option<String>,
}

impl ListAiAgentVoiceprintsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VoiceprintId`. The ID of the one voiceprint to look up.
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }

    /// Sets `PageNumber`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `RegistrationMode`. How the voiceprints were registered.
    #[must_use]
    pub fn registration_mode(mut self, registration_mode: impl Into<String>) -> Self {
        self.registration_mode = Some(registration_mode.into());
        self
    }
}

impl Fields for ListAiAgentVoiceprintsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("VoiceprintId"),
        Field::query("PageNumber"),
        Field::query("PageSize").integer(1, 100),
        Field::query("RegistrationMode"),
    ];
}

alicloud_runtime::structure!(
    ListAiAgentVoiceprintsRequest { voiceprint_id, page_number, page_size,
    registration_mode }
);

/// The answer to [`Client::list_ai_agent_voiceprints`](crate::Client::list_ai_agent_voiceprints).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAiAgentVoiceprintsResponse {
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `2`.
    pub total_count: Option<i32>,
    /// The voiceprints found.
    pub voiceprints: Vec<Voiceprint>,
}

impl Fields for ListAiAgentVoiceprintsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "RequestId",
        "TotalCount",
        "Voiceprints",
    ]);
}

alicloud_runtime::structure!(
    ListAiAgentVoiceprintsResponse { request_id, total_count, voiceprints }
);

/// An item of `Voiceprints`.
///
/// The voiceprints found.
#[derive(Default)]
#[non_exhaustive]
pub struct Voiceprint {
    /// When the voiceprint was created, in UTC.
    ///
    /// Example: `2025-07-28T10:03:58.000+00:00`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// When the voiceprint last changed, in UTC.
    ///
    /// Example: `2025-07-28T10:03:58.000+00:00`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The ID of the voiceprint.
    ///
    /// Example: `vp_1699123456_8527`.
    pub voiceprint_id: Option<String>,
}

impl Fields for Voiceprint {
    const FIELDS: &'static [Field] = &Field::members([
        "GmtCreate",
        "GmtModified",
        "VoiceprintId",
    ]);
}

alicloud_runtime::structure!(Voiceprint { gmt_create, gmt_modified, voiceprint_id });

impl Operation for ListAiAgentVoiceprintsRequest {
    type Response = ListAiAgentVoiceprintsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAIAgentVoiceprints")
        .summary("Lists the voiceprints registered for AI agents.")
        .read_only()
        .paging(Paging::of("Voiceprints").number("PageNumber").total("TotalCount"))
        .ram_action("ice:ListAIAgentVoiceprints")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentVoiceprints",
        );
}

impl Paged for ListAiAgentVoiceprintsRequest {
    type Item = Voiceprint;

    #[inline]
    fn items(page: ListAiAgentVoiceprintsResponse) -> Vec<Voiceprint> {
        page.voiceprints
    }
}
