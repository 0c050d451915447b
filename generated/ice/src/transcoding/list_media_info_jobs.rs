// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaInfoJobs`: Lists media information analysis jobs, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_media_info_jobs`](crate::Client::list_media_info_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsRequest {
    /// The start of the time range. Lists jobs created at or after this time.
    ///
    /// Example: `2022-07-01T00:00:00Z`.
    pub start_of_create_time: Option<Text<Timestamp>>,
    /// The end of the time range. Lists jobs created at or before this time.
    ///
    /// Example: `2022-07-15T00:00:00Z`.
    pub end_of_create_time: Option<Text<Timestamp>>,
    /// Lists only the job with this ID.
    ///
    /// Example: `7b38a5d86f1e47838927b6e7ccb1****`.
    pub job_id: Option<String>,
    /// Lists only jobs with this status, such as `Success`.
    ///
    /// Example: `Success`.
    pub status: Option<String>,
    /// The sort order of the jobs.
    ///
    /// Example: `CreateTimeDesc`.
    pub order_by: Option<types::CreateTimeOrder>,
    /// The number of entries per page.
    ///
    /// Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `ab4802364a2e49208c99efab82df****`.
    pub next_page_token: Option<String>,
}

impl ListMediaInfoJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartOfCreateTime`. The start of the time range.
    #[must_use]
    pub fn start_of_create_time(
        mut self,
        start_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.start_of_create_time = Some(start_of_create_time.into());
        self
    }

    /// Sets `EndOfCreateTime`. The end of the time range.
    #[must_use]
    pub fn end_of_create_time(
        mut self,
        end_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.end_of_create_time = Some(end_of_create_time.into());
        self
    }

    /// Sets `JobId`. Lists only the job with this ID.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `Status`. Lists only jobs with this status, such as `Success`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `OrderBy`. The sort order of the jobs.
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<types::CreateTimeOrder>) -> Self {
        self.order_by = Some(order_by.into());
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
    ListMediaInfoJobsRequest {
        start_of_create_time: Field::query("StartOfCreateTime"),
        end_of_create_time: Field::query("EndOfCreateTime"),
        job_id: Field::query("JobId"),
        status: Field::query("Status"),
        order_by: Field::query("OrderBy"),
        page_size: Field::query("PageSize"),
        next_page_token: Field::query("NextPageToken"),
    }
}

/// The response of [`Client::list_media_info_jobs`](crate::Client::list_media_info_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsResponse {
    /// The media information analysis jobs on this page.
    pub jobs: Vec<types::MediaInfoJob>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `019daf5780f74831b0e1a767c9f1c178`.
    pub next_page_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListMediaInfoJobsResponse {
        jobs: "Jobs",
        next_page_token: "NextPageToken",
        request_id: "RequestId",
    }
}

impl Operation for ListMediaInfoJobsRequest {
    type Response = ListMediaInfoJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaInfoJobs")
        .summary("Lists media information analysis jobs, page by page.")
        .read_only()
        .pagination(PaginationInfo::of("Jobs").token("NextPageToken", "NextPageToken"))
        .ram_action("ice:ListMediaInfoJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaInfoJobs",
        );
}

impl Paginated for ListMediaInfoJobsRequest {
    type Item = types::MediaInfoJob;

    #[inline]
    fn items(page: ListMediaInfoJobsResponse) -> Vec<types::MediaInfoJob> {
        page.jobs
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_page_token = Some(token);
    }
}
