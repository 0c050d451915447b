// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryTraceExtractJob`: Looks up a job that extracts the trace watermark from a video.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::query_trace_extract_job`](crate::Client::query_trace_extract_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryTraceExtractJobRequest {
    /// The ID of the job, as returned by `SubmitTraceExtractJob`.
    ///
    /// Example: `31fa3c9ca8134fb4b0b0f7878301****`.
    pub job_id: String,
}

impl QueryTraceExtractJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    QueryTraceExtractJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::query_trace_extract_job`](crate::Client::query_trace_extract_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceExtractJobResponse {
    /// The response data.
    pub data: Option<QueryTraceExtractJobData>,
    /// The result message, such as `ok`.
    ///
    /// Example: `ok`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
    /// The status code of the request, such as 200.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
}

alicloud_runtime::structure! {
    QueryTraceExtractJobResponse {
        data: "Data",
        message: "Message",
        request_id: "RequestId",
        status_code: "StatusCode",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceExtractJobData {
    /// The text of the extracted trace watermark.
    pub trace: Option<String>,
}

alicloud_runtime::structure! {
    QueryTraceExtractJobData {
        trace: "Trace",
    }
}

impl Operation for QueryTraceExtractJobRequest {
    type Response = QueryTraceExtractJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryTraceExtractJob")
        .summary("Looks up a job that extracts the trace watermark from a video.")
        .read_only()
        .ram_action("ice:QueryTraceExtractJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceExtractJob",
        );
}
