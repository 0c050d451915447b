// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitSegmentationJob`: Submits a job that splits a long video into segments.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_segmentation_job`](crate::Client::submit_segmentation_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSegmentationJobRequest {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
    /// The location and format of the output segments.
    pub output_config: Option<Text<Json>>,
    /// Custom data of the job, at most 512 bytes.
    ///
    /// Example: `{"test": "22"}`.
    pub user_data: Option<Text<Json>>,
    /// The segmentation settings.
    pub job_params: Option<Text<Json>>,
    /// The video to split into segments.
    pub input_config: Option<Text<Json>>,
}

impl SubmitSegmentationJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `OutputConfig`. The location and format of the output segments.
    #[must_use]
    pub fn output_config(mut self, output_config: impl Into<Text<Json>>) -> Self {
        self.output_config = Some(output_config.into());
        self
    }

    /// Sets `UserData`. Custom data of the job, at most 512 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `JobParams`. The segmentation settings.
    #[must_use]
    pub fn job_params(mut self, job_params: impl Into<Text<Json>>) -> Self {
        self.job_params = Some(job_params.into());
        self
    }

    /// Sets `InputConfig`. The video to split into segments.
    #[must_use]
    pub fn input_config(mut self, input_config: impl Into<Text<Json>>) -> Self {
        self.input_config = Some(input_config.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitSegmentationJobRequest {
        client_token: Field::query("ClientToken"),
        output_config: Field::query("OutputConfig"),
        user_data: Field::query("UserData"),
        job_params: Field::query("JobParams"),
        input_config: Field::form("InputConfig"),
    }
}

/// The response of [`Client::submit_segmentation_job`](crate::Client::submit_segmentation_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSegmentationJobResponse {
    /// The ID of the segmentation job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitSegmentationJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitSegmentationJobRequest {
    type Response = SubmitSegmentationJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitSegmentationJob")
        .summary("Submits a job that splits a long video into segments.")
        .idempotency_token("ClientToken")
        .ram_action("ice:SubmitSegmentationJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSegmentationJob",
        );
}
