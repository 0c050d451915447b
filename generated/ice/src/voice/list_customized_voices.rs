// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListCustomizedVoices`: Lists custom voices, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_customized_voices`](crate::Client::list_customized_voices).
#[derive(Default)]
#[non_exhaustive]
pub struct ListCustomizedVoicesRequest {
    /// The edition of the voices to list.
    ///
    /// Default: `Basic`. Example: `Standard`.
    pub r#type: Option<types::CustomizedVoiceType>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl ListCustomizedVoicesRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Type`. The edition of the voices to list.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<types::CustomizedVoiceType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Fields for ListCustomizedVoicesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Type"),
        Field::query("PageNo"),
        Field::query("PageSize").integer(1, 100),
    ];
}

alicloud_runtime::structure!(ListCustomizedVoicesRequest { r#type, page_no, page_size });

/// The answer to [`Client::list_customized_voices`](crate::Client::list_customized_voices).
#[derive(Default)]
#[non_exhaustive]
pub struct ListCustomizedVoicesResponse {
    /// The response data.
    pub data: Option<Data>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for ListCustomizedVoicesResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId", "Success"]);
}

alicloud_runtime::structure!(ListCustomizedVoicesResponse { data, request_id, success });

/// The response data.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The custom voices.
    pub customized_voice_list: Vec<CustomizedVoice>,
    /// The total number of entries.
    ///
    /// Example: `41`.
    pub total_count: Option<i32>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members([
        "CustomizedVoiceList",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(Data { customized_voice_list, total_count });

/// An item of `CustomizedVoiceList`.
///
/// The custom voices.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomizedVoice {
    /// The media ID of the sample audio.
    ///
    /// Example: `****4d5e829d498aaf966b119348****`.
    pub demo_audio_media_id: Option<String>,
    /// The gender of the voice.
    ///
    /// Example: `male`.
    pub gender: Option<types::VoiceGender>,
    /// The scenario of the voice.
    ///
    /// Example: `story`.
    pub scenario: Option<types::VoiceScenario>,
    /// The edition of the voice.
    ///
    /// Example: `Standard`.
    pub r#type: Option<types::CustomizedVoiceType>,
    /// The description of the voice.
    pub voice_desc: Option<String>,
    /// The ID of the voice.
    ///
    /// Example: `xiaozhuan`.
    pub voice_id: Option<String>,
    /// The name of the voice.
    pub voice_name: Option<String>,
}

impl Fields for CustomizedVoice {
    const FIELDS: &'static [Field] = &Field::members([
        "DemoAudioMediaId",
        "Gender",
        "Scenario",
        "Type",
        "VoiceDesc",
        "VoiceId",
        "VoiceName",
    ]);
}

alicloud_runtime::structure!(
    CustomizedVoice { demo_audio_media_id, gender, scenario, r#type, voice_desc,
    voice_id, voice_name }
);

impl Operation for ListCustomizedVoicesRequest {
    type Response = ListCustomizedVoicesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListCustomizedVoices")
        .summary("Lists custom voices, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("Data.CustomizedVoiceList")
                .number("PageNo")
                .total("Data.TotalCount"),
        )
        .ram_action("ice:ListCustomizedVoices")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListCustomizedVoices",
        );
}

impl Paginated for ListCustomizedVoicesRequest {
    type Item = CustomizedVoice;

    #[inline]
    fn items(page: ListCustomizedVoicesResponse) -> Vec<CustomizedVoice> {
        page.data.map(|data| data.customized_voice_list).unwrap_or_default()
    }
}
