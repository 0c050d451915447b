// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListDynamicImageJobs`: Lists image animation jobs, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_dynamic_image_jobs`](crate::Client::list_dynamic_image_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobsRequest {
    /// The start of the time range, in UTC. Lists jobs created at or after this time.
    ///
    /// Example: `2022-07-12T00:00:00Z`.
    pub start_of_create_time: Option<Text<Timestamp>>,
    /// The end of the time range, in UTC. Lists jobs created at or before this time.
    ///
    /// Example: `2022-07-14T00:00:00Z`.
    pub end_of_create_time: Option<Text<Timestamp>>,
    /// The status of the job. In a list request, only jobs with this status are returned.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The sort order of the jobs.
    ///
    /// Example: `CreateTimeDesc`.
    pub order_by: Option<types::CreateTimeOrder>,
    /// The ID of the job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The number of entries per page.
    ///
    /// At most 100. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `cdb3e74639973036bc84`.
    pub next_page_token: Option<String>,
}

impl ListDynamicImageJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartOfCreateTime`. The start of the time range, in UTC.
    #[must_use]
    pub fn start_of_create_time(
        mut self,
        start_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.start_of_create_time = Some(start_of_create_time.into());
        self
    }

    /// Sets `EndOfCreateTime`. The end of the time range, in UTC.
    #[must_use]
    pub fn end_of_create_time(
        mut self,
        end_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.end_of_create_time = Some(end_of_create_time.into());
        self
    }

    /// Sets `Status`. The status of the job.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::JobStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `OrderBy`. The sort order of the jobs.
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<types::CreateTimeOrder>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `JobId`. The ID of the job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `NextPageToken`. The page token.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

alicloud_runtime::structure! {
    ListDynamicImageJobsRequest {
        start_of_create_time: Field::query("StartOfCreateTime"),
        end_of_create_time: Field::query("EndOfCreateTime"),
        status: Field::query("Status"),
        order_by: Field::query("OrderBy"),
        job_id: Field::query("JobId"),
        page_size: Field::query("PageSize").integer(i64::MIN, 100),
        next_page_token: Field::query("NextPageToken"),
    }
}

/// The response of [`Client::list_dynamic_image_jobs`](crate::Client::list_dynamic_image_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobsResponse {
    /// The jobs on this page.
    pub jobs: Vec<DynamicImageJobItem>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub next_page_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListDynamicImageJobsResponse {
        jobs: "Jobs",
        next_page_token: "NextPageToken",
        request_id: "RequestId",
    }
}

/// An item of [`ListDynamicImageJobsResponse::jobs`](field@ListDynamicImageJobsResponse::jobs).
///
/// The jobs on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicImageJobItem {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-07-12T16:17:54Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-07-12T16:30:54Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The input of the job.
    pub input: Option<types::MediaObject>,
    /// The ID of the job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2022-07-12T16:30:54Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the job.
    ///
    /// Example: `SampleJob`.
    pub name: Option<String>,
    /// The output location of the job.
    pub output: Option<types::MediaObject>,
    /// The ID of the job's queue.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub pipeline_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-07-12T16:17:54Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// The ID of the template.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub template_id: Option<String>,
    /// The source that started the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::ImageJobTriggerSource>,
}

alicloud_runtime::structure! {
    DynamicImageJobItem {
        create_time: "CreateTime",
        finish_time: "FinishTime",
        input: "Input",
        job_id: "JobId",
        modified_time: "ModifiedTime",
        name: "Name",
        output: "Output",
        pipeline_id: "PipelineId",
        status: "Status",
        submit_time: "SubmitTime",
        template_id: "TemplateId",
        trigger_source: "TriggerSource",
    }
}

impl Operation for ListDynamicImageJobsRequest {
    type Response = ListDynamicImageJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListDynamicImageJobs")
        .summary("Lists image animation jobs, page by page.")
        .read_only()
        .pagination(PaginationInfo::of("Jobs").token("NextPageToken", "NextPageToken"))
        .ram_action("ice:ListDynamicImageJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListDynamicImageJobs",
        );
}

impl Paginated for ListDynamicImageJobsRequest {
    type Item = DynamicImageJobItem;

    #[inline]
    fn items(page: ListDynamicImageJobsResponse) -> Vec<DynamicImageJobItem> {
        page.jobs
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_page_token = Some(token);
    }
}
