// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitBatchMediaProducingJob`: Submits a job that mixes videos, audio, and images into multiple output videos.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_batch_media_producing_job`](crate::Client::submit_batch_media_producing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchMediaProducingJobRequest {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
    /// The location and format of the output videos, as JSON: the output settings of batch
    /// production.
    pub output_config: Option<Text<Json>>,
    /// Custom data, as JSON, including the callback settings. `NotifyAddress` is the address
    /// the result is reported to: a URL, or a name such as `ice-callback-demo`.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
    /// The batch production templates to use, as JSON, such as an array of template IDs. If
    /// multiple templates are set, one is selected at random.
    ///
    /// Example: `["****b4549d46c88681030f6e****","****549d46c88b4681030f6e****"]`.
    pub template_config: Option<Text<Json>>,
    /// The input of the videos, as JSON: the input settings of batch production.
    pub input_config: Option<Text<Json>>,
    /// The editing of the videos, as JSON: the editing settings of batch production.
    pub editing_config: Option<Text<Json>>,
}

impl SubmitBatchMediaProducingJobRequest {
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

    /// Sets `OutputConfig`. The location and format of the output videos, as JSON: the output settings of batch production.
    #[must_use]
    pub fn output_config(mut self, output_config: impl Into<Text<Json>>) -> Self {
        self.output_config = Some(output_config.into());
        self
    }

    /// Sets `UserData`. Custom data, as JSON, including the callback settings.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `TemplateConfig`. The batch production templates to use, as JSON, such as an array of template IDs.
    #[must_use]
    pub fn template_config(mut self, template_config: impl Into<Text<Json>>) -> Self {
        self.template_config = Some(template_config.into());
        self
    }

    /// Sets `InputConfig`. The input of the videos, as JSON: the input settings of batch production.
    #[must_use]
    pub fn input_config(mut self, input_config: impl Into<Text<Json>>) -> Self {
        self.input_config = Some(input_config.into());
        self
    }

    /// Sets `EditingConfig`. The editing of the videos, as JSON: the editing settings of batch production.
    #[must_use]
    pub fn editing_config(mut self, editing_config: impl Into<Text<Json>>) -> Self {
        self.editing_config = Some(editing_config.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitBatchMediaProducingJobRequest {
        client_token: Field::query("ClientToken"),
        output_config: Field::query("OutputConfig"),
        user_data: Field::query("UserData"),
        template_config: Field::query("TemplateConfig"),
        input_config: Field::form("InputConfig"),
        editing_config: Field::form("EditingConfig"),
    }
}

/// The response of [`Client::submit_batch_media_producing_job`](crate::Client::submit_batch_media_producing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchMediaProducingJobResponse {
    /// The ID of the batch production job, used in `GetBatchMediaProducingJob`.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitBatchMediaProducingJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitBatchMediaProducingJobRequest {
    type Response = SubmitBatchMediaProducingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitBatchMediaProducingJob")
        .summary(
            "Submits a job that mixes videos, audio, and images into multiple output videos.",
        )
        .idempotency_token("ClientToken")
        .ram_action("ice:SubmitBatchMediaProducingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitBatchMediaProducingJob",
        );
}
