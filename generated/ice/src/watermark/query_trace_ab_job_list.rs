// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryTraceAbJobList`: Lists jobs that create A/B streams for trace watermarks.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::query_trace_ab_job_list`](crate::Client::query_trace_ab_job_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobListRequest {
    /// The ID of the job, as returned by `SubmitTraceAbJob`.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The trace media ID, as returned by `SubmitTraceAbJob`.
    ///
    /// Example: `****437bd2b51105d07b12a9****`.
    pub trace_media_id: Option<String>,
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

impl QueryTraceAbJobListRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the job, as returned by `SubmitTraceAbJob`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `TraceMediaId`. The trace media ID, as returned by `SubmitTraceAbJob`.
    #[must_use]
    pub fn trace_media_id(mut self, trace_media_id: impl Into<String>) -> Self {
        self.trace_media_id = Some(trace_media_id.into());
        self
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
    QueryTraceAbJobListRequest {
        job_id: Field::query("JobId"),
        trace_media_id: Field::query("TraceMediaId"),
        create_time_start: Field::query("CreateTimeStart"),
        create_time_end: Field::query("CreateTimeEnd"),
        page_number: Field::query("PageNumber"),
        page_size: Field::query("PageSize"),
    }
}

/// The response of [`Client::query_trace_ab_job_list`](crate::Client::query_trace_ab_job_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobListResponse {
    /// The jobs.
    pub data: Vec<TraceAbJobDataItem>,
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
    QueryTraceAbJobListResponse {
        data: "Data",
        message: "Message",
        request_id: "RequestId",
        status_code: "StatusCode",
    }
}

/// An item of [`QueryTraceAbJobListResponse::data`](field@QueryTraceAbJobListResponse::data).
///
/// The jobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceAbJobDataItem {
    /// The time the job was created, in Unix seconds.
    ///
    /// Example: `1627357322`.
    pub gmt_create: Option<i64>,
    /// The time the job was last modified, in Unix seconds.
    ///
    /// Example: `1627357322`.
    pub gmt_modified: Option<i64>,
    /// The video to embed the watermark in.
    pub input: Option<types::MediaObject>,
    /// The ID of the job.
    ///
    /// Example: `bfb786c639894f4d80648792021eff90`.
    pub job_id: Option<String>,
    /// The watermark level, which is the color channels that carry the watermark: `0` for U,
    /// `1` for UV, `2` for YUV.
    ///
    /// Example: `2`.
    pub level: Option<i64>,
    /// The output location of the A and B streams.
    pub output: Option<types::MediaObject>,
    /// The result of the job.
    ///
    /// Example: `{"Code":"success","Message":"ok"}`.
    pub result: Option<Text<TraceAbJobDataResult>>,
    /// The status of the job, such as `success`.
    ///
    /// Example: `success`.
    pub status: Option<String>,
    /// The trace media ID, which identifies the A/B streams of the job.
    ///
    /// Example: `****437bd2b51105d07b12a9****`.
    pub trace_media_id: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `123`.
    pub user_data: Option<String>,
    /// The ID of the user who submitted the job.
    ///
    /// Example: `13466932****`.
    pub user_id: Option<i64>,
}

alicloud_runtime::structure! {
    TraceAbJobDataItem {
        gmt_create: "GmtCreate",
        gmt_modified: "GmtModified",
        input: "Input",
        job_id: "JobId",
        level: "Level",
        output: "Output",
        result: "Result",
        status: "Status",
        trace_media_id: "TraceMediaId",
        user_data: "UserData",
        user_id: "UserId",
    }
}

/// The value of [`TraceAbJobDataItem::result`](field@TraceAbJobDataItem::result).
///
/// The result of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceAbJobDataResult {
    /// The result code, such as `success`.
    pub code: Option<String>,
    /// The result message, such as `ok`.
    pub message: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    TraceAbJobDataResult {
        code: Field::member("Code"),
        message: Field::member("Message"),
        others: Field::other_members(),
    }
}

impl Operation for QueryTraceAbJobListRequest {
    type Response = QueryTraceAbJobListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryTraceAbJobList")
        .summary("Lists jobs that create A/B streams for trace watermarks.")
        .read_only()
        .ram_action("ice:QueryTraceAbJobList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceAbJobList",
        );
}
