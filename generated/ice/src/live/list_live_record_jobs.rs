// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveRecordJobs`: Lists live recording jobs, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::list_live_record_jobs`](crate::Client::list_live_record_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsRequest {
    /// The ID or name of a job to search for.
    ///
    /// Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub keyword: Option<String>,
    /// Where the time range begins, in UTC.
    ///
    /// Example: `2022-07-15T08:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// Where the time range ends, in UTC, at most 30 days after `StartTime`.
    ///
    /// Example: `2022-07-11T08:00:00Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// Only list jobs in this state. All if left out.
    ///
    /// Example: `started`.
    pub status: Option<ListLiveRecordJobsStatus>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// Default: `10`. Example: `20`.
    pub page_size: Option<i64>,
    /// In which order jobs come, by time of creation.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListLiveRecordJobsRequest {
    /// Everything here is optional.
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

    /// Sets `StartTime`. Where the time range begins, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. Where the time range ends, in UTC, at most 30 days after `StartTime`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `Status`. Only list jobs in this state.
    #[must_use]
    pub fn status(mut self, status: impl Into<ListLiveRecordJobsStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. In which order jobs come, by time of creation.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

impl Fields for ListLiveRecordJobsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Keyword"),
        Field::query("StartTime"),
        Field::query("EndTime"),
        Field::query("Status"),
        Field::query("PageNo"),
        Field::query("PageSize"),
        Field::query("SortBy"),
    ];
}

alicloud_runtime::structure!(
    ListLiveRecordJobsRequest { keyword, start_time, end_time, status, page_no,
    page_size, sort_by }
);

/// The values of `Status` in [`ListLiveRecordJobsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListLiveRecordJobsStatus {
    /// `paused`: paused.
    Paused,
    /// `initial`: not started yet.
    Initial,
    /// `started`: running.
    Started,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListLiveRecordJobsStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("paused", Self::Paused),
        ("initial", Self::Initial),
        ("started", Self::Started),
    ];
}

alicloud_runtime::open_set!(ListLiveRecordJobsStatus);

/// The answer to [`Client::list_live_record_jobs`](crate::Client::list_live_record_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsResponse {
    /// The recording jobs found.
    pub live_record_jobs: Vec<types::LiveRecordJob>,
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// Example: `20`.
    pub page_size: Option<i64>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `A27DFFA4-F272-5563-8363-CB0BC42740BA`.
    pub request_id: Option<String>,
    /// In which order results come: the newest first unless set, by time of creation. For
    /// hotword libraries the value looks like `CreationTime:Desc`, elsewhere like `desc`.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `180`.
    pub total_count: Option<i64>,
}

impl Fields for ListLiveRecordJobsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "LiveRecordJobs",
        "PageNo",
        "PageSize",
        "RequestId",
        "SortBy",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListLiveRecordJobsResponse { live_record_jobs, page_no, page_size, request_id,
    sort_by, total_count }
);

impl Operation for ListLiveRecordJobsRequest {
    type Response = ListLiveRecordJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListLiveRecordJobs")
        .summary("Lists live recording jobs, page by page.")
        .read_only()
        .paging(Paging::of("LiveRecordJobs").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListLiveRecordJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordJobs",
        );
}

impl Paged for ListLiveRecordJobsRequest {
    type Item = types::LiveRecordJob;

    #[inline]
    fn items(page: ListLiveRecordJobsResponse) -> Vec<types::LiveRecordJob> {
        page.live_record_jobs
    }
}
