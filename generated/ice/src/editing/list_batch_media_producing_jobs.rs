// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListBatchMediaProducingJobs`: Lists batch production jobs, filtered by type, status, and time.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_batch_media_producing_jobs`](crate::Client::list_batch_media_producing_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchMediaProducingJobsRequest {
    /// The ID of the batch production job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The editing mode of the job.
    ///
    /// Example: `Script`.
    pub job_type: Option<ListBatchMediaProducingJobsJobType>,
    /// The status of the job.
    ///
    /// Example: `Finished`.
    pub status: Option<BatchMediaProducingJobStatus>,
    /// The start of the time range to search, in UTC.
    ///
    /// Example: `2022-02-02T00:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the time range to search, in UTC.
    ///
    /// Example: `2023-06-05T15:59:59Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The sort order of the jobs, by creation time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `mRZkKAovub0xWVfH14he4Q==`.
    pub next_token: Option<String>,
    /// The maximum number of entries per response.
    ///
    /// Example: `100`.
    pub max_results: Option<i32>,
}

impl ListBatchMediaProducingJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the batch production job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `JobType`. The editing mode of the job.
    #[must_use]
    pub fn job_type(
        mut self,
        job_type: impl Into<ListBatchMediaProducingJobsJobType>,
    ) -> Self {
        self.job_type = Some(job_type.into());
        self
    }

    /// Sets `Status`. The status of the job.
    #[must_use]
    pub fn status(mut self, status: impl Into<BatchMediaProducingJobStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `StartTime`. The start of the time range to search, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The end of the time range to search, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `SortBy`. The sort order of the jobs, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
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
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }
}

alicloud_runtime::structure! {
    ListBatchMediaProducingJobsRequest {
        job_id: Field::query("JobId"),
        job_type: Field::query("JobType"),
        status: Field::query("Status"),
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        sort_by: Field::query("SortBy"),
        next_token: Field::query("NextToken"),
        max_results: Field::query("MaxResults"),
    }
}

/// The values of [`ListBatchMediaProducingJobsRequest::job_type`](field@ListBatchMediaProducingJobsRequest::job_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBatchMediaProducingJobsJobType {
    /// `Script`: follows a script.
    Script,
    /// `Smart_Mix`: matches media to texts.
    SmartMix,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ListBatchMediaProducingJobsJobType {
        Script: "Script",
        SmartMix: "Smart_Mix",
    }
}

/// The values of [`ListBatchMediaProducingJobsRequest::status`](field@ListBatchMediaProducingJobsRequest::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchMediaProducingJobStatus {
    /// `Init`: the job is submitted, but not started.
    Init,
    /// `Processing`: the job is in progress.
    Processing,
    /// `Finished`: the conversion is completed.
    Finished,
    /// `Failed`: the job failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open BatchMediaProducingJobStatus {
        Init: "Init",
        Processing: "Processing",
        Finished: "Finished",
        Failed: "Failed",
    }
}

/// The response of [`Client::list_batch_media_producing_jobs`](crate::Client::list_batch_media_producing_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchMediaProducingJobsResponse {
    /// The matching batch production jobs.
    pub editing_batch_job_list: Vec<BatchMediaProducingJobEditingBatchJob>,
    /// The maximum number of entries per response.
    ///
    /// Example: `100`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListBatchMediaProducingJobsResponse {
        editing_batch_job_list: "EditingBatchJobList",
        max_results: "MaxResults",
        next_token: "NextToken",
        request_id: "RequestId",
    }
}

/// An item of [`ListBatchMediaProducingJobsResponse::editing_batch_job_list`](field@ListBatchMediaProducingJobsResponse::editing_batch_job_list).
///
/// The matching batch production jobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchMediaProducingJobEditingBatchJob {
    /// The time the job finished, in UTC.
    ///
    /// Example: `2023-06-09T06:38:09Z`.
    pub complete_time: Option<Text<Timestamp>>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2023-06-09T06:36:48Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The editing settings of the job, as JSON. See `EditingConfig` of
    /// `SubmitBatchMediaProducingJob`.
    pub editing_config: Option<Text<Json>>,
    /// Additional information about the job, as JSON.
    ///
    /// Example: `{}`.
    pub extend: Option<Text<Json>>,
    /// The input settings of the job, as JSON. See `InputConfig` of
    /// `SubmitBatchMediaProducingJob`.
    pub input_config: Option<Text<Json>>,
    /// The ID of the batch production job.
    ///
    /// Example: `******7ecbee4c6d9b8474498e******`.
    pub job_id: Option<String>,
    /// The editing mode of the job.
    ///
    /// Example: `Script`.
    pub job_type: Option<ListBatchMediaProducingJobsJobType>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2023-06-09T06:37:58Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The output settings of the job, as JSON. See `OutputConfig` of
    /// `SubmitBatchMediaProducingJob`.
    pub output_config: Option<Text<Json>>,
    /// The status of the job.
    ///
    /// Example: `Finished`.
    pub status: Option<ListBatchMediaProducingJobsEditingBatchJobStatus>,
    /// The custom data submitted with the job, as JSON of up to 512 bytes. `NotifyAddress` is
    /// the address the result is reported to: a URL, or a name such as `ice-callback-demo`.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
}

alicloud_runtime::structure! {
    BatchMediaProducingJobEditingBatchJob {
        complete_time: "CompleteTime",
        create_time: "CreateTime",
        editing_config: "EditingConfig",
        extend: "Extend",
        input_config: "InputConfig",
        job_id: "JobId",
        job_type: "JobType",
        modified_time: "ModifiedTime",
        output_config: "OutputConfig",
        status: "Status",
        user_data: "UserData",
    }
}

/// The values of [`BatchMediaProducingJobEditingBatchJob::status`](field@BatchMediaProducingJobEditingBatchJob::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBatchMediaProducingJobsEditingBatchJobStatus {
    /// `Init`: the job is submitted, but not started.
    Init,
    /// `Processing`: the job is in progress.
    Processing,
    /// `Finished`: the conversion is completed.
    Finished,
    /// `Failed`: the job failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ListBatchMediaProducingJobsEditingBatchJobStatus {
        Init: "Init",
        Processing: "Processing",
        Finished: "Finished",
        Failed: "Failed",
    }
}

impl Operation for ListBatchMediaProducingJobsRequest {
    type Response = ListBatchMediaProducingJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListBatchMediaProducingJobs")
        .summary("Lists batch production jobs, filtered by type, status, and time.")
        .read_only()
        .pagination(
            PaginationInfo::of("EditingBatchJobList").token("NextToken", "NextToken"),
        )
        .ram_action("ice:ListBatchMediaProducingJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListBatchMediaProducingJobs",
        );
}

impl Paginated for ListBatchMediaProducingJobsRequest {
    type Item = BatchMediaProducingJobEditingBatchJob;

    #[inline]
    fn items(
        page: ListBatchMediaProducingJobsResponse,
    ) -> Vec<BatchMediaProducingJobEditingBatchJob> {
        page.editing_batch_job_list
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
