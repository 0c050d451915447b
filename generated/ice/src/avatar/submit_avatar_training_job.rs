// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitAvatarTrainingJob`: Starts the training of an avatar job, or restarts it after a failure.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_avatar_training_job`](crate::Client::submit_avatar_training_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitAvatarTrainingJobRequest {
    /// The ID of the avatar training job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl SubmitAvatarTrainingJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    SubmitAvatarTrainingJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::submit_avatar_training_job`](crate::Client::submit_avatar_training_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarTrainingJobResponse {
    /// The response data, such as the ID of the job.
    pub data: Option<SubmitAvatarTrainingJobData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    SubmitAvatarTrainingJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data, such as the ID of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarTrainingJobData {
    /// The ID of the avatar training job.
    ///
    /// Example: `****29faef8144638ba42eb8e037****`.
    pub job_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitAvatarTrainingJobData {
        job_id: "JobId",
    }
}

impl Operation for SubmitAvatarTrainingJobRequest {
    type Response = SubmitAvatarTrainingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitAvatarTrainingJob")
        .summary("Starts the training of an avatar job, or restarts it after a failure.")
        .ram_action("ice:SubmitAvatarTrainingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAvatarTrainingJob",
        );
}
