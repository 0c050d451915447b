// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListBatchMediaProducingJobs`: Lists batch production jobs, filtered by type, state and time.

use alicloud_runtime::{Json, Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::list_batch_media_producing_jobs`](crate::Client::list_batch_media_producing_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListBatchMediaProducingJobsRequest {
    /// The ID of the batch production job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The way of editing the job uses.
    ///
    /// Example: `Script`.
    pub job_type: Option<ListBatchMediaProducingJobsJobType>,
    /// How far the job has come.
    ///
    /// Example: `Finished`.
    pub status: Option<ListBatchMediaProducingJobsStatus>,
    /// Where the range of times to search begins, in UTC.
    ///
    /// Example: `2022-02-02T00:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// Where the range of times to search ends, in UTC.
    ///
    /// Example: `2023-06-05T15:59:59Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The order of the jobs, by when they were created.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `mRZkKAovub0xWVfH14he4Q==`.
    pub next_token: Option<String>,
    /// How many entries an answer has at most.
    ///
    /// Example: `100`.
    pub max_results: Option<i32>,
}

impl ListBatchMediaProducingJobsRequest {
    /// Everything here is optional.
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

    /// Sets `JobType`. The way of editing the job uses.
    #[must_use]
    pub fn job_type(
        mut self,
        job_type: impl Into<ListBatchMediaProducingJobsJobType>,
    ) -> Self {
        self.job_type = Some(job_type.into());
        self
    }

    /// Sets `Status`. How far the job has come.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<ListBatchMediaProducingJobsStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `StartTime`. Where the range of times to search begins, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. Where the range of times to search ends, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `SortBy`. The order of the jobs, by when they were created.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
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
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }
}

impl Fields for ListBatchMediaProducingJobsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("JobId"),
        Field::query("JobType"),
        Field::query("Status"),
        Field::query("StartTime"),
        Field::query("EndTime"),
        Field::query("SortBy"),
        Field::query("NextToken"),
        Field::query("MaxResults"),
    ];
}

alicloud_runtime::structure!(
    ListBatchMediaProducingJobsRequest { job_id, job_type, status, start_time, end_time,
    sort_by, next_token, max_results }
);

/// The values of `JobType` in [`ListBatchMediaProducingJobsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for ListBatchMediaProducingJobsJobType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Script", Self::Script),
        ("Smart_Mix", Self::SmartMix),
    ];
}

alicloud_runtime::open_set!(ListBatchMediaProducingJobsJobType);

/// The values of `Status` in [`ListBatchMediaProducingJobsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBatchMediaProducingJobsStatus {
    /// `Init`: submitted and not begun.
    Init,
    /// `Processing`: being worked on.
    Processing,
    /// `Finished`: done.
    Finished,
    /// `Failed`: it failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListBatchMediaProducingJobsStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Processing", Self::Processing),
        ("Finished", Self::Finished),
        ("Failed", Self::Failed),
    ];
}

alicloud_runtime::open_set!(ListBatchMediaProducingJobsStatus);

/// The answer to [`Client::list_batch_media_producing_jobs`](crate::Client::list_batch_media_producing_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListBatchMediaProducingJobsResponse {
    /// The batch production jobs found.
    pub editing_batch_job_list: Vec<EditingBatchJob>,
    /// How many entries an answer has at most.
    ///
    /// Example: `100`.
    pub max_results: Option<i32>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

impl Fields for ListBatchMediaProducingJobsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "EditingBatchJobList",
        "MaxResults",
        "NextToken",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    ListBatchMediaProducingJobsResponse { editing_batch_job_list, max_results,
    next_token, request_id }
);

/// An item of `EditingBatchJobList`.
///
/// The batch production jobs found.
#[derive(Default)]
#[non_exhaustive]
pub struct EditingBatchJob {
    /// When the job finished, in UTC.
    ///
    /// Example: `2023-06-09T06:38:09Z`.
    pub complete_time: Option<Text<Timestamp>>,
    /// When the job was submitted, in UTC.
    ///
    /// Example: `2023-06-09T06:36:48Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The editing settings the job was submitted with, as JSON; see `EditingConfig` of
    /// `SubmitBatchMediaProducingJob`.
    pub editing_config: Option<Text<Json>>,
    /// Further facts about the job, as JSON.
    ///
    /// Example: `{}`.
    pub extend: Option<Text<Json>>,
    /// The input settings the job was submitted with, as JSON; see `InputConfig` of
    /// `SubmitBatchMediaProducingJob`.
    pub input_config: Option<Text<Json>>,
    /// The ID of the batch production job.
    ///
    /// Example: `******7ecbee4c6d9b8474498e******`.
    pub job_id: Option<String>,
    /// The way of editing the job uses.
    ///
    /// Example: `Script`.
    pub job_type: Option<EditingBatchJobType>,
    /// When the job last changed, in UTC.
    ///
    /// Example: `2023-06-09T06:37:58Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The output settings the job was submitted with, as JSON; see `OutputConfig` of
    /// `SubmitBatchMediaProducingJob`.
    pub output_config: Option<Text<Json>>,
    /// How far the job has come.
    ///
    /// Example: `Finished`.
    pub status: Option<EditingBatchJobStatus>,
    /// Your own data given with the job, as JSON of up to 512 bytes. `NotifyAddress` in it is
    /// where the result is reported: a URL, or a name such as `ice-callback-demo`.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
}

impl Fields for EditingBatchJob {
    const FIELDS: &'static [Field] = &Field::members([
        "CompleteTime",
        "CreateTime",
        "EditingConfig",
        "Extend",
        "InputConfig",
        "JobId",
        "JobType",
        "ModifiedTime",
        "OutputConfig",
        "Status",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    EditingBatchJob { complete_time, create_time, editing_config, extend, input_config,
    job_id, job_type, modified_time, output_config, status, user_data }
);

/// The values of `JobType` in [`EditingBatchJob`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditingBatchJobType {
    /// `Script`: follows a script.
    Script,
    /// `Smart_Mix`: matches media to texts.
    SmartMix,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for EditingBatchJobType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Script", Self::Script),
        ("Smart_Mix", Self::SmartMix),
    ];
}

alicloud_runtime::open_set!(EditingBatchJobType);

/// The values of `Status` in [`EditingBatchJob`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditingBatchJobStatus {
    /// `Init`: submitted and not begun.
    Init,
    /// `Processing`: being worked on.
    Processing,
    /// `Finished`: done.
    Finished,
    /// `Failed`: it failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for EditingBatchJobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Processing", Self::Processing),
        ("Finished", Self::Finished),
        ("Failed", Self::Failed),
    ];
}

alicloud_runtime::open_set!(EditingBatchJobStatus);

impl Operation for ListBatchMediaProducingJobsRequest {
    type Response = ListBatchMediaProducingJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListBatchMediaProducingJobs")
        .summary("Lists batch production jobs, filtered by type, state and time.")
        .read_only()
        .paging(Paging::of("EditingBatchJobList").token("NextToken", "NextToken"))
        .ram_action("ice:ListBatchMediaProducingJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListBatchMediaProducingJobs",
        );
}

impl Paged for ListBatchMediaProducingJobsRequest {
    type Item = EditingBatchJob;

    #[inline]
    fn items(page: ListBatchMediaProducingJobsResponse) -> Vec<EditingBatchJob> {
        page.editing_batch_job_list
    }
}
