// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryCopyrightExtractJob`: Looks up a job that extracts the copyright watermark from a video.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::query_copyright_extract_job`](crate::Client::query_copyright_extract_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJobRequest {
    /// The ID of the job, as returned by `SubmitCopyrightExtractJob`.
    ///
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub job_id: String,
}

impl QueryCopyrightExtractJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    QueryCopyrightExtractJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::query_copyright_extract_job`](crate::Client::query_copyright_extract_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJobResponse {
    /// The response data.
    pub data: Option<QueryCopyrightExtractJobData>,
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

alicloud_runtime::structure! {
    QueryCopyrightExtractJobResponse {
        data: "Data",
        message: "Message",
        request_id: "RequestId",
        status_code: "StatusCode",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJobData {
    /// The text of the extracted copyright watermark.
    pub message: Option<String>,
}

alicloud_runtime::structure! {
    QueryCopyrightExtractJobData {
        message: "Message",
    }
}

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
