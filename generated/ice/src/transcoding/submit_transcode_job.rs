// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitTranscodeJob`: Submits a job that transcodes a video or audio file.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_transcode_job`](crate::Client::submit_transcode_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitTranscodeJobRequest {
    /// The name of the job.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// The inputs of the job. One input is a regular transcoding job. With several inputs,
    /// their audio and video streams are merged.
    pub input_group: Vec<types::TranscodeInput>,
    /// The outputs of the job.
    pub output_group: Vec<types::TranscodeOutputGroup>,
    /// Custom data, returned unchanged in the result, as JSON of at most 512 bytes. Can also
    /// contain a callback URL for this job.
    ///
    /// Example: `user-data`.
    pub user_data: Option<Text<Json>>,
    /// The scheduling settings of the job, such as the queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
}

impl SubmitTranscodeJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
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

    /// Sets `Name`. The name of the job.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged in the result, as JSON of at most 512 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `ScheduleConfig`. The scheduling settings of the job, such as the queue.
    #[must_use]
    #[inline]
    pub fn schedule_config(mut self, schedule_config: types::ScheduleConfig) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitTranscodeJobRequest {
        name: Field::query("Name"),
        input_group: Field::query("InputGroup").json().required(),
        output_group: Field::query("OutputGroup").json().required(),
        user_data: Field::query("UserData"),
        schedule_config: Field::query("ScheduleConfig").json(),
        client_token: Field::query("ClientToken"),
    }
}

/// The response of [`Client::submit_transcode_job`](crate::Client::submit_transcode_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The transcoding job with all its subjobs.
    pub transcode_parent_job: Option<SubmitTranscodeJobTranscodeParentJob>,
}

alicloud_runtime::structure! {
    SubmitTranscodeJobResponse {
        request_id: "RequestId",
        transcode_parent_job: "TranscodeParentJob",
    }
}

/// The transcoding job with all its subjobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeParentJob {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the job. One input is a regular transcoding job. With several inputs,
    /// their audio and video streams are merged.
    pub input_group: Vec<types::MediaObject>,
    /// The number of subjobs.
    ///
    /// Example: `1`.
    pub job_count: Option<i32>,
    /// The name of the job.
    ///
    /// Example: `transcode-job`.
    pub name: Option<String>,
    /// The outputs of the job.
    pub output_group: Vec<SubmitTranscodeJobOutputGroup>,
    /// The ID of the parent job.
    ///
    /// Example: `8b2198504dd340b7b3c9842a74fc9baa`.
    pub parent_job_id: Option<String>,
    /// The progress of the job, in percent.
    ///
    /// Example: `0`.
    pub percent: Option<i32>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The scheduling settings of the job, such as its queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// The final status of the job, once all subjobs have finished.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// The subjobs.
    pub transcode_job_list: Vec<SubmitTranscodeJobTranscodeJob>,
    /// The source of the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::TriggerSource>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    SubmitTranscodeJobTranscodeParentJob {
        create_time: "CreateTime",
        finish_time: "FinishTime",
        input_group: "InputGroup",
        job_count: "JobCount",
        name: "Name",
        output_group: "OutputGroup",
        parent_job_id: "ParentJobId",
        percent: "Percent",
        request_id: "RequestId",
        schedule_config: "ScheduleConfig",
        status: "Status",
        submit_time: "SubmitTime",
        transcode_job_list: "TranscodeJobList",
        trigger_source: "TriggerSource",
        user_data: "UserData",
    }
}

/// An item of [`SubmitTranscodeJobTranscodeParentJob::output_group`](field@SubmitTranscodeJobTranscodeParentJob::output_group).
///
/// The outputs of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutputGroup {
    /// The output location.
    pub output: Option<types::MediaObject>,
    /// The processing settings of this output.
    pub process_config: Option<types::TranscodeProcessConfig>,
}

alicloud_runtime::structure! {
    SubmitTranscodeJobOutputGroup {
        output: "Output",
        process_config: "ProcessConfig",
    }
}

/// An item of [`SubmitTranscodeJobTranscodeParentJob::transcode_job_list`](field@SubmitTranscodeJobTranscodeParentJob::transcode_job_list).
///
/// The subjobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJob {
    /// The time the subjob was created, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the subjob finished, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the job. One input is a regular transcoding job. With several inputs,
    /// their audio and video streams are merged.
    pub input_group: Vec<types::TranscodeInput>,
    /// The ID of the subjob.
    ///
    /// Example: `7d6a7e0d4db2457a8d45ff5d43e1bf0a`.
    pub job_id: Option<String>,
    /// The index of the subjob within the parent job.
    ///
    /// Example: `0`.
    pub job_index: Option<i32>,
    /// The name of the job.
    ///
    /// Example: `transcode-job`.
    pub name: Option<String>,
    /// Metadata of the video that the subjob created.
    pub out_file_meta: Option<types::MediaFileMeta>,
    /// The location and type of the output.
    pub output: Option<types::TranscodeOutput>,
    /// The ID of the parent job.
    ///
    /// Example: `8b2198504dd340b7b3c9842a74fc9baa`.
    pub parent_job_id: Option<String>,
    /// The processing settings of the subjob.
    pub process_config: Option<types::TranscodeProcessConfig>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The scheduling settings of the job, such as the queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// The status of the subjob, for example `Init`.
    ///
    /// Example: `Init`.
    pub status: Option<String>,
    /// The result of submitting the subjob.
    pub submit_result_json: BTreeMap<String, Json>,
    /// The time the subjob was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    SubmitTranscodeJobTranscodeJob {
        create_time: "CreateTime",
        finish_time: "FinishTime",
        input_group: "InputGroup",
        job_id: "JobId",
        job_index: "JobIndex",
        name: "Name",
        out_file_meta: "OutFileMeta",
        output: "Output",
        parent_job_id: "ParentJobId",
        process_config: "ProcessConfig",
        request_id: "RequestId",
        schedule_config: "ScheduleConfig",
        status: "Status",
        submit_result_json: "SubmitResultJson",
        submit_time: "SubmitTime",
        user_data: "UserData",
    }
}

impl Operation for SubmitTranscodeJobRequest {
    type Response = SubmitTranscodeJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitTranscodeJob")
        .summary("Submits a job that transcodes a video or audio file.")
        .idempotency_token("ClientToken")
        .ram_action("ice:SubmitTranscodeJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTranscodeJob",
        );
}
