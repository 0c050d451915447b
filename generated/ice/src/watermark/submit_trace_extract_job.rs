// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitTraceExtractJob`: Submits a job that extracts the trace watermark from a video.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_trace_extract_job`](crate::Client::submit_trace_extract_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitTraceExtractJobRequest {
    /// The video to extract the watermark from. The OSS file or media must be in the region
    /// that is called.
    pub input: types::MediaInput,
    /// Custom data, at most 1024 bytes.
    ///
    /// Example: `123`.
    pub user_data: Option<String>,
    /// Additional settings of the job, as JSON.
    ///
    /// Example: `{"m3u8Type":"v1"}`.
    pub params: Option<Text<TraceExtractJobParams>>,
}

impl SubmitTraceExtractJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(input: types::MediaInput) -> Self {
        Self {
            input,
            user_data: None,
            params: None,
        }
    }

    /// Sets `UserData`. Custom data, at most 1024 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Params`. Additional settings of the job, as JSON.
    #[must_use]
    pub fn params(mut self, params: impl Into<Text<TraceExtractJobParams>>) -> Self {
        self.params = Some(params.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitTraceExtractJobRequest {
        input: Field::query("Input").json().required(),
        user_data: Field::query("UserData"),
        params: Field::query("Params"),
    }
}

/// Additional settings of the job, as JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceExtractJobParams {
    /// The type of M3U8 file that the watermark was created with: `v1` (the default) for
    /// absolute paths, `v2` for relative paths.
    pub m3u8_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl TraceExtractJobParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `m3u8Type`. The type of M3U8 file that the watermark was created with: `v1` (the default) for absolute paths, `v2` for relative paths.
    #[must_use]
    pub fn m3u8_type(mut self, m3u8_type: impl Into<String>) -> Self {
        self.m3u8_type = Some(m3u8_type.into());
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
    TraceExtractJobParams {
        m3u8_type: Field::member("m3u8Type"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_trace_extract_job`](crate::Client::submit_trace_extract_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJobResponse {
    /// The response data.
    pub data: Option<SubmitTraceExtractJobData>,
    /// The result message, such as `ok`.
    ///
    /// Example: `ok`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The status code of the request, such as 200.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
}

alicloud_runtime::structure! {
    SubmitTraceExtractJobResponse {
        data: "Data",
        message: "Message",
        request_id: "RequestId",
        status_code: "StatusCode",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJobData {
    /// The ID of the job.
    ///
    /// Example: `bfb786c639894f4d80648792021e****`.
    pub job_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitTraceExtractJobData {
        job_id: "JobId",
    }
}

impl Operation for SubmitTraceExtractJobRequest {
    type Response = SubmitTraceExtractJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitTraceExtractJob")
        .summary("Submits a job that extracts the trace watermark from a video.")
        .ram_action("ice:SubmitTraceExtractJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTraceExtractJob",
        );
}
