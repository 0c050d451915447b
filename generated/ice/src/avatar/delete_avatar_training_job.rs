// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteAvatarTrainingJob`: Deletes an avatar training job that is a draft or whose training failed.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_avatar_training_job`](crate::Client::delete_avatar_training_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobRequest {
    /// The ID of the avatar training job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl DeleteAvatarTrainingJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    DeleteAvatarTrainingJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::delete_avatar_training_job`](crate::Client::delete_avatar_training_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobResponse {
    /// The response data, such as the ID of the job.
    pub data: Option<DeleteAvatarTrainingJobData>,
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
    DeleteAvatarTrainingJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data, such as the ID of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobData {
    /// The ID of the avatar training job.
    ///
    /// Example: `****d718e2ff4f018ccf419a7b71****`.
    pub job_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteAvatarTrainingJobData {
        job_id: "JobId",
    }
}

impl Operation for DeleteAvatarTrainingJobRequest {
    type Response = DeleteAvatarTrainingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteAvatarTrainingJob")
        .summary(
            "Deletes an avatar training job that is a draft or whose training failed.",
        )
        .ram_action("ice:DeleteAvatarTrainingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteAvatarTrainingJob",
        );
}
