// Written by `cargo xtask regen`. Change the description and run it again.

//! `BatchGetYikeAIAppJob`: Looks up several Yike AI app jobs in one request.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::batch_get_yike_ai_app_job`](crate::Client::batch_get_yike_ai_app_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAiAppJobRequest {
    /// The IDs of the jobs to look up.
    ///
    /// Example: `["cec2c13da767c090", "ca3d3c9737f04586"]`.
    pub job_ids: Option<Vec<String>>,
}

impl BatchGetYikeAiAppJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobIds`. The IDs of the jobs to look up.
    #[must_use]
    pub fn job_ids(
        mut self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_ids = Some(job_ids.into_iter().map(Into::into).collect());
        self
    }
}

alicloud_runtime::structure! {
    BatchGetYikeAiAppJobRequest {
        job_ids: Field::query("JobIds").comma_list(),
    }
}

/// The response of [`Client::batch_get_yike_ai_app_job`](crate::Client::batch_get_yike_ai_app_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAiAppJobResponse {
    /// The jobs that were found, each as returned by `GetYikeAIAppJob`.
    pub job_list: Vec<YikeAiAppJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    BatchGetYikeAiAppJobResponse {
        job_list: "JobList",
        request_id: "RequestId",
    }
}

/// An item of [`BatchGetYikeAiAppJobResponse::job_list`](field@BatchGetYikeAiAppJobResponse::job_list).
///
/// The jobs that were found, each as returned by `GetYikeAIAppJob`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeAiAppJob {
    /// The ID of the app.
    ///
    /// Example: `9e09955d662a`.
    pub app_id: Option<String>,
    /// The input parameters of the AI app, as a JSON object of parameter names and values.
    ///
    /// Example: `{\\"LoadImage.1.TargetImage\\":\\"MediaId1\\"}`.
    pub app_input_config: Option<Text<Json>>,
    /// The time the job finished. Documented as UTC, but the example has an offset:
    /// `2026-02-06T18:53:34.001+08:00`.
    ///
    /// Example: `2026-02-06T18:53:34.001+08:00`.
    pub execution_finish_time: Option<Text<Timestamp>>,
    /// The time the job started. Documented as UTC, but the example has an offset:
    /// `2026-02-06T18:53:18.809+08:00`.
    ///
    /// Example: `2026-02-06T18:53:18.809+08:00`.
    pub execution_start_time: Option<Text<Timestamp>>,
    /// The ID of the folder.
    ///
    /// Example: `pd_0617169475`.
    pub folder_id: Option<String>,
    /// The ID of the job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: Option<String>,
    /// The ID of the production.
    ///
    /// Example: `pd_0617169475`.
    pub production_id: Option<String>,
    /// The result of the job.
    pub result: Option<types::YikeAiAppJobResult>,
    /// The status of the job.
    ///
    /// Example: `Created`.
    pub status: Option<YikeAiAppJobStatus>,
}

alicloud_runtime::structure! {
    YikeAiAppJob {
        app_id: "AppId",
        app_input_config: "AppInputConfig",
        execution_finish_time: "ExecutionFinishTime",
        execution_start_time: "ExecutionStartTime",
        folder_id: "FolderId",
        job_id: "JobId",
        production_id: "ProductionId",
        result: "Result",
        status: "Status",
    }
}

/// The values of [`YikeAiAppJob::status`](field@YikeAiAppJob::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YikeAiAppJobStatus {
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
    open YikeAiAppJobStatus {
        Created: "Created",
        Queuing: "Queuing",
        Executing: "Executing",
        Finished: "Finished",
        Failed: "Failed",
    }
}

impl Operation for BatchGetYikeAiAppJobRequest {
    type Response = BatchGetYikeAiAppJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("BatchGetYikeAIAppJob")
        .summary("Looks up several Yike AI app jobs in one request.")
        .read_only()
        .waiter(
            WaiterInfo::new("JobList[].Status")
                .success(&["Finished"])
                .failure(&["Failed"]),
        )
        .ram_action("ice:BatchGetYikeAIAppJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/BatchGetYikeAIAppJob",
        );
}

impl Waitable for BatchGetYikeAiAppJobRequest {}

impl TryFrom<&super::SubmitYikeAiAppJobResponse> for BatchGetYikeAiAppJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitYikeAiAppJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_ids = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_ids(job_ids))
    }
}
