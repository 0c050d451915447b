// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitSceneBatchEditingJob`: Submits a job that renders a video for each of multiple editing projects.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_scene_batch_editing_job`](crate::Client::submit_scene_batch_editing_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSceneBatchEditingJobRequest {
    /// The IDs of the editing projects to render. Each video follows the timeline of its
    /// project.
    ///
    /// Example: `["****ae91539d46bb9000f74b40b80dd2", "****ae91539000f74b40b80dd9d46bb"]`.
    pub project_ids: Vec<String>,
    /// The location and format of the output videos. The members are the same as in batch
    /// production, except `Count` and `GeneratePreviewOnly`.
    pub output_config: Text<Json>,
    /// Custom data of the job. `NotifyAddress` sets the callback address.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
}

impl SubmitSceneBatchEditingJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        project_ids: impl IntoIterator<Item = impl Into<String>>,
        output_config: impl Into<Text<Json>>,
    ) -> Self {
        Self {
            project_ids: project_ids.into_iter().map(Into::into).collect(),
            output_config: output_config.into(),
            user_data: None,
        }
    }

    /// Sets `UserData`. Custom data of the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitSceneBatchEditingJobRequest {
        project_ids: Field::query("ProjectIds").comma_list().required(),
        output_config: Field::query("OutputConfig").required(),
        user_data: Field::query("UserData"),
    }
}

/// The response of [`Client::submit_scene_batch_editing_job`](crate::Client::submit_scene_batch_editing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneBatchEditingJobResponse {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****C702-41BE-467E-AF2E-883D4517****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitSceneBatchEditingJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitSceneBatchEditingJobRequest {
    type Response = SubmitSceneBatchEditingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitSceneBatchEditingJob")
        .summary(
            "Submits a job that renders a video for each of multiple editing projects.",
        )
        .ram_action("ice:SubmitSceneBatchEditingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSceneBatchEditingJob",
        );
}
