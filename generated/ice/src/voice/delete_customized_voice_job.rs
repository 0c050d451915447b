// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteCustomizedVoiceJob`: Deletes a voice cloning job that is not in training and was not trained successfully.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_customized_voice_job`](crate::Client::delete_customized_voice_job).
#[non_exhaustive]
pub struct DeleteCustomizedVoiceJobRequest {
    /// The ID of the voice cloning job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl DeleteCustomizedVoiceJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl Fields for DeleteCustomizedVoiceJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobId").required()];
}

alicloud_runtime::structure!(DeleteCustomizedVoiceJobRequest { job_id });

/// The answer to [`Client::delete_customized_voice_job`](crate::Client::delete_customized_voice_job).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCustomizedVoiceJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for DeleteCustomizedVoiceJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Success"]);
}

alicloud_runtime::structure!(DeleteCustomizedVoiceJobResponse { request_id, success });

impl Operation for DeleteCustomizedVoiceJobRequest {
    type Response = DeleteCustomizedVoiceJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteCustomizedVoiceJob")
        .summary(
            "Deletes a voice cloning job that is not in training and was not trained successfully.",
        )
        .ram_action("ice:DeleteCustomizedVoiceJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteCustomizedVoiceJob",
        );
}
