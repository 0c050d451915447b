// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveRecordJob`: Looks up a live recording job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_live_record_job`](crate::Client::get_live_record_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLiveRecordJobRequest {
    /// The ID of the recording job.
    ///
    /// Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub job_id: String,
}

impl GetLiveRecordJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    GetLiveRecordJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::get_live_record_job`](crate::Client::get_live_record_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJobResponse {
    /// The recording job.
    pub record_job: Option<types::LiveRecordJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `B57A046C-CE33-5FBB-B57A-D2B89ACF6907`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetLiveRecordJobResponse {
        record_job: "RecordJob",
        request_id: "RequestId",
    }
}

impl Operation for GetLiveRecordJobRequest {
    type Response = GetLiveRecordJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("GetLiveRecordJob")
        .summary("Looks up a live recording job.")
        .read_only()
        .ram_action("ice:GetLiveRecordJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveRecordJob",
        );
}
