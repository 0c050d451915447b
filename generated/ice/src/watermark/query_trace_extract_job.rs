// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryTraceExtractJob`: Looks up a job that extracts the trace watermark from a video.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::query_trace_extract_job`](crate::Client::query_trace_extract_job).
#[non_exhaustive]
pub struct QueryTraceExtractJobRequest {
    /// The ID of the job, as returned by `SubmitTraceExtractJob`.
    ///
    /// Example: `31fa3c9ca8134fb4b0b0f7878301****`.
    pub job_id: String,
}

impl QueryTraceExtractJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl Fields for QueryTraceExtractJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobId").required()];
}

alicloud_runtime::structure!(QueryTraceExtractJobRequest { job_id });

/// The answer to [`Client::query_trace_extract_job`](crate::Client::query_trace_extract_job).
#[derive(Default)]
#[non_exhaustive]
pub struct QueryTraceExtractJobResponse {
    /// The response data.
    pub data: Option<Data>,
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

impl Fields for QueryTraceExtractJobResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Data",
        "Message",
        "RequestId",
        "StatusCode",
    ]);
}

alicloud_runtime::structure!(
    QueryTraceExtractJobResponse { data, message, request_id, status_code }
);

/// The response data.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The text of the extracted trace watermark.
    pub trace: Option<String>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["Trace"]);
}

alicloud_runtime::structure!(Data { trace });

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
