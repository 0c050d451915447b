// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitYikeAIAppJob`: Submits a Yike AI app job.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_yike_ai_app_job`](crate::Client::submit_yike_ai_app_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitYikeAiAppJobRequest {
    /// The ID of the AI app.
    ///
    /// Example: `app_test`.
    pub app_id: String,
    /// The input parameters of the AI app, as a JSON object of parameter names and values.
    ///
    /// Example: `{"testKey":"testValue"}`.
    pub app_params: Option<Text<Json>>,
    /// The ID of the folder to store the results in.
    ///
    /// Example: `fd-cReaEcVqQK`.
    pub folder_id: Option<String>,
    /// The ID of the production to store the results in.
    ///
    /// Example: `ProductionId`.
    pub production_id: Option<String>,
}

impl SubmitYikeAiAppJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_params: None,
            folder_id: None,
            production_id: None,
        }
    }

    /// Sets `AppParams`. The input parameters of the AI app, as a JSON object of parameter names and values.
    #[must_use]
    pub fn app_params(mut self, app_params: impl Into<Text<Json>>) -> Self {
        self.app_params = Some(app_params.into());
        self
    }

    /// Sets `FolderId`. The ID of the folder to store the results in.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// Sets `ProductionId`. The ID of the production to store the results in.
    #[must_use]
    pub fn production_id(mut self, production_id: impl Into<String>) -> Self {
        self.production_id = Some(production_id.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitYikeAiAppJobRequest {
        app_id: Field::form("AppId").required(),
        app_params: Field::form("AppParams"),
        folder_id: Field::form("FolderId"),
        production_id: Field::form("ProductionId"),
    }
}

/// The response of [`Client::submit_yike_ai_app_job`](crate::Client::submit_yike_ai_app_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeAiAppJobResponse {
    /// The ID of the job.
    ///
    /// Example: `ab4802364a2e49208c99efab82df****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitYikeAiAppJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitYikeAiAppJobRequest {
    type Response = SubmitYikeAiAppJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitYikeAIAppJob")
        .summary("Submits a Yike AI app job.")
        .ram_action("ice:SubmitYikeAIAppJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitYikeAIAppJob",
        );
}
