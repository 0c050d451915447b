// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLiveTranscodeJob`: Deletes a live transcoding job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_live_transcode_job`](crate::Client::delete_live_transcode_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeJobRequest {
    /// The ID of the transcoding job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl DeleteLiveTranscodeJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    DeleteLiveTranscodeJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::delete_live_transcode_job`](crate::Client::delete_live_transcode_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteLiveTranscodeJobResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteLiveTranscodeJobRequest {
    type Response = DeleteLiveTranscodeJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteLiveTranscodeJob")
        .summary("Deletes a live transcoding job.")
        .ram_action("ice:DeleteLiveTranscodeJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveTranscodeJob",
        );
}
