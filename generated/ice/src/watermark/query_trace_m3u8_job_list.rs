// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryTraceM3u8JobList`: Lists jobs that create M3U8 files with a trace watermark.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::query_trace_m3u8_job_list`](crate::Client::query_trace_m3u8_job_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobListRequest {
    /// The start of the time range, in Unix seconds. Lists only jobs created at or after this
    /// time.
    ///
    /// Example: `1627357322`.
    pub create_time_start: Option<i64>,
    /// The end of the time range, in Unix seconds. Lists only jobs created at or before this
    /// time.
    ///
    /// Example: `1627357325`.
    pub create_time_end: Option<i64>,
    /// The ID of the job, as returned by `SubmitTraceM3u8Job`.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The page number. The official documentation does not state whether the first page is 0
    /// or 1. Its example is 0.
    ///
    /// Example: `0`.
    pub page_number: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
}

impl QueryTraceM3u8JobListRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CreateTimeStart`. The start of the time range, in Unix seconds.
    #[must_use]
    #[inline]
    pub fn create_time_start(mut self, create_time_start: i64) -> Self {
        self.create_time_start = Some(create_time_start);
        self
    }

    /// Sets `CreateTimeEnd`. The end of the time range, in Unix seconds.
    #[must_use]
    #[inline]
    pub fn create_time_end(mut self, create_time_end: i64) -> Self {
        self.create_time_end = Some(create_time_end);
        self
    }

    /// Sets `JobId`. The ID of the job, as returned by `SubmitTraceM3u8Job`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `PageNumber`. The page number.
    #[must_use]
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

alicloud_runtime::structure! {
    QueryTraceM3u8JobListRequest {
        create_time_start: Field::query("CreateTimeStart"),
        create_time_end: Field::query("CreateTimeEnd"),
        job_id: Field::query("JobId"),
        page_number: Field::query("PageNumber"),
        page_size: Field::query("PageSize"),
    }
}

/// The response of [`Client::query_trace_m3u8_job_list`](crate::Client::query_trace_m3u8_job_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobListResponse {
    /// The jobs.
    pub data: Vec<TraceM3u8JobDataItem>,
    /// The result message, such as `ok`.
    ///
    /// Example: `ok`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The status code of the request, such as 200.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
}

alicloud_runtime::structure! {
    QueryTraceM3u8JobListResponse {
        data: "Data",
        message: "Message",
        request_id: "RequestId",
        status_code: "StatusCode",
    }
}

/// An item of [`QueryTraceM3u8JobListResponse::data`](field@QueryTraceM3u8JobListResponse::data).
///
/// The jobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceM3u8JobDataItem {
    /// The time the job was created, in Unix seconds.
    ///
    /// Example: `1627357322`.
    pub gmt_create: Option<i64>,
    /// The time the job was last modified, in Unix seconds.
    ///
    /// Example: `1627357322`.
    pub gmt_modified: Option<i64>,
    /// The ID of the job.
    ///
    /// Example: `****d718e2ff4f018ccf419a7b71****`.
    pub job_id: Option<String>,
    /// The output location.
    pub output: Option<types::MediaObject>,
    /// The status of the job, such as `success`.
    ///
    /// Example: `success`.
    pub status: Option<String>,
    /// The text of the watermark.
    ///
    /// Example: `test`.
    pub trace: Option<String>,
    /// The trace media ID, which identifies the A/B streams of the job.
    ///
    /// Example: `****437bd2b105d07b12a9a82****`.
    pub trace_media_id: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `112`.
    pub user_data: Option<String>,
    /// The ID of the user who submitted the job.
    ///
    /// Example: `1346693276****`.
    pub user_id: Option<i64>,
}

alicloud_runtime::structure! {
    TraceM3u8JobDataItem {
        gmt_create: "GmtCreate",
        gmt_modified: "GmtModified",
        job_id: "JobId",
        output: "Output",
        status: "Status",
        trace: "Trace",
        trace_media_id: "TraceMediaId",
        user_data: "UserData",
        user_id: "UserId",
    }
}

impl Operation for QueryTraceM3u8JobListRequest {
    type Response = QueryTraceM3u8JobListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryTraceM3u8JobList")
        .summary("Lists jobs that create M3U8 files with a trace watermark.")
        .read_only()
        .ram_action("ice:QueryTraceM3u8JobList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceM3u8JobList",
        );
}
