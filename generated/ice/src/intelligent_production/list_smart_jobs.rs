// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSmartJobs`: Lists smart jobs, optionally filtered by type and state.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_smart_jobs`](crate::Client::list_smart_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobsRequest {
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `****73f33c91-d59383e8280b****`.
    pub next_token: Option<String>,
    /// The maximum number of entries per response.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub max_results: Option<i64>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The type of the jobs to list.
    ///
    /// Example: `ASR`.
    pub job_type: Option<ListSmartJobsRequestJobType>,
    /// The sort order of the jobs.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// The status of the job.
    ///
    /// Example: `Finished`.
    pub job_state: Option<types::SmartJobState>,
}

impl ListSmartJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextToken`. The page token.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `MaxResults`. The maximum number of entries per response.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `JobType`. The type of the jobs to list.
    #[must_use]
    pub fn job_type(mut self, job_type: impl Into<ListSmartJobsRequestJobType>) -> Self {
        self.job_type = Some(job_type.into());
        self
    }

    /// Sets `SortBy`. The sort order of the jobs.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `JobState`. The status of the job.
    #[must_use]
    pub fn job_state(mut self, job_state: impl Into<types::SmartJobState>) -> Self {
        self.job_state = Some(job_state.into());
        self
    }
}

alicloud_runtime::structure! {
    ListSmartJobsRequest {
        next_token: Field::query("NextToken"),
        max_results: Field::query("MaxResults").integer(1, 100),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        job_type: Field::query("JobType"),
        sort_by: Field::query("SortBy"),
        job_state: Field::query("JobState"),
    }
}

/// The values of [`ListSmartJobsRequest::job_type`](field@ListSmartJobsRequest::job_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSmartJobsRequestJobType {
    /// `ASR`: speech recognition.
    Asr,
    /// `DynamicChart`: animated chart.
    DynamicChart,
    /// `VideoTranslation`: video translation.
    VideoTranslation,
    /// `TextToSpeech`: text-to-speech.
    TextToSpeech,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ListSmartJobsRequestJobType {
        Asr: "ASR",
        DynamicChart: "DynamicChart",
        VideoTranslation: "VideoTranslation",
        TextToSpeech: "TextToSpeech",
    }
}

/// The response of [`Client::list_smart_jobs`](crate::Client::list_smart_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobsResponse {
    /// The maximum number of entries per response.
    ///
    /// Example: `10`.
    pub max_results: Option<String>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `CBB6BC61D08`.
    pub next_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****9262E3DA-07FA-4862-FCBB6BC61D08*****`.
    pub request_id: Option<String>,
    /// The matching smart jobs.
    pub smart_job_list: Vec<SmartJob>,
    /// The total number of entries.
    ///
    /// Example: `110`.
    pub total_count: Option<String>,
}

alicloud_runtime::structure! {
    ListSmartJobsResponse {
        max_results: "MaxResults",
        next_token: "NextToken",
        request_id: "RequestId",
        smart_job_list: "SmartJobList",
        total_count: "TotalCount",
    }
}

/// An item of [`ListSmartJobsResponse::smart_job_list`](field@ListSmartJobsResponse::smart_job_list).
///
/// The matching smart jobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartJob {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the job.
    ///
    /// Example: `Test description`.
    pub description: Option<String>,
    /// The editing settings of the job.
    ///
    /// Example: `{"AudioConfig":{},"InputConfig":""}`.
    pub editing_config: Option<Text<Json>>,
    /// The input settings of the job.
    pub input_config: Option<SmartJobInputConfig>,
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Finished`.
    pub job_state: Option<types::SmartJobState>,
    /// The type of the job.
    ///
    /// Example: `ASR`.
    pub job_type: Option<ListSmartJobsResponseSmartJobType>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The output settings of the job.
    pub output_config: Option<types::SmartJobOutput>,
    /// The title of the job.
    ///
    /// Example: `Test title`.
    pub title: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"user":"data"}`.
    pub user_data: Option<String>,
    /// The ID of the user that the job belongs to.
    ///
    /// Example: `1084506228******`.
    pub user_id: Option<i64>,
}

alicloud_runtime::structure! {
    SmartJob {
        create_time: "CreateTime",
        description: "Description",
        editing_config: "EditingConfig",
        input_config: "InputConfig",
        job_id: "JobId",
        job_state: "JobState",
        job_type: "JobType",
        modified_time: "ModifiedTime",
        output_config: "OutputConfig",
        title: "Title",
        user_data: "UserData",
        user_id: "UserId",
    }
}

/// The input settings of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartJobInputConfig {
    /// The input file, such as an `oss://` URL.
    ///
    /// Example: `oss://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_file: Option<String>,
    /// The keyword of the job.
    ///
    /// Example: `Test keyword`.
    pub keyword: Option<String>,
}

alicloud_runtime::structure! {
    SmartJobInputConfig {
        input_file: "InputFile",
        keyword: "Keyword",
    }
}

/// The values of [`SmartJob::job_type`](field@SmartJob::job_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSmartJobsResponseSmartJobType {
    /// `ASR`: speech recognition.
    Asr,
    /// `DynamicChart`: animated chart.
    DynamicChart,
    /// `TextToSpeech`: text-to-speech.
    TextToSpeech,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ListSmartJobsResponseSmartJobType {
        Asr: "ASR",
        DynamicChart: "DynamicChart",
        TextToSpeech: "TextToSpeech",
    }
}

impl Operation for ListSmartJobsRequest {
    type Response = ListSmartJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListSmartJobs")
        .summary("Lists smart jobs, optionally filtered by type and state.")
        .read_only()
        .pagination(PaginationInfo::of("SmartJobList").token("NextToken", "NextToken"))
        .ram_action("ice:ListSmartJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartJobs",
        );
}

impl Paginated for ListSmartJobsRequest {
    type Item = SmartJob;

    #[inline]
    fn items(page: ListSmartJobsResponse) -> Vec<SmartJob> {
        page.smart_job_list
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
