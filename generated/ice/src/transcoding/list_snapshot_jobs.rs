// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSnapshotJobs`: Lists snapshot jobs, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_snapshot_jobs`](crate::Client::list_snapshot_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobsRequest {
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
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The number of entries per page.
    ///
    /// At most 100. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub next_page_token: Option<String>,
}

impl ListSnapshotJobsRequest {
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
    ListSnapshotJobsRequest {
        start_of_create_time: Field::query("StartOfCreateTime"),
        end_of_create_time: Field::query("EndOfCreateTime"),
        status: Field::query("Status"),
        order_by: Field::query("OrderBy"),
        job_id: Field::query("JobId"),
        page_size: Field::query("PageSize").integer(i64::MIN, 100),
        next_page_token: Field::query("NextPageToken"),
    }
}

/// The response of [`Client::list_snapshot_jobs`](crate::Client::list_snapshot_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobsResponse {
    /// The jobs on this page.
    pub jobs: Vec<SnapshotJobItem>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub next_page_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListSnapshotJobsResponse {
        jobs: "Jobs",
        next_page_token: "NextPageToken",
        request_id: "RequestId",
    }
}

/// An item of [`ListSnapshotJobsResponse::jobs`](field@ListSnapshotJobsResponse::jobs).
///
/// The jobs on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotJobItem {
    /// Whether the job takes its snapshots asynchronously.
    ///
    /// Example: `true`.
    pub r#async: Option<bool>,
    /// The number of snapshots in the job.
    ///
    /// Example: `10`.
    pub count: Option<i32>,
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
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
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
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
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
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// The source that started the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::ImageJobTriggerSource>,
    /// The type of snapshots the job takes.
    ///
    /// Example: `Sprite`.
    pub r#type: Option<ListSnapshotJobsJobType>,
}

alicloud_runtime::structure! {
    SnapshotJobItem {
        r#async: "Async",
        count: "Count",
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
        r#type: "Type",
    }
}

/// The values of [`SnapshotJobItem::type`](field@SnapshotJobItem::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSnapshotJobsJobType {
    /// `WebVtt`: WebVTT snapshots.
    WebVtt,
    /// `Sprite`: sprites, with many small images combined in one large image.
    Sprite,
    /// `Normal`: normal single images.
    Normal,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ListSnapshotJobsJobType {
        WebVtt: "WebVtt",
        Sprite: "Sprite",
        Normal: "Normal",
    }
}

impl Operation for ListSnapshotJobsRequest {
    type Response = ListSnapshotJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListSnapshotJobs")
        .summary("Lists snapshot jobs, page by page.")
        .read_only()
        .pagination(PaginationInfo::of("Jobs").token("NextPageToken", "NextPageToken"))
        .ram_action("ice:ListSnapshotJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSnapshotJobs",
        );
}

impl Paginated for ListSnapshotJobsRequest {
    type Item = SnapshotJobItem;

    #[inline]
    fn items(page: ListSnapshotJobsResponse) -> Vec<SnapshotJobItem> {
        page.jobs
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_page_token = Some(token);
    }
}
