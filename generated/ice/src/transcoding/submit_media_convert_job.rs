// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitMediaConvertJob`: Submits a job that converts media into one or more outputs.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::submit_media_convert_job`](crate::Client::submit_media_convert_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitMediaConvertJobRequest {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `86f8e525-9d73-4dac-88aa-7aa4e950c00a`.
    pub client_token: Option<String>,
    /// The inputs and settings of the transcoding job, as a JSON document with the structure
    /// of `MediaConvertJobConfig`.
    pub config: Text<Json>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"videoId":"abcd"}`.
    pub user_data: Option<String>,
    /// The ID of the queue of the job.
    ///
    /// Example: `e197ecfb103e4849922b054d3032f954`.
    pub pipeline_id: Option<String>,
}

impl SubmitMediaConvertJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(config: impl Into<Text<Json>>) -> Self {
        Self {
            config: config.into(),
            client_token: None,
            user_data: None,
            pipeline_id: None,
        }
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged with the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `PipelineId`. The ID of the queue of the job.
    #[must_use]
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = Some(pipeline_id.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitMediaConvertJobRequest {
        client_token: Field::query("ClientToken"),
        config: Field::query("Config").required(),
        user_data: Field::query("UserData"),
        pipeline_id: Field::query("PipelineId"),
    }
}

/// The response of [`Client::submit_media_convert_job`](crate::Client::submit_media_convert_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJobResponse {
    /// The transcoding job that was submitted.
    pub job: Option<SubmitMediaConvertJobJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitMediaConvertJobResponse {
        job: "Job",
        request_id: "RequestId",
    }
}

/// The transcoding job that was submitted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJobJob {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `FB7F25E9-AD9B-1603-8AF6-F1E42DF2E706`.
    pub client_token: Option<String>,
    /// The error code. Set when the job failed.
    ///
    /// Example: `InvalidParameter.ResourceContentBad`.
    pub code: Option<String>,
    /// The configuration of the job.
    pub config: Option<types::MediaConvertJobSettings>,
    /// The ID of the transcoding job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The detailed error message. Set when the job failed.
    pub message: Option<String>,
    /// The result of each output.
    pub output_details: Vec<types::MediaConvertOutputDetail>,
    /// The result of each output group.
    pub output_group_details: Vec<types::MediaConvertOutputGroupDetail>,
    /// The ID of the queue of the job.
    ///
    /// Example: `***48a4edf410b908aecd91fc3b***`.
    pub pipeline_id: Option<String>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `A2129C9F-CE95-58B5-B8C1-07758FF6C86F`.
    pub request_id: Option<String>,
    /// The status of the transcoding job.
    ///
    /// Example: `Success`.
    pub state: Option<JobState>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"videoId":"abcd"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    SubmitMediaConvertJobJob {
        client_token: "ClientToken",
        code: "Code",
        config: "Config",
        job_id: "JobId",
        message: "Message",
        output_details: "OutputDetails",
        output_group_details: "OutputGroupDetails",
        pipeline_id: "PipelineId",
        request_id: "RequestId",
        state: "State",
        user_data: "UserData",
    }
}

/// The values of [`SubmitMediaConvertJobJob::state`](field@SubmitMediaConvertJobJob::state).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// `Inited`: initialized, not yet running.
    Inited,
    /// `Running`: the conversion is in progress.
    Running,
    /// `Success`: the conversion is completed.
    Success,
    /// `Failed`: the job failed.
    Failed,
    /// `Cancelled`: the job was canceled.
    Cancelled,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open JobState {
        Inited: "Inited",
        Running: "Running",
        Success: "Success",
        Failed: "Failed",
        Cancelled: "Cancelled",
    }
}

impl Operation for SubmitMediaConvertJobRequest {
    type Response = SubmitMediaConvertJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitMediaConvertJob")
        .summary("Submits a job that converts media into one or more outputs.")
        .idempotency_token("ClientToken")
        .ram_action("ice:SubmitMediaConvertJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaConvertJob",
        );
}
