// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitCopyrightJob`: Submits a job that embeds a copyright watermark in a video.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_copyright_job`](crate::Client::submit_copyright_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitCopyrightJobRequest {
    /// The video to embed the watermark in. The OSS file or media must be in the region that
    /// is called.
    pub input: types::MediaInput,
    /// The output location of the file. The bucket must be in the region that is called.
    pub output: types::MediaOutput,
    /// The text to embed in the video as a watermark.
    ///
    /// Example: `Copyright watermark test`.
    pub message: String,
    /// The start time of the watermark in the video, in seconds.
    ///
    /// Default: `0`. Example: `0`.
    pub start_time: Option<i64>,
    /// The end time of the watermark in the video, in seconds. If not set, the watermark
    /// continues to the end of the video.
    ///
    /// Example: `10`.
    pub total_time: Option<i64>,
    /// The watermark level, which is the color channels that carry the watermark: `0` for U,
    /// `1` for UV, `2` for YUV.
    ///
    /// Example: `0`.
    pub level: Option<i64>,
    /// The description of the job.
    ///
    /// Example: `Task description`.
    pub description: Option<String>,
    /// Custom data, at most 1024 bytes.
    ///
    /// Example: `123`.
    pub user_data: Option<String>,
    /// Additional settings of the job, as JSON.
    ///
    /// Example: `{"algoType":"v2"}`.
    pub params: Option<Text<CopyrightJobParams>>,
}

impl SubmitCopyrightJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitCopyrightJobRequired) -> Self {
        Self {
            input: required.input,
            output: required.output,
            message: required.message,
            start_time: None,
            total_time: None,
            level: None,
            description: None,
            user_data: None,
            params: None,
        }
    }

    /// Sets `StartTime`. The start time of the watermark in the video, in seconds.
    #[must_use]
    #[inline]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `TotalTime`. The end time of the watermark in the video, in seconds.
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

    /// Sets `Description`. The description of the job.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `UserData`. Custom data, at most 1024 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Params`. Additional settings of the job, as JSON.
    #[must_use]
    pub fn params(mut self, params: impl Into<Text<CopyrightJobParams>>) -> Self {
        self.params = Some(params.into());
        self
    }
}

/// The required values of [`SubmitCopyrightJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitCopyrightJobRequired {
    /// The video to embed the watermark in. The OSS file or media must be in the region that
    /// is called.
    pub input: types::MediaInput,
    /// The output location of the file. The bucket must be in the region that is called.
    pub output: types::MediaOutput,
    /// The text to embed in the video as a watermark.
    ///
    /// Example: `Copyright watermark test`.
    pub message: String,
}

alicloud_runtime::structure! {
    SubmitCopyrightJobRequest {
        input: Field::query("Input").json().required(),
        output: Field::query("Output").json().required(),
        message: Field::query("Message").required(),
        start_time: Field::query("StartTime"),
        total_time: Field::query("TotalTime"),
        level: Field::query("Level"),
        description: Field::query("Description"),
        user_data: Field::query("UserData"),
        params: Field::query("Params"),
    }
}

/// Additional settings of the job, as JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyrightJobParams {
    /// The algorithm: `v1` (the default) for videos of at least 3 minutes, `v2` for short ones.
    pub algo_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl CopyrightJobParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `algoType`. The algorithm: `v1` (the default) for videos of at least 3 minutes, `v2` for short ones.
    #[must_use]
    pub fn algo_type(mut self, algo_type: impl Into<String>) -> Self {
        self.algo_type = Some(algo_type.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    CopyrightJobParams {
        algo_type: Field::member("algoType"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_copyright_job`](crate::Client::submit_copyright_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJobResponse {
    /// The job that was submitted.
    pub data: Option<CopyrightJobData>,
    /// The result message, such as `ok`.
    ///
    /// Example: `ok`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `FA258E67-09B8-4EAA-8F33-BA567834A2C3`.
    pub request_id: Option<String>,
    /// The status code of the request, such as 200.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
}

alicloud_runtime::structure! {
    SubmitCopyrightJobResponse {
        data: "Data",
        message: "Message",
        request_id: "RequestId",
        status_code: "StatusCode",
    }
}

/// The job that was submitted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyrightJobData {
    /// The ID of the job.
    ///
    /// Example: `bfb786c63****f4d80648792021eff90`.
    pub job_id: Option<String>,
}

alicloud_runtime::structure! {
    CopyrightJobData {
        job_id: "JobId",
    }
}

impl Operation for SubmitCopyrightJobRequest {
    type Response = SubmitCopyrightJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitCopyrightJob")
        .summary("Submits a job that embeds a copyright watermark in a video.")
        .ram_action("ice:SubmitCopyrightJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCopyrightJob",
        );
}
