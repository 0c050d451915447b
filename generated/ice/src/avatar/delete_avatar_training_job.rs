// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteAvatarTrainingJob`: Deletes an avatar training job that is a draft or whose training failed.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_avatar_training_job`](crate::Client::delete_avatar_training_job).
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobRequest {
    /// The ID of the avatar training job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl DeleteAvatarTrainingJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl Fields for DeleteAvatarTrainingJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobId").required()];
}

alicloud_runtime::structure!(DeleteAvatarTrainingJobRequest { job_id });

/// The answer to [`Client::delete_avatar_training_job`](crate::Client::delete_avatar_training_job).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobResponse {
    /// The response data, such as the ID of the job.
    pub data: Option<Data>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for DeleteAvatarTrainingJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId", "Success"]);
}

alicloud_runtime::structure!(
    DeleteAvatarTrainingJobResponse { data, request_id, success }
);

/// The response data, such as the ID of the job.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The ID of the avatar training job.
    ///
    /// Example: `****d718e2ff4f018ccf419a7b71****`.
    pub job_id: Option<String>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["JobId"]);
}

alicloud_runtime::structure!(Data { job_id });

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
