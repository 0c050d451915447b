// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLiveTranscodeJob`: Updates a live transcoding job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_live_transcode_job`](crate::Client::update_live_transcode_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJobRequest {
    /// The name of the job.
    ///
    /// 1 to 128 characters. Example: `mytest3`.
    pub name: Option<String>,
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
    /// The stream to transcode.
    pub stream_input: Option<types::LiveTranscodeInput>,
    /// The destination of the transcoded stream.
    pub transcode_output: Option<types::LiveTranscodeOutput>,
    /// The start and stop times of the scheduled job.
    pub timed_config: Option<types::LiveTranscodeSchedule>,
}

impl UpdateLiveTranscodeJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            name: None,
            stream_input: None,
            transcode_output: None,
            timed_config: None,
        }
    }

    /// Sets `Name`. The name of the job.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `StreamInput`. The stream to transcode.
    #[must_use]
    #[inline]
    pub fn stream_input(mut self, stream_input: types::LiveTranscodeInput) -> Self {
        self.stream_input = Some(stream_input);
        self
    }

    /// Sets `TranscodeOutput`. The destination of the transcoded stream.
    #[must_use]
    #[inline]
    pub fn transcode_output(
        mut self,
        transcode_output: types::LiveTranscodeOutput,
    ) -> Self {
        self.transcode_output = Some(transcode_output);
        self
    }

    /// Sets `TimedConfig`. The start and stop times of the scheduled job.
    #[must_use]
    #[inline]
    pub fn timed_config(mut self, timed_config: types::LiveTranscodeSchedule) -> Self {
        self.timed_config = Some(timed_config);
        self
    }
}

alicloud_runtime::structure! {
    UpdateLiveTranscodeJobRequest {
        name: Field::query("Name").length(1, 128),
        job_id: Field::query("JobId").required(),
        stream_input: Field::query("StreamInput").json(),
        transcode_output: Field::query("TranscodeOutput").json(),
        timed_config: Field::query("TimedConfig").json(),
    }
}

/// The response of [`Client::update_live_transcode_job`](crate::Client::update_live_transcode_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateLiveTranscodeJobResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateLiveTranscodeJobRequest {
    type Response = UpdateLiveTranscodeJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateLiveTranscodeJob")
        .summary("Updates a live transcoding job.")
        .ram_action("ice:UpdateLiveTranscodeJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveTranscodeJob",
        );
}
