// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveSnapshotJobs`: Lists live snapshot jobs, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_live_snapshot_jobs`](crate::Client::list_live_snapshot_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobsRequest {
    /// Where the time range begins, in UTC, at most 30 days before `EndTime`. Seven days ago if
    /// left out.
    ///
    /// Example: `2022-02-02T00:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// Where the time range ends, in UTC. Now if left out.
    ///
    /// Example: `2022-02-02T23:59:59Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The ID or name of a job to search for. Part of a name is enough.
    ///
    /// At most 128 characters. Example: `****a046-263c-3560-978a-fb287782****`.
    pub search_key_word: Option<String>,
    /// Only list jobs in this state. All if left out.
    pub status: Option<String>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// In which order jobs come, by `CreateTime`; `desc` puts the newest first.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<String>,
}

impl ListLiveSnapshotJobsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartTime`. Where the time range begins, in UTC, at most 30 days before `EndTime`.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. Where the time range ends, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `SearchKeyWord`. The ID or name of a job to search for.
    #[must_use]
    pub fn search_key_word(mut self, search_key_word: impl Into<String>) -> Self {
        self.search_key_word = Some(search_key_word.into());
        self
    }

    /// Sets `Status`. Only list jobs in this state.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. In which order jobs come, by `CreateTime`; `desc` puts the newest first.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

impl Fields for ListLiveSnapshotJobsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("StartTime"),
        Field::query("EndTime"),
        Field::query("SearchKeyWord").length(0, 128),
        Field::query("Status"),
        Field::query("PageNo"),
        Field::query("PageSize").integer(1, 100),
        Field::query("SortBy"),
    ];
}

alicloud_runtime::structure!(
    ListLiveSnapshotJobsRequest { start_time, end_time, search_key_word, status, page_no,
    page_size, sort_by }
);

/// The answer to [`Client::list_live_snapshot_jobs`](crate::Client::list_live_snapshot_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobsResponse {
    /// The snapshot jobs found.
    pub job_list: Vec<Job>,
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// In which order the jobs came, such as `desc` for the newest first.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
}

impl Fields for ListLiveSnapshotJobsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "JobList",
        "PageNo",
        "PageSize",
        "RequestId",
        "SortBy",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListLiveSnapshotJobsResponse { job_list, page_no, page_size, request_id, sort_by,
    total_count }
);

/// An item of `JobList`.
///
/// The snapshot jobs found.
#[derive(Default)]
#[non_exhaustive]
pub struct Job {
    /// When the job was created.
    ///
    /// Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The ID of the job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: Option<String>,
    /// The name of the job.
    ///
    /// Example: `Screenshot task1`.
    pub job_name: Option<String>,
    /// Where snapshots are stored.
    pub snapshot_output: Option<types::LiveSnapshotOutput>,
    /// What the job is doing, such as `started`.
    ///
    /// Example: `started`.
    pub status: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287666****`.
    pub template_id: Option<String>,
    /// The name of the template.
    ///
    /// Example: `Template 1`.
    pub template_name: Option<String>,
    /// How many seconds lie between two snapshots.
    ///
    /// Example: `5`.
    pub time_interval: Option<i32>,
}

impl Fields for Job {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "JobId",
        "JobName",
        "SnapshotOutput",
        "Status",
        "TemplateId",
        "TemplateName",
        "TimeInterval",
    ]);
}

alicloud_runtime::structure!(
    Job { create_time, job_id, job_name, snapshot_output, status, template_id,
    template_name, time_interval }
);

impl Operation for ListLiveSnapshotJobsRequest {
    type Response = ListLiveSnapshotJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListLiveSnapshotJobs")
        .summary("Lists live snapshot jobs, page by page.")
        .read_only()
        .paging(Paging::of("JobList").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListLiveSnapshotJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotJobs",
        );
}

impl Paged for ListLiveSnapshotJobsRequest {
    type Item = Job;

    #[inline]
    fn items(page: ListLiveSnapshotJobsResponse) -> Vec<Job> {
        page.job_list
    }
}
