// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteCustomizedVoiceJob`: Deletes a voice cloning job that is not in training and was not trained successfully.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_customized_voice_job`](crate::Client::delete_customized_voice_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteCustomizedVoiceJobRequest {
    /// The ID of the voice cloning job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl DeleteCustomizedVoiceJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    DeleteCustomizedVoiceJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::delete_customized_voice_job`](crate::Client::delete_customized_voice_job).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    DeleteCustomizedVoiceJobResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

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
