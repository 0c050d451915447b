// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListCustomizedVoiceJobs`: Lists voice cloning jobs, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::list_customized_voice_jobs`](crate::Client::list_customized_voice_jobs).
#[derive(Default)]
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
    pub r#type: Option<ListCustomizedVoiceJobsType>,
}

impl ListCustomizedVoiceJobsRequest {
    /// Everything here is optional.
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
    pub fn r#type(mut self, r#type: impl Into<ListCustomizedVoiceJobsType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Fields for ListCustomizedVoiceJobsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("PageNo"),
        Field::query("PageSize").integer(1, 100),
        Field::query("Type"),
    ];
}

alicloud_runtime::structure!(
    ListCustomizedVoiceJobsRequest { page_no, page_size, r#type }
);

/// The values of `Type` in [`ListCustomizedVoiceJobsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomizedVoiceJobsType {
    /// `Basic`: the Basic edition.
    Basic,
    /// `Standard`: the Standard edition.
    Standard,
    /// `Premium`: a voice of the premium edition.
    Premium,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListCustomizedVoiceJobsType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Basic", Self::Basic),
        ("Standard", Self::Standard),
        ("Premium", Self::Premium),
    ];
}

alicloud_runtime::open_set!(ListCustomizedVoiceJobsType);

/// The answer to [`Client::list_customized_voice_jobs`](crate::Client::list_customized_voice_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsResponse {
    /// The response data.
    pub data: Option<Data>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for ListCustomizedVoiceJobsResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId", "Success"]);
}

alicloud_runtime::structure!(
    ListCustomizedVoiceJobsResponse { data, request_id, success }
);

/// The response data.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The voice cloning jobs.
    pub customized_voice_job_list: Vec<CustomizedVoiceJob>,
    /// The total number of entries.
    ///
    /// Example: `271`.
    pub total_count: Option<i32>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members([
        "CustomizedVoiceJobList",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(Data { customized_voice_job_list, total_count });

/// An item of `CustomizedVoiceJobList`.
///
/// The voice cloning jobs.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomizedVoiceJob {
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

impl Fields for CustomizedVoiceJob {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "Gender",
        "GmtCreate",
        "JobId",
        "Message",
        "Scenario",
        "Status",
        "Type",
        "VoiceDesc",
        "VoiceId",
        "VoiceName",
    ]);
}

alicloud_runtime::structure!(
    CustomizedVoiceJob { create_time, gender, gmt_create, job_id, message, scenario,
    status, r#type, voice_desc, voice_id, voice_name }
);

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
    type Item = CustomizedVoiceJob;

    #[inline]
    fn items(page: ListCustomizedVoiceJobsResponse) -> Vec<CustomizedVoiceJob> {
        page.data.map(|data| data.customized_voice_job_list).unwrap_or_default()
    }
}
