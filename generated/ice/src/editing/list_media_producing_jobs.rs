// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaProducingJobs`: Lists media producing jobs, filtered by state, type, time or project.

use alicloud_runtime::{Json, Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::list_media_producing_jobs`](crate::Client::list_media_producing_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaProducingJobsRequest {
    /// The state the jobs must be in.
    ///
    /// Example: `Success`.
    pub status: Option<types::ProducingJobStatus>,
    /// The kind of jobs to list.
    ///
    /// Example: `EditingJob`.
    pub job_type: Option<ListMediaProducingJobsJobType>,
    /// Where the range of times to search begins, in UTC.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// Where the range of times to search ends, in UTC, at most 30 days after `StartTime`.
    ///
    /// Example: `2022-02-02T23:59:59Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// What to search for, such as the ID of a job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub keyword: Option<String>,
    /// The ID of the online editing project.
    ///
    /// Example: `******927cfb53d05b96c1bfe1******`.
    pub project_id: Option<String>,
    /// The batch production job whose subjobs are wanted.
    ///
    /// Example: `******8750b54e3c976a47da6f******`.
    pub master_job_id: Option<String>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// How many entries an answer has at most.
    ///
    /// 1 to 100. Default: `10`. Example: `100`.
    pub max_results: Option<i32>,
    /// The order of the jobs.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
}

impl ListMediaProducingJobsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Status`. The state the jobs must be in.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::ProducingJobStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `JobType`. The kind of jobs to list.
    #[must_use]
    pub fn job_type(
        mut self,
        job_type: impl Into<ListMediaProducingJobsJobType>,
    ) -> Self {
        self.job_type = Some(job_type.into());
        self
    }

    /// Sets `StartTime`. Where the range of times to search begins, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. Where the range of times to search ends, in UTC, at most 30 days after `StartTime`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `Keyword`. What to search for, such as the ID of a job.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `ProjectId`. The ID of the online editing project.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `MasterJobId`. The batch production job whose subjobs are wanted.
    #[must_use]
    pub fn master_job_id(mut self, master_job_id: impl Into<String>) -> Self {
        self.master_job_id = Some(master_job_id.into());
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

    /// Sets `SortBy`. The order of the jobs.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

impl Fields for ListMediaProducingJobsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Status"),
        Field::query("JobType"),
        Field::query("StartTime"),
        Field::query("EndTime"),
        Field::query("Keyword"),
        Field::query("ProjectId"),
        Field::query("MasterJobId"),
        Field::query("NextToken"),
        Field::query("MaxResults").integer(1, 100),
        Field::query("SortBy"),
    ];
}

alicloud_runtime::structure!(
    ListMediaProducingJobsRequest { status, job_type, start_time, end_time, keyword,
    project_id, master_job_id, next_token, max_results, sort_by }
);

/// The values of `JobType` in [`ListMediaProducingJobsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMediaProducingJobsJobType {
    /// `LiveEditingJob`: cuts live streams.
    LiveEditingJob,
    /// `EditingJob`: edits from a standard template.
    EditingJob,
    /// `VETemplateJob`: edits from an advanced template.
    VeTemplateJob,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListMediaProducingJobsJobType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("LiveEditingJob", Self::LiveEditingJob),
        ("EditingJob", Self::EditingJob),
        ("VETemplateJob", Self::VeTemplateJob),
    ];
}

alicloud_runtime::open_set!(ListMediaProducingJobsJobType);

/// The answer to [`Client::list_media_producing_jobs`](crate::Client::list_media_producing_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaProducingJobsResponse {
    /// How many entries an answer has at most.
    ///
    /// Example: `100`.
    pub max_results: Option<String>,
    /// The media producing jobs found.
    pub media_producing_job_list: Vec<MediaProducingJob>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for ListMediaProducingJobsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "MaxResults",
        "MediaProducingJobList",
        "NextToken",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    ListMediaProducingJobsResponse { max_results, media_producing_job_list, next_token,
    request_id }
);

/// An item of `MediaProducingJobList`.
///
/// The media producing jobs found.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaProducingJob {
    /// The materials and texts that fill the template, as JSON.
    ///
    /// Example: `{"Text1":"text","Text0":"text","Media1":"mediaId","Media0":"mediaId"}`.
    pub clips_param: Option<Text<Json>>,
    /// The code of the result: `Success`, or which error it was.
    ///
    /// Example: `Success`.
    pub code: Option<String>,
    /// When the job finished, in UTC.
    ///
    /// Example: `2022-03-21T16:40:30Z`.
    pub complete_time: Option<Text<Timestamp>>,
    /// When the job was submitted, in UTC.
    ///
    /// Example: `2022-03-21T16:40:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// How long the output is, in seconds.
    ///
    /// Example: `15.5`.
    pub duration: Option<f64>,
    /// The ID of the job.
    ///
    /// Example: `******8750b54e3c976a47da6f******`.
    pub job_id: Option<String>,
    /// The media ID of the output.
    ///
    /// Example: `0ce4ea70f52471edab61f7e7d6786302`.
    pub media_id: Option<String>,
    /// Where the output file is.
    ///
    /// Example: `http://your-bucket.oss-cn-shanghai.aliyuncs.com/your-video.mp4`.
    pub media_url: Option<String>,
    /// A message about the result; look at it when the job failed.
    pub message: Option<String>,
    /// When the job last changed, in UTC.
    ///
    /// Example: `2022-03-21T16:41:00Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The ID of the online editing project.
    ///
    /// Example: `******faa3b542f5a6135217e3******`.
    pub project_id: Option<String>,
    /// How far the job has come.
    ///
    /// Example: `Sucess`.
    pub status: Option<String>,
    /// The template the job was made from.
    ///
    /// Example: `cb786a39c5d44cecb23d8c864facffc1`.
    pub template_id: Option<String>,
    /// Your own data, as JSON, that travels with the job.
    ///
    /// Example: `{"key":"value"}`.
    pub user_data: Option<Text<Json>>,
}

impl Fields for MediaProducingJob {
    const FIELDS: &'static [Field] = &Field::members([
        "ClipsParam",
        "Code",
        "CompleteTime",
        "CreateTime",
        "Duration",
        "JobId",
        "MediaId",
        "MediaURL",
        "Message",
        "ModifiedTime",
        "ProjectId",
        "Status",
        "TemplateId",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    MediaProducingJob { clips_param, code, complete_time, create_time, duration, job_id,
    media_id, media_url, message, modified_time, project_id, status, template_id,
    user_data }
);

impl Operation for ListMediaProducingJobsRequest {
    type Response = ListMediaProducingJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaProducingJobs")
        .summary("Lists media producing jobs, filtered by state, type, time or project.")
        .read_only()
        .paging(Paging::of("MediaProducingJobList").token("NextToken", "NextToken"))
        .ram_action("ice:ListMediaProducingJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaProducingJobs",
        );
}

impl Paged for ListMediaProducingJobsRequest {
    type Item = MediaProducingJob;

    #[inline]
    fn items(page: ListMediaProducingJobsResponse) -> Vec<MediaProducingJob> {
        page.media_producing_job_list
    }
}
