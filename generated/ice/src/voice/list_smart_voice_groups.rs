// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSmartVoiceGroups`: Lists the preset voices, grouped by scenario.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::list_smart_voice_groups`](crate::Client::list_smart_voice_groups).
#[derive(Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroupsRequest {
    /// The model of the voices to list. By default, the voices of the small model are listed.
    ///
    /// Example: `CosyVoice`.
    pub voice_type: Option<ListSmartVoiceGroupsVoiceType>,
}

impl ListSmartVoiceGroupsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VoiceType`. The model of the voices to list.
    #[must_use]
    pub fn voice_type(
        mut self,
        voice_type: impl Into<ListSmartVoiceGroupsVoiceType>,
    ) -> Self {
        self.voice_type = Some(voice_type.into());
        self
    }
}

impl Fields for ListSmartVoiceGroupsRequest {
    const FIELDS: &'static [Field] = &[Field::query("VoiceType")];
}

alicloud_runtime::structure!(ListSmartVoiceGroupsRequest { voice_type });

/// The values of `VoiceType` in [`ListSmartVoiceGroupsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSmartVoiceGroupsVoiceType {
    /// `CosyVoice`: the voices of the large CosyVoice model.
    CosyVoice,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListSmartVoiceGroupsVoiceType {
    const VALUES: &'static [(&'static str, Self)] = &[("CosyVoice", Self::CosyVoice)];
}

alicloud_runtime::open_set!(ListSmartVoiceGroupsVoiceType);

/// The answer to [`Client::list_smart_voice_groups`](crate::Client::list_smart_voice_groups).
#[derive(Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroupsResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `627B30EB-1D0A-5C6D-8467-431626E0FA10`.
    pub request_id: Option<String>,
    /// The groups of voices.
    pub voice_groups: Vec<VoiceGroup>,
}

impl Fields for ListSmartVoiceGroupsResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "VoiceGroups"]);
}

alicloud_runtime::structure!(ListSmartVoiceGroupsResponse { request_id, voice_groups });

/// An item of `VoiceGroups`.
///
/// The groups of voices.
#[derive(Default)]
#[non_exhaustive]
pub struct VoiceGroup {
    /// The name of the group, such as `Ultra HD`.
    ///
    /// Example: `Ultra HD`.
    pub r#type: Option<String>,
    /// The voices of the group.
    pub voice_list: Vec<Voice>,
}

impl Fields for VoiceGroup {
    const FIELDS: &'static [Field] = &Field::members(["Type", "VoiceList"]);
}

alicloud_runtime::structure!(VoiceGroup { r#type, voice_list });

/// An item of `VoiceList`.
///
/// The voices of the group.
#[derive(Default)]
#[non_exhaustive]
pub struct Voice {
    /// The description of the voice.
    pub desc: Option<String>,
    /// The name of the voice.
    ///
    /// Example: `Zhi Tian`.
    pub name: Option<String>,
    /// Remarks on the voice.
    pub remark: Option<String>,
    /// The sample rates that the voice supports, in Hz, such as `48000`.
    ///
    /// Example: `48000`.
    pub support_sample_rate: Option<String>,
    /// The category of the voice, such as `General scenario`.
    ///
    /// Example: `General scenario`.
    pub tag: Option<String>,
    /// The ID of the voice, such as `zhitian`.
    ///
    /// Example: `zhitian`.
    pub voice: Option<String>,
    /// The source of the voice.
    pub voice_source: Option<String>,
    /// The type of the voice, such as `Female`.
    ///
    /// Example: `Female`.
    pub voice_type: Option<String>,
    /// The URL of the sample audio.
    ///
    /// Example: `https://***.com/zhitian.mp3`.
    pub voice_url: Option<String>,
}

impl Fields for Voice {
    const FIELDS: &'static [Field] = &Field::members([
        "Desc",
        "Name",
        "Remark",
        "SupportSampleRate",
        "Tag",
        "Voice",
        "VoiceSource",
        "VoiceType",
        "VoiceUrl",
    ]);
}

alicloud_runtime::structure!(
    Voice { desc, name, remark, support_sample_rate, tag, voice, voice_source,
    voice_type, voice_url }
);

impl Operation for ListSmartVoiceGroupsRequest {
    type Response = ListSmartVoiceGroupsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListSmartVoiceGroups")
        .summary("Lists the preset voices, grouped by scenario.")
        .read_only()
        .ram_action("ice:ListSmartVoiceGroups")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartVoiceGroups",
        );
}
