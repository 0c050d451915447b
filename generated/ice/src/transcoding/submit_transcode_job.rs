// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitTranscodeJob`: Submits a job that transcodes a video or audio file.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::submit_transcode_job`](crate::Client::submit_transcode_job).
#[non_exhaustive]
pub struct SubmitTranscodeJobRequest {
    /// The job's name.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// The inputs of the job. One input gives an ordinary transcoding job; with several, their
    /// audio and video streams are merged.
    pub input_group: Vec<types::TranscodeInput>,
    /// The outputs to make.
    pub output_group: Vec<types::TranscodeOutputGroup>,
    /// Your own data that goes with the job, as JSON of at most 512 bytes. It can also name
    /// a callback URL for this job.
    ///
    /// Example: `user-data`.
    pub user_data: Option<Text<Json>>,
    /// How the job is scheduled, such as in which queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// A text of your own, unique to this request. When a request is sent again with the same
    /// text, the service carries it out only once.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
}

impl SubmitTranscodeJobRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        input_group: impl IntoIterator<Item = impl Into<types::TranscodeInput>>,
        output_group: impl IntoIterator<Item = impl Into<types::TranscodeOutputGroup>>,
    ) -> Self {
        Self {
            input_group: input_group.into_iter().map(Into::into).collect(),
            output_group: output_group.into_iter().map(Into::into).collect(),
            name: None,
            user_data: None,
            schedule_config: None,
            client_token: None,
        }
    }

    /// Sets `Name`. The job's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `UserData`. Your own data that goes with the job, as JSON of at most 512 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `ScheduleConfig`. How the job is scheduled, such as in which queue.
    #[must_use]
    #[inline]
    pub fn schedule_config(mut self, schedule_config: types::ScheduleConfig) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }

    /// Sets `ClientToken`. A text of your own, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

impl Fields for SubmitTranscodeJobRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Name"),
        Field::query("InputGroup").json().required(),
        Field::query("OutputGroup").json().required(),
        Field::query("UserData"),
        Field::query("ScheduleConfig").json(),
        Field::query("ClientToken"),
    ];
}

alicloud_runtime::structure!(
    SubmitTranscodeJobRequest { name, input_group, output_group, user_data,
    schedule_config, client_token }
);

/// The answer to [`Client::submit_transcode_job`](crate::Client::submit_transcode_job).
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobResponse {
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The transcoding job with all its sub-jobs.
    pub transcode_parent_job: Option<TranscodeParentJob>,
}

impl Fields for SubmitTranscodeJobResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "RequestId",
        "TranscodeParentJob",
    ]);
}

alicloud_runtime::structure!(
    SubmitTranscodeJobResponse { request_id, transcode_parent_job }
);

/// The transcoding job with all its sub-jobs.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeParentJob {
    /// When the job was created, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the job ended, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the job. One input gives an ordinary transcoding job; with several, their
    /// audio and video streams are merged.
    pub input_group: Vec<types::MediaObject>,
    /// How many sub-jobs the job has.
    ///
    /// Example: `1`.
    pub job_count: Option<i32>,
    /// The name of the job.
    ///
    /// Example: `transcode-job`.
    pub name: Option<String>,
    /// The outputs to make.
    pub output_group: Vec<OutputGroup>,
    /// The ID of the parent job.
    ///
    /// Example: `8b2198504dd340b7b3c9842a74fc9baa`.
    pub parent_job_id: Option<String>,
    /// How much of the job is done, in percent.
    ///
    /// Example: `0`.
    pub percent: Option<i32>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// How the job was scheduled, such as its queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// How the job ended, once all subjobs are over.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// When the job was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// The subjobs.
    pub transcode_job_list: Vec<TranscodeJob>,
    /// Where the job came from.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::TriggerSource>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

impl Fields for TranscodeParentJob {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "FinishTime",
        "InputGroup",
        "JobCount",
        "Name",
        "OutputGroup",
        "ParentJobId",
        "Percent",
        "RequestId",
        "ScheduleConfig",
        "Status",
        "SubmitTime",
        "TranscodeJobList",
        "TriggerSource",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    TranscodeParentJob { create_time, finish_time, input_group, job_count, name,
    output_group, parent_job_id, percent, request_id, schedule_config, status,
    submit_time, transcode_job_list, trigger_source, user_data }
);

/// An item of `OutputGroup`.
///
/// The outputs to make.
#[derive(Default)]
#[non_exhaustive]
pub struct OutputGroup {
    /// Where the output is written.
    pub output: Option<types::MediaObject>,
    /// What is done to the media to make this output.
    pub process_config: Option<types::TranscodeProcessConfig>,
}

impl Fields for OutputGroup {
    const FIELDS: &'static [Field] = &Field::members(["Output", "ProcessConfig"]);
}

alicloud_runtime::structure!(OutputGroup { output, process_config });

/// An item of `TranscodeJobList`.
///
/// The subjobs.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeJob {
    /// When the subjob was created, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the subjob ended, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the job. One input gives an ordinary transcoding job; with several, their
    /// audio and video streams are merged.
    pub input_group: Vec<types::TranscodeInput>,
    /// The ID of the subjob.
    ///
    /// Example: `7d6a7e0d4db2457a8d45ff5d43e1bf0a`.
    pub job_id: Option<String>,
    /// The position of the subjob in the parent job.
    ///
    /// Example: `0`.
    pub job_index: Option<i32>,
    /// The name of the job.
    ///
    /// Example: `transcode-job`.
    pub name: Option<String>,
    /// What is known about the video that the subjob made.
    pub out_file_meta: Option<types::MediaFileMeta>,
    /// Where and in what form an output is written.
    pub output: Option<types::TranscodeOutput>,
    /// The ID of the parent job.
    ///
    /// Example: `8b2198504dd340b7b3c9842a74fc9baa`.
    pub parent_job_id: Option<String>,
    /// What is done to the media in this subjob.
    pub process_config: Option<types::TranscodeProcessConfig>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// How the job is scheduled, such as in which queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// How far the subjob has come, for example `Init`.
    ///
    /// Example: `Init`.
    pub status: Option<String>,
    /// What came of submitting the subjob.
    pub submit_result_json: BTreeMap<String, Json>,
    /// When the subjob was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

impl Fields for TranscodeJob {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "FinishTime",
        "InputGroup",
        "JobId",
        "JobIndex",
        "Name",
        "OutFileMeta",
        "Output",
        "ParentJobId",
        "ProcessConfig",
        "RequestId",
        "ScheduleConfig",
        "Status",
        "SubmitResultJson",
        "SubmitTime",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    TranscodeJob { create_time, finish_time, input_group, job_id, job_index, name,
    out_file_meta, output, parent_job_id, process_config, request_id, schedule_config,
    status, submit_result_json, submit_time, user_data }
);

impl Operation for SubmitTranscodeJobRequest {
    type Response = SubmitTranscodeJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitTranscodeJob")
        .summary("Submits a job that transcodes a video or audio file.")
        .ram_action("ice:SubmitTranscodeJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTranscodeJob",
        );
}
