// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaInfoJob`: Looks up a media information analysis job.

use alicloud_runtime::{Operation, OperationInfo, Waitable, WaiterInfo, submitted_ids};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_media_info_job`](crate::Client::get_media_info_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobRequest {
    /// The ID of the job.
    ///
    /// Example: `ab4802364a2e49208c99efab82dfa8e8`.
    pub job_id: Option<String>,
}

impl GetMediaInfoJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetMediaInfoJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_media_info_job`](crate::Client::get_media_info_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobResponse {
    /// The media information analysis job.
    pub media_info_job: Option<types::MediaInfoJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetMediaInfoJobResponse {
        media_info_job: "MediaInfoJob",
        request_id: "RequestId",
    }
}

impl Operation for GetMediaInfoJobRequest {
    type Response = GetMediaInfoJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaInfoJob")
        .summary("Looks up a media information analysis job.")
        .read_only()
        .waiter(
            WaiterInfo::new("MediaInfoJob.Status")
                .success(&["Success"])
                .failure(&["Fail"]),
        )
        .ram_action("ice:GetMediaInfoJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaInfoJob",
        );
}

impl Waitable for GetMediaInfoJobRequest {}

impl TryFrom<&super::SubmitMediaInfoJobResponse> for GetMediaInfoJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitMediaInfoJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "MediaInfoJob.JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}
