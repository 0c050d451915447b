// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSmartJobs`: Lists smart jobs, narrowed by type and state.

use alicloud_runtime::{Json, Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::list_smart_jobs`](crate::Client::list_smart_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListSmartJobsRequest {
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `****73f33c91-d59383e8280b****`.
    pub next_token: Option<String>,
    /// How many entries an answer has at most.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub max_results: Option<i64>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which type of job to list.
    ///
    /// Example: `ASR`.
    pub job_type: Option<ListSmartJobsJobType>,
    /// The order of the jobs.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// How far the job has come.
    ///
    /// Example: `Finished`.
    pub job_state: Option<types::SmartJobState>,
}

impl ListSmartJobsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextToken`. Where the next page begins.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `MaxResults`. How many entries an answer has at most.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `JobType`. Which type of job to list.
    #[must_use]
    pub fn job_type(mut self, job_type: impl Into<ListSmartJobsJobType>) -> Self {
        self.job_type = Some(job_type.into());
        self
    }

    /// Sets `SortBy`. The order of the jobs.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `JobState`. How far the job has come.
    #[must_use]
    pub fn job_state(mut self, job_state: impl Into<types::SmartJobState>) -> Self {
        self.job_state = Some(job_state.into());
        self
    }
}

impl Fields for ListSmartJobsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("NextToken"),
        Field::query("MaxResults").integer(1, 100),
        Field::query("PageNo"),
        Field::query("PageSize").integer(1, 100),
        Field::query("JobType"),
        Field::query("SortBy"),
        Field::query("JobState"),
    ];
}

alicloud_runtime::structure!(
    ListSmartJobsRequest { next_token, max_results, page_no, page_size, job_type,
    sort_by, job_state }
);

/// The values of `JobType` in [`ListSmartJobsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSmartJobsJobType {
    /// `ASR`: speech recognition.
    Asr,
    /// `DynamicChart`: an animated chart.
    DynamicChart,
    /// `VideoTranslation`: translation of a video.
    VideoTranslation,
    /// `TextToSpeech`: audio made from text.
    TextToSpeech,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListSmartJobsJobType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ASR", Self::Asr),
        ("DynamicChart", Self::DynamicChart),
        ("VideoTranslation", Self::VideoTranslation),
        ("TextToSpeech", Self::TextToSpeech),
    ];
}

alicloud_runtime::open_set!(ListSmartJobsJobType);

/// The answer to [`Client::list_smart_jobs`](crate::Client::list_smart_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListSmartJobsResponse {
    /// How many entries an answer has at most.
    ///
    /// Example: `10`.
    pub max_results: Option<String>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `CBB6BC61D08`.
    pub next_token: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `****9262E3DA-07FA-4862-FCBB6BC61D08*****`.
    pub request_id: Option<String>,
    /// The smart jobs found.
    pub smart_job_list: Vec<SmartJob>,
    /// How many entries there are on all pages.
    ///
    /// Example: `110`.
    pub total_count: Option<String>,
}

impl Fields for ListSmartJobsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "MaxResults",
        "NextToken",
        "RequestId",
        "SmartJobList",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListSmartJobsResponse { max_results, next_token, request_id, smart_job_list,
    total_count }
);

/// An item of `SmartJobList`.
///
/// The smart jobs found.
#[derive(Default)]
#[non_exhaustive]
pub struct SmartJob {
    /// When the job was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// A note on the job.
    ///
    /// Example: `Test description`.
    pub description: Option<String>,
    /// The editing settings of the job.
    ///
    /// Example: `{"AudioConfig":{},"InputConfig":""}`.
    pub editing_config: Option<Text<Json>>,
    /// What the job works on.
    pub input_config: Option<InputConfig>,
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// How far the job has come.
    ///
    /// Example: `Finished`.
    pub job_state: Option<types::SmartJobState>,
    /// What kind of job it is.
    ///
    /// Example: `ASR`.
    pub job_type: Option<SmartJobType>,
    /// When the job last changed, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// Where the output of the job goes.
    pub output_config: Option<types::SmartJobOutput>,
    /// The title of the job.
    ///
    /// Example: `Test title`.
    pub title: Option<String>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `{"user":"data"}`.
    pub user_data: Option<String>,
    /// The ID of the user the job belongs to.
    ///
    /// Example: `1084506228******`.
    pub user_id: Option<i64>,
}

impl Fields for SmartJob {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "Description",
        "EditingConfig",
        "InputConfig",
        "JobId",
        "JobState",
        "JobType",
        "ModifiedTime",
        "OutputConfig",
        "Title",
        "UserData",
        "UserId",
    ]);
}

alicloud_runtime::structure!(
    SmartJob { create_time, description, editing_config, input_config, job_id, job_state,
    job_type, modified_time, output_config, title, user_data, user_id }
);

/// What the job works on.
#[derive(Default)]
#[non_exhaustive]
pub struct InputConfig {
    /// The input file, such as an `oss://` address.
    ///
    /// Example: `oss://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_file: Option<String>,
    /// The keyword the job was given.
    ///
    /// Example: `Test keyword`.
    pub keyword: Option<String>,
}

impl Fields for InputConfig {
    const FIELDS: &'static [Field] = &Field::members(["InputFile", "Keyword"]);
}

alicloud_runtime::structure!(InputConfig { input_file, keyword });

/// The values of `JobType` in [`SmartJob`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmartJobType {
    /// `ASR`: speech recognition.
    Asr,
    /// `DynamicChart`: an animated chart.
    DynamicChart,
    /// `TextToSpeech`: audio made from text.
    TextToSpeech,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SmartJobType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ASR", Self::Asr),
        ("DynamicChart", Self::DynamicChart),
        ("TextToSpeech", Self::TextToSpeech),
    ];
}

alicloud_runtime::open_set!(SmartJobType);

impl Operation for ListSmartJobsRequest {
    type Response = ListSmartJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListSmartJobs")
        .summary("Lists smart jobs, narrowed by type and state.")
        .read_only()
        .paging(Paging::of("SmartJobList").token("NextToken", "NextToken"))
        .ram_action("ice:ListSmartJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartJobs",
        );
}

impl Paged for ListSmartJobsRequest {
    type Item = SmartJob;

    #[inline]
    fn items(page: ListSmartJobsResponse) -> Vec<SmartJob> {
        page.smart_job_list
    }
}
