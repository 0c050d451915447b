// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListCustomizedVoiceJobs`: Lists voice cloning jobs, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_customized_voice_jobs`](crate::Client::list_customized_voice_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The edition of the jobs to list.
    ///
    /// Default: `Basic`. Example: `Standard`.
    pub r#type: Option<CustomizedVoiceJobType>,
}

impl ListCustomizedVoiceJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `Type`. The edition of the jobs to list.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<CustomizedVoiceJobType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

alicloud_runtime::structure! {
    ListCustomizedVoiceJobsRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        r#type: Field::query("Type"),
    }
}

/// The values of [`ListCustomizedVoiceJobsRequest::type`](field@ListCustomizedVoiceJobsRequest::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomizedVoiceJobType {
    /// `Basic`: the Basic edition.
    Basic,
    /// `Standard`: the Standard edition.
    Standard,
    /// `Premium`: a voice of the premium edition.
    Premium,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open CustomizedVoiceJobType {
        Basic: "Basic",
        Standard: "Standard",
        Premium: "Premium",
    }
}

/// The response of [`Client::list_customized_voice_jobs`](crate::Client::list_customized_voice_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsResponse {
    /// The response data.
    pub data: Option<ListCustomizedVoiceJobsData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    ListCustomizedVoiceJobsResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsData {
    /// The voice cloning jobs.
    pub customized_voice_job_list: Vec<CustomizedVoiceJobItem>,
    /// The total number of entries.
    ///
    /// Example: `271`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListCustomizedVoiceJobsData {
        customized_voice_job_list: "CustomizedVoiceJobList",
        total_count: "TotalCount",
    }
}

/// An item of [`ListCustomizedVoiceJobsData::customized_voice_job_list`](field@ListCustomizedVoiceJobsData::customized_voice_job_list).
///
/// The voice cloning jobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedVoiceJobItem {
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2023-04-01 06:23:59+00:00`.
    pub create_time: Option<Text<Timestamp>>,
    /// The gender of the voice.
    ///
    /// Example: `female`.
    pub gender: Option<types::VoiceGender>,
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-06-27 02:42:28+00:00`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// The ID of the voice cloning job.
    ///
    /// Example: `2245ab99a7fd4116a4fd3f499b7a56c5`.
    pub job_id: Option<String>,
    /// The message about the job result.
    ///
    /// Example: `Training succeeded`.
    pub message: Option<String>,
    /// The scenario of the voice.
    ///
    /// Example: `story`.
    pub scenario: Option<types::VoiceScenario>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub status: Option<types::CustomizedVoiceJobStatus>,
    /// The edition of the voice.
    ///
    /// Example: `Standard`.
    pub r#type: Option<types::CustomizedVoiceType>,
    /// The description of the voice, at most 256 characters.
    pub voice_desc: Option<String>,
    /// The ID of the voice.
    ///
    /// Example: `xiaozhuan`.
    pub voice_id: Option<String>,
    /// The name of the voice.
    pub voice_name: Option<String>,
}

alicloud_runtime::structure! {
    CustomizedVoiceJobItem {
        create_time: "CreateTime",
        gender: "Gender",
        gmt_create: "GmtCreate",
        job_id: "JobId",
        message: "Message",
        scenario: "Scenario",
        status: "Status",
        r#type: "Type",
        voice_desc: "VoiceDesc",
        voice_id: "VoiceId",
        voice_name: "VoiceName",
    }
}

impl Operation for ListCustomizedVoiceJobsRequest {
    type Response = ListCustomizedVoiceJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListCustomizedVoiceJobs")
        .summary("Lists voice cloning jobs, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("Data.CustomizedVoiceJobList")
                .number("PageNo")
                .total("Data.TotalCount"),
        )
        .ram_action("ice:ListCustomizedVoiceJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListCustomizedVoiceJobs",
        );
}

impl Paginated for ListCustomizedVoiceJobsRequest {
    type Item = CustomizedVoiceJobItem;

    #[inline]
    fn items(page: ListCustomizedVoiceJobsResponse) -> Vec<CustomizedVoiceJobItem> {
        page.data.map(|data| data.customized_voice_job_list).unwrap_or_default()
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
