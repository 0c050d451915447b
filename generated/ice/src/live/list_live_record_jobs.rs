// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveRecordJobs`: Lists live recording jobs, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_live_record_jobs`](crate::Client::list_live_record_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsRequest {
    /// The ID or name of a job to search for.
    ///
    /// Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub keyword: Option<String>,
    /// The start of the time range, in UTC.
    ///
    /// Example: `2022-07-15T08:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the time range, in UTC. At most 30 days after `StartTime`.
    ///
    /// Example: `2022-07-11T08:00:00Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The job status to filter by. If not set, all jobs are listed.
    ///
    /// Example: `started`.
    pub status: Option<ListLiveRecordJobsStatus>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Default: `10`. Example: `20`.
    pub page_size: Option<i64>,
    /// The sort order of the jobs by creation time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListLiveRecordJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Keyword`. The ID or name of a job to search for.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
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

    /// Sets `Status`. The job status to filter by.
    #[must_use]
    pub fn status(mut self, status: impl Into<ListLiveRecordJobsStatus>) -> Self {
        self.status = Some(status.into());
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

    /// Sets `SortBy`. The sort order of the jobs by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListLiveRecordJobsRequest {
        keyword: Field::query("Keyword"),
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        status: Field::query("Status"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        sort_by: Field::query("SortBy"),
    }
}

/// The values of [`ListLiveRecordJobsRequest::status`](field@ListLiveRecordJobsRequest::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListLiveRecordJobsStatus {
    /// `paused`: paused.
    Paused,
    /// `initial`: not started yet.
    Initial,
    /// `started`: the job is running.
    Started,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ListLiveRecordJobsStatus {
        Paused: "paused",
        Initial: "initial",
        Started: "started",
    }
}

/// The response of [`Client::list_live_record_jobs`](crate::Client::list_live_record_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsResponse {
    /// The recording jobs.
    pub live_record_jobs: Vec<types::LiveRecordJob>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `20`.
    pub page_size: Option<i64>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `A27DFFA4-F272-5563-8363-CB0BC42740BA`.
    pub request_id: Option<String>,
    /// The sort order of the results, by creation time. By default, the newest come first.
    /// For hotword libraries the value has the form `CreationTime:Desc`, elsewhere `desc`.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `180`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListLiveRecordJobsResponse {
        live_record_jobs: "LiveRecordJobs",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

impl Operation for ListLiveRecordJobsRequest {
    type Response = ListLiveRecordJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListLiveRecordJobs")
        .summary("Lists live recording jobs, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("LiveRecordJobs").number("PageNo").total("TotalCount"),
        )
        .ram_action("ice:ListLiveRecordJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordJobs",
        );
}

impl Paginated for ListLiveRecordJobsRequest {
    type Item = types::LiveRecordJob;

    #[inline]
    fn items(page: ListLiveRecordJobsResponse) -> Vec<types::LiveRecordJob> {
        page.live_record_jobs
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
