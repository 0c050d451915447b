// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaProducingJobs`: Lists media producing jobs, filtered by status, type, time, or project.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_media_producing_jobs`](crate::Client::list_media_producing_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaProducingJobsRequest {
    /// The status of the jobs to list.
    ///
    /// Example: `Success`.
    pub status: Option<types::ProducingJobStatus>,
    /// The type of the jobs to list.
    ///
    /// Example: `EditingJob`.
    pub job_type: Option<MediaProducingJobType>,
    /// The start of the time range to search, in UTC.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the time range to search, in UTC. At most 30 days after `StartTime`.
    ///
    /// Example: `2022-02-02T23:59:59Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The keyword to search for, such as the ID of a job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub keyword: Option<String>,
    /// The ID of the online editing project.
    ///
    /// Example: `******927cfb53d05b96c1bfe1******`.
    pub project_id: Option<String>,
    /// The ID of the batch production job whose subjobs are listed.
    ///
    /// Example: `******8750b54e3c976a47da6f******`.
    pub master_job_id: Option<String>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// The maximum number of entries per response.
    ///
    /// 1 to 100. Default: `10`. Example: `100`.
    pub max_results: Option<i32>,
    /// The sort order of the jobs.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
}

impl ListMediaProducingJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Status`. The status of the jobs to list.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::ProducingJobStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `JobType`. The type of the jobs to list.
    #[must_use]
    pub fn job_type(mut self, job_type: impl Into<MediaProducingJobType>) -> Self {
        self.job_type = Some(job_type.into());
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

    /// Sets `Keyword`. The keyword to search for, such as the ID of a job.
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

    /// Sets `MasterJobId`. The ID of the batch production job whose subjobs are listed.
    #[must_use]
    pub fn master_job_id(mut self, master_job_id: impl Into<String>) -> Self {
        self.master_job_id = Some(master_job_id.into());
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

    /// Sets `SortBy`. The sort order of the jobs.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListMediaProducingJobsRequest {
        status: Field::query("Status"),
        job_type: Field::query("JobType"),
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        keyword: Field::query("Keyword"),
        project_id: Field::query("ProjectId"),
        master_job_id: Field::query("MasterJobId"),
        next_token: Field::query("NextToken"),
        max_results: Field::query("MaxResults").integer(1, 100),
        sort_by: Field::query("SortBy"),
    }
}

/// The values of [`ListMediaProducingJobsRequest::job_type`](field@ListMediaProducingJobsRequest::job_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaProducingJobType {
    /// `LiveEditingJob`: live stream editing.
    LiveEditingJob,
    /// `EditingJob`: editing with a standard template.
    EditingJob,
    /// `VETemplateJob`: editing with an advanced template.
    VeTemplateJob,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaProducingJobType {
        LiveEditingJob: "LiveEditingJob",
        EditingJob: "EditingJob",
        VeTemplateJob: "VETemplateJob",
    }
}

/// The response of [`Client::list_media_producing_jobs`](crate::Client::list_media_producing_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaProducingJobsResponse {
    /// The maximum number of entries per response.
    ///
    /// Example: `100`.
    pub max_results: Option<String>,
    /// The matching media producing jobs.
    pub media_producing_job_list: Vec<MediaProducingJobItem>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListMediaProducingJobsResponse {
        max_results: "MaxResults",
        media_producing_job_list: "MediaProducingJobList",
        next_token: "NextToken",
        request_id: "RequestId",
    }
}

/// An item of [`ListMediaProducingJobsResponse::media_producing_job_list`](field@ListMediaProducingJobsResponse::media_producing_job_list).
///
/// The matching media producing jobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProducingJobItem {
    /// The materials and texts that fill the template, as JSON.
    ///
    /// Example: `{"Text1":"text","Text0":"text","Media1":"mediaId","Media0":"mediaId"}`.
    pub clips_param: Option<Text<Json>>,
    /// The result code: `Success`, or an error code.
    ///
    /// Example: `Success`.
    pub code: Option<String>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-03-21T16:40:30Z`.
    pub complete_time: Option<Text<Timestamp>>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-03-21T16:40:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The duration of the output, in seconds.
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
    /// The URL of the output file.
    ///
    /// Example: `http://your-bucket.oss-cn-shanghai.aliyuncs.com/your-video.mp4`.
    pub media_url: Option<String>,
    /// The result message. Check it when the job failed.
    pub message: Option<String>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2022-03-21T16:41:00Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The ID of the online editing project.
    ///
    /// Example: `******faa3b542f5a6135217e3******`.
    pub project_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Sucess`.
    pub status: Option<String>,
    /// The ID of the template of the job.
    ///
    /// Example: `cb786a39c5d44cecb23d8c864facffc1`.
    pub template_id: Option<String>,
    /// The custom data of the job, as JSON.
    ///
    /// Example: `{"key":"value"}`.
    pub user_data: Option<Text<Json>>,
}

alicloud_runtime::structure! {
    MediaProducingJobItem {
        clips_param: "ClipsParam",
        code: "Code",
        complete_time: "CompleteTime",
        create_time: "CreateTime",
        duration: "Duration",
        job_id: "JobId",
        media_id: "MediaId",
        media_url: "MediaURL",
        message: "Message",
        modified_time: "ModifiedTime",
        project_id: "ProjectId",
        status: "Status",
        template_id: "TemplateId",
        user_data: "UserData",
    }
}

impl Operation for ListMediaProducingJobsRequest {
    type Response = ListMediaProducingJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaProducingJobs")
        .summary(
            "Lists media producing jobs, filtered by status, type, time, or project.",
        )
        .read_only()
        .pagination(
            PaginationInfo::of("MediaProducingJobList").token("NextToken", "NextToken"),
        )
        .ram_action("ice:ListMediaProducingJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaProducingJobs",
        );
}

impl Paginated for ListMediaProducingJobsRequest {
    type Item = MediaProducingJobItem;

    #[inline]
    fn items(page: ListMediaProducingJobsResponse) -> Vec<MediaProducingJobItem> {
        page.media_producing_job_list
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
