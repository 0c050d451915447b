// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetYikeAIAppJob`: Looks up a Yike AI app job and its result.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_yike_ai_app_job`](crate::Client::get_yike_ai_app_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAiAppJobRequest {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
}

impl GetYikeAiAppJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetYikeAiAppJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_yike_ai_app_job`](crate::Client::get_yike_ai_app_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAiAppJobResponse {
    /// The ID of the AI app.
    ///
    /// Example: `app-****`.
    pub app_id: Option<String>,
    /// The input parameters that the AI app ran with, as a JSON object of parameter names and
    /// values.
    ///
    /// Example: `{\\"LoadImage.1.TargetImage\\":\\"MediaId1\\"}`.
    pub app_params: Option<Text<Json>>,
    /// The time the job finished. Documented as UTC, but the example has an offset:
    /// `2026-02-06T18:53:18.809+08:00`.
    ///
    /// Example: `2026-02-06T18:53:18.809+08:00`.
    pub execution_finish_time: Option<Text<Timestamp>>,
    /// The time the job started. Documented as UTC, but the example has an offset:
    /// `2026-02-06T18:53:34.001+08:00`.
    ///
    /// Example: `2026-02-06T18:53:34.001+08:00`.
    pub execution_start_time: Option<Text<Timestamp>>,
    /// The ID of the folder.
    ///
    /// Example: `folder-u3ilwhoc36ux9a****`.
    pub folder_id: Option<String>,
    /// The ID of the job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The ID of the production.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub production_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
    /// The result of the job.
    pub result: Option<types::YikeAiAppJobResult>,
    /// The status of the job.
    ///
    /// Example: `Created`.
    pub status: Option<GetYikeAiAppJobStatus>,
}

alicloud_runtime::structure! {
    GetYikeAiAppJobResponse {
        app_id: "AppId",
        app_params: "AppParams",
        execution_finish_time: "ExecutionFinishTime",
        execution_start_time: "ExecutionStartTime",
        folder_id: "FolderId",
        job_id: "JobId",
        production_id: "ProductionId",
        request_id: "RequestId",
        result: "Result",
        status: "Status",
    }
}

/// The values of [`GetYikeAiAppJobResponse::status`](field@GetYikeAiAppJobResponse::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetYikeAiAppJobStatus {
    /// `Created`: submitted, not yet queued.
    Created,
    /// `Queuing`: waiting in the queue.
    Queuing,
    /// `Executing`: the job is running.
    Executing,
    /// `Finished`: the conversion is completed.
    Finished,
    /// `Failed`: the job failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GetYikeAiAppJobStatus {
        Created: "Created",
        Queuing: "Queuing",
        Executing: "Executing",
        Finished: "Finished",
        Failed: "Failed",
    }
}

impl Operation for GetYikeAiAppJobRequest {
    type Response = GetYikeAiAppJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetYikeAIAppJob")
        .summary("Looks up a Yike AI app job and its result.")
        .read_only()
        .waiter(WaiterInfo::new("Status").success(&["Finished"]).failure(&["Failed"]))
        .ram_action("ice:GetYikeAIAppJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeAIAppJob",
        );
}

impl Waitable for GetYikeAiAppJobRequest {}

impl TryFrom<&super::SubmitYikeAiAppJobResponse> for GetYikeAiAppJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitYikeAiAppJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}
