// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveTranscodeTemplates`: Lists live transcoding templates, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_live_transcode_templates`](crate::Client::list_live_transcode_templates).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesRequest {
    /// The template type to filter by.
    ///
    /// Example: `normal`.
    pub r#type: Option<types::LiveTranscodeTemplateType>,
    /// The video codec to filter by.
    ///
    /// Example: `H.264`.
    pub video_codec: Option<LiveTranscodeTemplateVideoCodec>,
    /// The page number, starting from 1.
    ///
    /// At least 1. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// The sort order of the templates by creation time.
    ///
    /// Default: `desc`. Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// The ID or name of a template to search for. Partial names match too.
    ///
    /// Example: `my_template`.
    pub key_word: Option<String>,
    /// The origin of the template.
    ///
    /// Example: `customized`.
    pub category: Option<ListLiveTranscodeTemplatesCategory>,
}

impl ListLiveTranscodeTemplatesRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Type`. The template type to filter by.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<types::LiveTranscodeTemplateType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `VideoCodec`. The video codec to filter by.
    #[must_use]
    pub fn video_codec(
        mut self,
        video_codec: impl Into<LiveTranscodeTemplateVideoCodec>,
    ) -> Self {
        self.video_codec = Some(video_codec.into());
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

    /// Sets `SortBy`. The sort order of the templates by creation time.
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

    /// Sets `Category`. The origin of the template.
    #[must_use]
    pub fn category(
        mut self,
        category: impl Into<ListLiveTranscodeTemplatesCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
}

alicloud_runtime::structure! {
    ListLiveTranscodeTemplatesRequest {
        r#type: Field::query("Type"),
        video_codec: Field::query("VideoCodec"),
        page_no: Field::query("PageNo").integer(1, i64::MAX),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by: Field::query("SortBy"),
        key_word: Field::query("KeyWord"),
        category: Field::query("Category"),
    }
}

/// The values of [`ListLiveTranscodeTemplatesRequest::video_codec`](field@ListLiveTranscodeTemplatesRequest::video_codec).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeTemplateVideoCodec {
    /// `H.264`: H.264 (AVC).
    H264,
    /// `H.265`: H.265 (HEVC).
    H265,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeTemplateVideoCodec {
        H264: "H.264",
        H265: "H.265",
    }
}

/// The values of [`ListLiveTranscodeTemplatesRequest::category`](field@ListLiveTranscodeTemplatesRequest::category).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListLiveTranscodeTemplatesCategory {
    /// `system`: a preset of the service.
    System,
    /// `customized`: created by the user.
    Customized,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ListLiveTranscodeTemplatesCategory {
        System: "system",
        Customized: "customized",
    }
}

/// The response of [`Client::list_live_transcode_templates`](crate::Client::list_live_transcode_templates).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The transcoding templates.
    pub template_content_list: Vec<types::LiveTranscodeTemplate>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListLiveTranscodeTemplatesResponse {
        request_id: "RequestId",
        template_content_list: "TemplateContentList",
        total_count: "TotalCount",
    }
}

impl Operation for ListLiveTranscodeTemplatesRequest {
    type Response = ListLiveTranscodeTemplatesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListLiveTranscodeTemplates")
        .summary("Lists live transcoding templates, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("TemplateContentList")
                .number("PageNo")
                .total("TotalCount"),
        )
        .ram_action("ice:ListLiveTranscodeTemplates")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveTranscodeTemplates",
        );
}

impl Paginated for ListLiveTranscodeTemplatesRequest {
    type Item = types::LiveTranscodeTemplate;

    #[inline]
    fn items(
        page: ListLiveTranscodeTemplatesResponse,
    ) -> Vec<types::LiveTranscodeTemplate> {
        page.template_content_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
