// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitTraceM3u8Job`: Submits a job that creates an M3U8 file with a trace watermark.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_trace_m3u8_job`](crate::Client::submit_trace_m3u8_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitTraceM3u8JobRequest {
    /// The trace media ID of the A/B streams, as returned by `SubmitTraceAbJob`.
    ///
    /// Example: `437bd2b516ffda105d07b12a9a82****`.
    pub trace_media_id: String,
    /// The output location of the M3U8 file. The bucket must be in the region that is called.
    pub output: types::MediaOutput,
    /// The text to embed in the video as a watermark.
    ///
    /// Example: `Trace watermark test`.
    pub trace: String,
    /// The URI of the key server.
    ///
    /// Example: `https://cipher.abc.com`.
    pub key_uri: Option<String>,
    /// Additional settings of the job, as JSON.
    ///
    /// Example: `{"m3u8Type":"v1"}`.
    pub params: Option<Text<TraceM3u8JobParams>>,
}

impl SubmitTraceM3u8JobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitTraceM3u8JobRequired) -> Self {
        Self {
            trace_media_id: required.trace_media_id,
            output: required.output,
            trace: required.trace,
            key_uri: None,
            params: None,
        }
    }

    /// Sets `KeyUri`. The URI of the key server.
    #[must_use]
    pub fn key_uri(mut self, key_uri: impl Into<String>) -> Self {
        self.key_uri = Some(key_uri.into());
        self
    }

    /// Sets `Params`. Additional settings of the job, as JSON.
    #[must_use]
    pub fn params(mut self, params: impl Into<Text<TraceM3u8JobParams>>) -> Self {
        self.params = Some(params.into());
        self
    }
}

/// The required values of [`SubmitTraceM3u8JobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitTraceM3u8JobRequired {
    /// The trace media ID of the A/B streams, as returned by `SubmitTraceAbJob`.
    ///
    /// Example: `437bd2b516ffda105d07b12a9a82****`.
    pub trace_media_id: String,
    /// The output location of the M3U8 file. The bucket must be in the region that is called.
    pub output: types::MediaOutput,
    /// The text to embed in the video as a watermark.
    ///
    /// Example: `Trace watermark test`.
    pub trace: String,
}

alicloud_runtime::structure! {
    SubmitTraceM3u8JobRequest {
        trace_media_id: Field::query("TraceMediaId").required(),
        output: Field::query("Output").json().required(),
        trace: Field::query("Trace").required(),
        key_uri: Field::query("KeyUri"),
        params: Field::query("Params"),
    }
}

/// Additional settings of the job, as JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceM3u8JobParams {
    /// The type of M3U8 file to create. `v1` (the default): absolute paths. The file can be
    /// played directly, but its signature expires after 24 hours and can only be renewed with
    /// a new job. `v2`: relative paths. The file must be in the same location as the TS
    /// files.
    pub m3u8_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl TraceM3u8JobParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `m3u8Type`. The type of M3U8 file to create.
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
    TraceM3u8JobParams {
        m3u8_type: Field::member("m3u8Type"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_trace_m3u8_job`](crate::Client::submit_trace_m3u8_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8JobResponse {
    /// The response data, such as the ID of the job.
    pub data: Option<TraceM3u8JobData>,
    /// The result message, such as `ok`.
    ///
    /// Example: `ok`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitTraceM3u8JobResponse {
        data: "Data",
        message: "Message",
        request_id: "RequestId",
    }
}

/// The response data, such as the ID of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceM3u8JobData {
    /// The ID of the job.
    ///
    /// Example: `bfb786c639894f4d8064879202****`.
    pub job_id: Option<String>,
}

alicloud_runtime::structure! {
    TraceM3u8JobData {
        job_id: "JobId",
    }
}

impl Operation for SubmitTraceM3u8JobRequest {
    type Response = SubmitTraceM3u8JobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitTraceM3u8Job")
        .summary("Submits a job that creates an M3U8 file with a trace watermark.")
        .ram_action("ice:SubmitTraceM3u8Job")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTraceM3u8Job",
        );
}
