// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitLiveTranscodeJob`: Submits a job that transcodes a live stream, either immediately or at a scheduled time.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_live_transcode_job`](crate::Client::submit_live_transcode_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobRequest {
    /// The name of the transcoding job.
    ///
    /// 1 to 128 characters. Example: `task1`.
    pub name: String,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: String,
    /// The start mode of the job: `0` immediate, `1` at the time set in `TimedConfig`.
    ///
    /// Example: `0`.
    pub start_mode: i32,
    /// The stream to transcode.
    pub stream_input: types::LiveTranscodeInput,
    /// The destination of the transcoded stream.
    pub transcode_output: types::LiveTranscodeOutput,
    /// The start and stop times of a scheduled job. According to the official reference,
    /// required only if `StartMode` is `1`.
    pub timed_config: Option<types::LiveTranscodeSchedule>,
}

impl SubmitLiveTranscodeJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitLiveTranscodeJobRequired) -> Self {
        Self {
            name: required.name,
            template_id: required.template_id,
            start_mode: required.start_mode,
            stream_input: required.stream_input,
            transcode_output: required.transcode_output,
            timed_config: None,
        }
    }

    /// Sets `TimedConfig`. The start and stop times of a scheduled job.
    #[must_use]
    #[inline]
    pub fn timed_config(mut self, timed_config: types::LiveTranscodeSchedule) -> Self {
        self.timed_config = Some(timed_config);
        self
    }
}

/// The required values of [`SubmitLiveTranscodeJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitLiveTranscodeJobRequired {
    /// The name of the transcoding job.
    ///
    /// 1 to 128 characters. Example: `task1`.
    pub name: String,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: String,
    /// The start mode of the job: `0` immediate, `1` at the time set in `TimedConfig`.
    ///
    /// Example: `0`.
    pub start_mode: i32,
    /// The stream to transcode.
    pub stream_input: types::LiveTranscodeInput,
    /// The destination of the transcoded stream.
    pub transcode_output: types::LiveTranscodeOutput,
}

alicloud_runtime::structure! {
    SubmitLiveTranscodeJobRequest {
        name: Field::query("Name").length(1, 128).required(),
        template_id: Field::query("TemplateId").required(),
        start_mode: Field::query("StartMode").required(),
        stream_input: Field::query("StreamInput").json().required(),
        transcode_output: Field::query("TranscodeOutput").json().required(),
        timed_config: Field::query("TimedConfig").json(),
    }
}

/// The response of [`Client::submit_live_transcode_job`](crate::Client::submit_live_transcode_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobResponse {
    /// The ID of the transcoding job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitLiveTranscodeJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitLiveTranscodeJobRequest {
    type Response = SubmitLiveTranscodeJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitLiveTranscodeJob")
        .summary(
            "Submits a job that transcodes a live stream, either immediately or at a scheduled time.",
        )
        .ram_action("ice:SubmitLiveTranscodeJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveTranscodeJob",
        );
}
