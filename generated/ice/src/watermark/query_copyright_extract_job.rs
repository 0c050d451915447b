// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryCopyrightExtractJob`: Looks up a job that extracts the copyright watermark from a video.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::query_copyright_extract_job`](crate::Client::query_copyright_extract_job).
#[non_exhaustive]
pub struct QueryCopyrightExtractJobRequest {
    /// The ID of the job, as returned by `SubmitCopyrightExtractJob`.
    ///
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub job_id: String,
}

impl QueryCopyrightExtractJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl Fields for QueryCopyrightExtractJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobId").required()];
}

alicloud_runtime::structure!(QueryCopyrightExtractJobRequest { job_id });

/// The answer to [`Client::query_copyright_extract_job`](crate::Client::query_copyright_extract_job).
#[derive(Default)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJobResponse {
    /// The response data.
    pub data: Option<Data>,
    /// The result message, such as `ok`.
    ///
    /// Example: `Copyright watermark test`.
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

impl Fields for QueryCopyrightExtractJobResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Data",
        "Message",
        "RequestId",
        "StatusCode",
    ]);
}

alicloud_runtime::structure!(
    QueryCopyrightExtractJobResponse { data, message, request_id, status_code }
);

/// The response data.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The text of the extracted copyright watermark.
    pub message: Option<String>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["Message"]);
}

alicloud_runtime::structure!(Data { message });

impl Operation for QueryCopyrightExtractJobRequest {
    type Response = QueryCopyrightExtractJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryCopyrightExtractJob")
        .summary("Looks up a job that extracts the copyright watermark from a video.")
        .read_only()
        .ram_action("ice:QueryCopyrightExtractJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryCopyrightExtractJob",
        );
}
