// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveTranscodeJobs`: Lists live transcoding jobs, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_live_transcode_jobs`](crate::Client::list_live_transcode_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsRequest {
    /// The template type of the jobs to filter by.
    ///
    /// Example: `normal`.
    pub r#type: Option<types::LiveTranscodeTemplateType>,
    /// The start mode to filter by: `0` immediate, `1` scheduled.
    ///
    /// Example: `0`.
    pub start_mode: Option<i32>,
    /// The job status to filter by: `0` not started, `1` running, `2` stopped.
    ///
    /// Example: `1`.
    pub status: Option<i32>,
    /// The page number, starting from 1.
    ///
    /// At least 1. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// The sort order of the jobs by `CreateTime`.
    ///
    /// Default: `desc`. Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// The ID or name of a job to search for. Partial names match too.
    ///
    /// Example: `24ecbb5c-4f98-4194-9400-f17102e27fc5`.
    pub key_word: Option<String>,
}

impl ListLiveTranscodeJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Type`. The template type of the jobs to filter by.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<types::LiveTranscodeTemplateType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `StartMode`. The start mode to filter by: `0` immediate, `1` scheduled.
    #[must_use]
    #[inline]
    pub fn start_mode(mut self, start_mode: i32) -> Self {
        self.start_mode = Some(start_mode);
        self
    }

    /// Sets `Status`. The job status to filter by: `0` not started, `1` running, `2` stopped.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
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
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `KeyWord`. The ID or name of a job to search for.
    #[must_use]
    pub fn key_word(mut self, key_word: impl Into<String>) -> Self {
        self.key_word = Some(key_word.into());
        self
    }
}

alicloud_runtime::structure! {
    ListLiveTranscodeJobsRequest {
        r#type: Field::query("Type"),
        start_mode: Field::query("StartMode"),
        status: Field::query("Status"),
        page_no: Field::query("PageNo").integer(1, i64::MAX),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by: Field::query("SortBy"),
        key_word: Field::query("KeyWord"),
    }
}

/// The response of [`Client::list_live_transcode_jobs`](crate::Client::list_live_transcode_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsResponse {
    /// The transcoding jobs.
    pub job_list: Vec<types::LiveTranscodeJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListLiveTranscodeJobsResponse {
        job_list: "JobList",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

impl Operation for ListLiveTranscodeJobsRequest {
    type Response = ListLiveTranscodeJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListLiveTranscodeJobs")
        .summary("Lists live transcoding jobs, page by page.")
        .read_only()
        .pagination(PaginationInfo::of("JobList").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListLiveTranscodeJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveTranscodeJobs",
        );
}

impl Paginated for ListLiveTranscodeJobsRequest {
    type Item = types::LiveTranscodeJob;

    #[inline]
    fn items(page: ListLiveTranscodeJobsResponse) -> Vec<types::LiveTranscodeJob> {
        page.job_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
