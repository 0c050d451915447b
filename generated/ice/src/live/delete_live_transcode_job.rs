// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLiveTranscodeJob`: Deletes a live transcoding job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_live_transcode_job`](crate::Client::delete_live_transcode_job).
#[non_exhaustive]
pub struct DeleteLiveTranscodeJobRequest {
    /// The ID of the transcoding job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl DeleteLiveTranscodeJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl Fields for DeleteLiveTranscodeJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobId").required()];
}

alicloud_runtime::structure!(DeleteLiveTranscodeJobRequest { job_id });

/// The answer to [`Client::delete_live_transcode_job`](crate::Client::delete_live_transcode_job).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

impl Fields for DeleteLiveTranscodeJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(DeleteLiveTranscodeJobResponse { request_id });

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
