// Written by `cargo xtask regen`. Change the description and run it again.

//! `BatchGetYikeAIAppJob`: Looks up several Yike AI app jobs in one request.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo,
};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::batch_get_yike_ai_app_job`](crate::Client::batch_get_yike_ai_app_job).
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetYikeAiAppJobRequest {
    /// The IDs of the jobs to look up.
    ///
    /// Example: `["cec2c13da767c090", "ca3d3c9737f04586"]`.
    pub job_ids: Option<Vec<String>>,
}

impl BatchGetYikeAiAppJobRequest {
    /// Everything here is optional.
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

impl Fields for BatchGetYikeAiAppJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobIds").comma_list()];
}

alicloud_runtime::structure!(BatchGetYikeAiAppJobRequest { job_ids });

/// The answer to [`Client::batch_get_yike_ai_app_job`](crate::Client::batch_get_yike_ai_app_job).
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetYikeAiAppJobResponse {
    /// The jobs that were found, each as returned by `GetYikeAIAppJob`.
    pub job_list: Vec<Job>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for BatchGetYikeAiAppJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["JobList", "RequestId"]);
}

alicloud_runtime::structure!(BatchGetYikeAiAppJobResponse { job_list, request_id });

/// An item of `JobList`.
///
/// The jobs that were found, each as returned by `GetYikeAIAppJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct Job {
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
    pub status: Option<JobStatus>,
}

impl Fields for Job {
    const FIELDS: &'static [Field] = &Field::members([
        "AppId",
        "AppInputConfig",
        "ExecutionFinishTime",
        "ExecutionStartTime",
        "FolderId",
        "JobId",
        "ProductionId",
        "Result",
        "Status",
    ]);
}

alicloud_runtime::structure!(
    Job { app_id, app_input_config, execution_finish_time, execution_start_time,
    folder_id, job_id, production_id, result, status }
);

/// The values of `Status` in [`Job`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
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

impl OpenSet for JobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Created", Self::Created),
        ("Queuing", Self::Queuing),
        ("Executing", Self::Executing),
        ("Finished", Self::Finished),
        ("Failed", Self::Failed),
    ];
}

alicloud_runtime::open_set!(JobStatus);

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
        started: &super::SubmitYikeAiAppJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        alicloud_runtime::lookup(started, &[("JobIds", "JobId")])
    }
}
