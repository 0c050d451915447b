// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSmartVoiceGroups`: Lists the preset voices, grouped by scenario.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::list_smart_voice_groups`](crate::Client::list_smart_voice_groups).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroupsRequest {
    /// The model of the voices to list. By default, the voices of the small model are listed.
    ///
    /// Example: `CosyVoice`.
    pub voice_type: Option<VoiceType>,
}

impl ListSmartVoiceGroupsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VoiceType`. The model of the voices to list.
    #[must_use]
    pub fn voice_type(mut self, voice_type: impl Into<VoiceType>) -> Self {
        self.voice_type = Some(voice_type.into());
        self
    }
}

alicloud_runtime::structure! {
    ListSmartVoiceGroupsRequest {
        voice_type: Field::query("VoiceType"),
    }
}

/// The values of [`ListSmartVoiceGroupsRequest::voice_type`](field@ListSmartVoiceGroupsRequest::voice_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceType {
    /// `CosyVoice`: the voices of the large CosyVoice model.
    CosyVoice,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open VoiceType {
        CosyVoice: "CosyVoice",
    }
}

/// The response of [`Client::list_smart_voice_groups`](crate::Client::list_smart_voice_groups).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroupsResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `627B30EB-1D0A-5C6D-8467-431626E0FA10`.
    pub request_id: Option<String>,
    /// The groups of voices.
    pub voice_groups: Vec<VoiceGroup>,
}

alicloud_runtime::structure! {
    ListSmartVoiceGroupsResponse {
        request_id: "RequestId",
        voice_groups: "VoiceGroups",
    }
}

/// An item of [`ListSmartVoiceGroupsResponse::voice_groups`](field@ListSmartVoiceGroupsResponse::voice_groups).
///
/// The groups of voices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceGroup {
    /// The name of the group, such as `Ultra HD`.
    ///
    /// Example: `Ultra HD`.
    pub r#type: Option<String>,
    /// The voices of the group.
    pub voice_list: Vec<VoiceGroupVoice>,
}

alicloud_runtime::structure! {
    VoiceGroup {
        r#type: "Type",
        voice_list: "VoiceList",
    }
}

/// An item of [`VoiceGroup::voice_list`](field@VoiceGroup::voice_list).
///
/// The voices of the group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceGroupVoice {
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

alicloud_runtime::structure! {
    VoiceGroupVoice {
        desc: "Desc",
        name: "Name",
        remark: "Remark",
        support_sample_rate: "SupportSampleRate",
        tag: "Tag",
        voice: "Voice",
        voice_source: "VoiceSource",
        voice_type: "VoiceType",
        voice_url: "VoiceUrl",
    }
}

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
