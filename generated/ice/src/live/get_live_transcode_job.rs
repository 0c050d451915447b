// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveTranscodeJob`: Looks up a live transcoding job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_live_transcode_job`](crate::Client::get_live_transcode_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobRequest {
    /// The ID of the transcoding job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl GetLiveTranscodeJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    GetLiveTranscodeJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::get_live_transcode_job`](crate::Client::get_live_transcode_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobResponse {
    /// The transcoding job.
    pub job: Option<types::LiveTranscodeJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetLiveTranscodeJobResponse {
        job: "Job",
        request_id: "RequestId",
    }
}

impl Operation for GetLiveTranscodeJobRequest {
    type Response = GetLiveTranscodeJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetLiveTranscodeJob")
        .summary("Looks up a live transcoding job.")
        .read_only()
        .ram_action("ice:GetLiveTranscodeJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveTranscodeJob",
        );
}
