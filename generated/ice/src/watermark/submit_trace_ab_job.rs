// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitTraceAbJob`: Submits a job that creates the A and B streams of a video for trace watermarks.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_trace_ab_job`](crate::Client::submit_trace_ab_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitTraceAbJobRequest {
    /// The video to create A and B streams of, at least 3 minutes long. The OSS file or media
    /// must be in the region that is called.
    pub input: types::MediaInput,
    /// The output location of the A and B streams: a directory in OSS.
    pub output: types::MediaOutput,
    /// The start time of the watermark in the video, in seconds.
    ///
    /// Example: `0`.
    pub start_time: Option<i64>,
    /// The duration of the watermark in the video, in seconds.
    ///
    /// Example: `360`.
    pub total_time: Option<i64>,
    /// The watermark level, which is the color channels that carry the watermark: `0` for U,
    /// `1` for UV, `2` for YUV.
    ///
    /// Example: `0`.
    pub level: Option<i64>,
    /// Custom data, at most 1024 bytes.
    ///
    /// Example: `123`.
    pub user_data: Option<String>,
    /// The encryption key, encoded in Base64.
    ///
    /// Example: `Qh6OdgIMcliQSI1fReOw****`.
    pub cipher_base64ed: Option<SecretText>,
}

impl SubmitTraceAbJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(input: types::MediaInput, output: types::MediaOutput) -> Self {
        Self {
            input,
            output,
            start_time: None,
            total_time: None,
            level: None,
            user_data: None,
            cipher_base64ed: None,
        }
    }

    /// Sets `StartTime`. The start time of the watermark in the video, in seconds.
    #[must_use]
    #[inline]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `TotalTime`. The duration of the watermark in the video, in seconds.
    #[must_use]
    #[inline]
    pub fn total_time(mut self, total_time: i64) -> Self {
        self.total_time = Some(total_time);
        self
    }

    /// Sets `Level`. The watermark level, which is the color channels that carry the watermark: `0` for U, `1` for UV, `2` for YUV.
    #[must_use]
    #[inline]
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `UserData`. Custom data, at most 1024 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `CipherBase64ed`. The encryption key, encoded in Base64.
    #[must_use]
    pub fn cipher_base64ed(mut self, cipher_base64ed: impl Into<SecretText>) -> Self {
        self.cipher_base64ed = Some(cipher_base64ed.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitTraceAbJobRequest {
        input: Field::query("Input").json().required(),
        output: Field::query("Output").json().required(),
        start_time: Field::query("StartTime"),
        total_time: Field::query("TotalTime"),
        level: Field::query("Level"),
        user_data: Field::query("UserData"),
        cipher_base64ed: Field::query("CipherBase64ed"),
    }
}

/// The response of [`Client::submit_trace_ab_job`](crate::Client::submit_trace_ab_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJobResponse {
    /// The submitted job and the media that it creates.
    pub data: Option<TraceAbJobData>,
    /// The response message: `ok` if the request succeeded.
    ///
    /// Example: `ok`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******36-3C1E-4417-BDB2-1E034F******`.
    pub request_id: Option<String>,
    /// The HTTP status code: 200 if the request succeeded.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
}

alicloud_runtime::structure! {
    SubmitTraceAbJobResponse {
        data: "Data",
        message: "Message",
        request_id: "RequestId",
        status_code: "StatusCode",
    }
}

/// The submitted job and the media that it creates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceAbJobData {
    /// The ID of the job.
    ///
    /// Example: `bfb786c639894f4d80648792021e****`.
    pub job_id: Option<String>,
    /// The trace media ID of the A/B streams. `SubmitTraceM3u8Job` requires it.
    ///
    /// Example: `bf53333264f4d80648792021e****`.
    pub trace_media_id: Option<String>,
}

alicloud_runtime::structure! {
    TraceAbJobData {
        job_id: "JobId",
        trace_media_id: "TraceMediaId",
    }
}

impl Operation for SubmitTraceAbJobRequest {
    type Response = SubmitTraceAbJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitTraceAbJob")
        .summary(
            "Submits a job that creates the A and B streams of a video for trace watermarks.",
        )
        .ram_action("ice:SubmitTraceAbJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTraceAbJob",
        );
}
