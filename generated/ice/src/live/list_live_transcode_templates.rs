// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveTranscodeTemplates`: Lists live transcoding templates, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::list_live_transcode_templates`](crate::Client::list_live_transcode_templates).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesRequest {
    /// Which type of template to list.
    ///
    /// Example: `normal`.
    pub r#type: Option<types::LiveTranscodeTemplateType>,
    /// Only list templates with this video codec.
    ///
    /// Example: `H.264`.
    pub video_codec: Option<ListLiveTranscodeTemplatesVideoCodec>,
    /// Which page, counted from 1.
    ///
    /// At least 1. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// 1 to 100. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// In which order templates come, by time of creation.
    ///
    /// Default: `desc`. Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// The ID or name of a template to search for. Part of a name is enough.
    ///
    /// Example: `my_template`.
    pub key_word: Option<String>,
    /// Who made the template.
    ///
    /// Example: `customized`.
    pub category: Option<ListLiveTranscodeTemplatesCategory>,
}

impl ListLiveTranscodeTemplatesRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Type`. Which type of template to list.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<types::LiveTranscodeTemplateType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `VideoCodec`. Only list templates with this video codec.
    #[must_use]
    pub fn video_codec(
        mut self,
        video_codec: impl Into<ListLiveTranscodeTemplatesVideoCodec>,
    ) -> Self {
        self.video_codec = Some(video_codec.into());
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. In which order templates come, by time of creation.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `KeyWord`. The ID or name of a template to search for.
    #[must_use]
    pub fn key_word(mut self, key_word: impl Into<String>) -> Self {
        self.key_word = Some(key_word.into());
        self
    }

    /// Sets `Category`. Who made the template.
    #[must_use]
    pub fn category(
        mut self,
        category: impl Into<ListLiveTranscodeTemplatesCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
}

impl Fields for ListLiveTranscodeTemplatesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Type"),
        Field::query("VideoCodec"),
        Field::query("PageNo").integer(1, i64::MAX),
        Field::query("PageSize").integer(1, 100),
        Field::query("SortBy"),
        Field::query("KeyWord"),
        Field::query("Category"),
    ];
}

alicloud_runtime::structure!(
    ListLiveTranscodeTemplatesRequest { r#type, video_codec, page_no, page_size, sort_by,
    key_word, category }
);

/// The values of `VideoCodec` in [`ListLiveTranscodeTemplatesRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListLiveTranscodeTemplatesVideoCodec {
    /// `H.264`: H.264 (AVC).
    H264,
    /// `H.265`: H.265 (HEVC).
    H265,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListLiveTranscodeTemplatesVideoCodec {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("H.264", Self::H264),
        ("H.265", Self::H265),
    ];
}

alicloud_runtime::open_set!(ListLiveTranscodeTemplatesVideoCodec);

/// The values of `Category` in [`ListLiveTranscodeTemplatesRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListLiveTranscodeTemplatesCategory {
    /// `system`: a preset of the service.
    System,
    /// `customized`: made by the user.
    Customized,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListLiveTranscodeTemplatesCategory {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("system", Self::System),
        ("customized", Self::Customized),
    ];
}

alicloud_runtime::open_set!(ListLiveTranscodeTemplatesCategory);

/// The answer to [`Client::list_live_transcode_templates`](crate::Client::list_live_transcode_templates).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesResponse {
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The transcoding templates found.
    pub template_content_list: Vec<types::LiveTranscodeTemplate>,
    /// How many entries there are on all pages.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

impl Fields for ListLiveTranscodeTemplatesResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "RequestId",
        "TemplateContentList",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListLiveTranscodeTemplatesResponse { request_id, template_content_list, total_count }
);

impl Operation for ListLiveTranscodeTemplatesRequest {
    type Response = ListLiveTranscodeTemplatesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListLiveTranscodeTemplates")
        .summary("Lists live transcoding templates, page by page.")
        .read_only()
        .paging(Paging::of("TemplateContentList").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListLiveTranscodeTemplates")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveTranscodeTemplates",
        );
}

impl Paged for ListLiveTranscodeTemplatesRequest {
    type Item = types::LiveTranscodeTemplate;

    #[inline]
    fn items(
        page: ListLiveTranscodeTemplatesResponse,
    ) -> Vec<types::LiveTranscodeTemplate> {
        page.template_content_list
    }
}
