// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryTraceM3u8JobList`: Lists jobs that make M3U8 files with a trace watermark.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::query_trace_m3u8_job_list`](crate::Client::query_trace_m3u8_job_list).
#[derive(Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobListRequest {
    /// Only jobs created at this time or later, in Unix seconds.
    ///
    /// Example: `1627357322`.
    pub create_time_start: Option<i64>,
    /// Only jobs created up to this time, in Unix seconds.
    ///
    /// Example: `1627357325`.
    pub create_time_end: Option<i64>,
    /// The ID of the job, as `SubmitTraceM3u8Job` gave it.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// Which page. The official text does not say whether the first is 0 or 1; its example
    /// is 0.
    ///
    /// Example: `0`.
    pub page_number: Option<i64>,
    /// How many entries a page has.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
}

impl QueryTraceM3u8JobListRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CreateTimeStart`. Only jobs created at this time or later, in Unix seconds.
    #[must_use]
    #[inline]
    pub fn create_time_start(mut self, create_time_start: i64) -> Self {
        self.create_time_start = Some(create_time_start);
        self
    }

    /// Sets `CreateTimeEnd`. Only jobs created up to this time, in Unix seconds.
    #[must_use]
    #[inline]
    pub fn create_time_end(mut self, create_time_end: i64) -> Self {
        self.create_time_end = Some(create_time_end);
        self
    }

    /// Sets `JobId`. The ID of the job, as `SubmitTraceM3u8Job` gave it.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `PageNumber`. Which page.
    #[must_use]
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Fields for QueryTraceM3u8JobListRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("CreateTimeStart"),
        Field::query("CreateTimeEnd"),
        Field::query("JobId"),
        Field::query("PageNumber"),
        Field::query("PageSize"),
    ];
}

alicloud_runtime::structure!(
    QueryTraceM3u8JobListRequest { create_time_start, create_time_end, job_id,
    page_number, page_size }
);

/// The answer to [`Client::query_trace_m3u8_job_list`](crate::Client::query_trace_m3u8_job_list).
#[derive(Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobListResponse {
    /// The jobs found.
    pub data: Vec<Data>,
    /// What the service says about the call, such as `ok`.
    ///
    /// Example: `ok`.
    pub message: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The status code of the call, such as 200.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
}

impl Fields for QueryTraceM3u8JobListResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Data",
        "Message",
        "RequestId",
        "StatusCode",
    ]);
}

alicloud_runtime::structure!(
    QueryTraceM3u8JobListResponse { data, message, request_id, status_code }
);

/// An item of `Data`.
///
/// The jobs found.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// When the job was created, in Unix seconds.
    ///
    /// Example: `1627357322`.
    pub gmt_create: Option<i64>,
    /// When the job last changed, in Unix seconds.
    ///
    /// Example: `1627357322`.
    pub gmt_modified: Option<i64>,
    /// The ID of the job.
    ///
    /// Example: `****d718e2ff4f018ccf419a7b71****`.
    pub job_id: Option<String>,
    /// Where the output is.
    pub output: Option<types::MediaObject>,
    /// How far the job has come, such as `success`.
    ///
    /// Example: `success`.
    pub status: Option<String>,
    /// The text of the watermark.
    ///
    /// Example: `test`.
    pub trace: Option<String>,
    /// The trace media ID: which A/B streams the job belongs to.
    ///
    /// Example: `****437bd2b105d07b12a9a82****`.
    pub trace_media_id: Option<String>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `112`.
    pub user_data: Option<String>,
    /// The ID of the user who submitted the job.
    ///
    /// Example: `1346693276****`.
    pub user_id: Option<i64>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members([
        "GmtCreate",
        "GmtModified",
        "JobId",
        "Output",
        "Status",
        "Trace",
        "TraceMediaId",
        "UserData",
        "UserId",
    ]);
}

alicloud_runtime::structure!(
    Data { gmt_create, gmt_modified, job_id, output, status, trace, trace_media_id,
    user_data, user_id }
);

impl Operation for QueryTraceM3u8JobListRequest {
    type Response = QueryTraceM3u8JobListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryTraceM3u8JobList")
        .summary("Lists jobs that make M3U8 files with a trace watermark.")
        .read_only()
        .ram_action("ice:QueryTraceM3u8JobList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceM3u8JobList",
        );
}
