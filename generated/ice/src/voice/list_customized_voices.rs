// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListCustomizedVoices`: Lists custom voices, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_customized_voices`](crate::Client::list_customized_voices).
#[derive(Clone, Default)]
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
    /// Creates a request. Every parameter is optional.
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

alicloud_runtime::structure! {
    ListCustomizedVoicesRequest {
        r#type: Field::query("Type"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
    }
}

/// The response of [`Client::list_customized_voices`](crate::Client::list_customized_voices).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoicesResponse {
    /// The response data.
    pub data: Option<ListCustomizedVoicesData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    ListCustomizedVoicesResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoicesData {
    /// The custom voices.
    pub customized_voice_list: Vec<CustomizedVoiceItem>,
    /// The total number of entries.
    ///
    /// Example: `41`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListCustomizedVoicesData {
        customized_voice_list: "CustomizedVoiceList",
        total_count: "TotalCount",
    }
}

/// An item of [`ListCustomizedVoicesData::customized_voice_list`](field@ListCustomizedVoicesData::customized_voice_list).
///
/// The custom voices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedVoiceItem {
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

alicloud_runtime::structure! {
    CustomizedVoiceItem {
        demo_audio_media_id: "DemoAudioMediaId",
        gender: "Gender",
        scenario: "Scenario",
        r#type: "Type",
        voice_desc: "VoiceDesc",
        voice_id: "VoiceId",
        voice_name: "VoiceName",
    }
}

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
    type Item = CustomizedVoiceItem;

    #[inline]
    fn items(page: ListCustomizedVoicesResponse) -> Vec<CustomizedVoiceItem> {
        page.data.map(|data| data.customized_voice_list).unwrap_or_default()
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
