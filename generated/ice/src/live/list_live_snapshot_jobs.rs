// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveSnapshotJobs`: Lists live snapshot jobs, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_live_snapshot_jobs`](crate::Client::list_live_snapshot_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobsRequest {
    /// The start of the time range, in UTC. At most 30 days before `EndTime`. Default: seven
    /// days ago.
    ///
    /// Example: `2022-02-02T00:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the time range, in UTC. Default: now.
    ///
    /// Example: `2022-02-02T23:59:59Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The ID or name of a job to search for. Partial names match too.
    ///
    /// At most 128 characters. Example: `****a046-263c-3560-978a-fb287782****`.
    pub search_key_word: Option<String>,
    /// The job status to filter by. If not set, all jobs are listed.
    pub status: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The sort order of the jobs by `CreateTime`. `desc` lists the newest first.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<String>,
}

impl ListLiveSnapshotJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartTime`. The start of the time range, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The end of the time range, in UTC.
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

    /// Sets `Status`. The job status to filter by.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
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

    /// Sets `SortBy`. The sort order of the jobs by `CreateTime`.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListLiveSnapshotJobsRequest {
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        search_key_word: Field::query("SearchKeyWord").length(0, 128),
        status: Field::query("Status"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_live_snapshot_jobs`](crate::Client::list_live_snapshot_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobsResponse {
    /// The snapshot jobs.
    pub job_list: Vec<LiveSnapshotJob>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The sort order of the jobs, such as `desc` for newest first.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListLiveSnapshotJobsResponse {
        job_list: "JobList",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

/// An item of [`ListLiveSnapshotJobsResponse::job_list`](field@ListLiveSnapshotJobsResponse::job_list).
///
/// The snapshot jobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveSnapshotJob {
    /// The time the job was created.
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
    /// The storage location of the snapshots.
    pub snapshot_output: Option<types::LiveSnapshotOutput>,
    /// The status of the job, such as `started`.
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
    /// The interval between two snapshots, in seconds.
    ///
    /// Example: `5`.
    pub time_interval: Option<i32>,
}

alicloud_runtime::structure! {
    LiveSnapshotJob {
        create_time: "CreateTime",
        job_id: "JobId",
        job_name: "JobName",
        snapshot_output: "SnapshotOutput",
        status: "Status",
        template_id: "TemplateId",
        template_name: "TemplateName",
        time_interval: "TimeInterval",
    }
}

impl Operation for ListLiveSnapshotJobsRequest {
    type Response = ListLiveSnapshotJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListLiveSnapshotJobs")
        .summary("Lists live snapshot jobs, page by page.")
        .read_only()
        .pagination(PaginationInfo::of("JobList").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListLiveSnapshotJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotJobs",
        );
}

impl Paginated for ListLiveSnapshotJobsRequest {
    type Item = LiveSnapshotJob;

    #[inline]
    fn items(page: ListLiveSnapshotJobsResponse) -> Vec<LiveSnapshotJob> {
        page.job_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
