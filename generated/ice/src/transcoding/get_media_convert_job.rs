// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaConvertJob`: Looks up a MediaConvert job.

use alicloud_runtime::{
    Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_media_convert_job`](crate::Client::get_media_convert_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJobRequest {
    /// The ID of the MediaConvert job to look up.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
}

impl GetMediaConvertJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the MediaConvert job to look up.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetMediaConvertJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_media_convert_job`](crate::Client::get_media_convert_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJobResponse {
    /// The MediaConvert job.
    pub job: Option<GetMediaConvertJobJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `4BAEA8E8-1C16-5CD3-AC50-CCBA81A53402`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetMediaConvertJobResponse {
        job: "Job",
        request_id: "RequestId",
    }
}

/// The MediaConvert job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJobJob {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `780018cb-55ba-466d-8acc-946c0c319a0e`.
    pub client_token: Option<String>,
    /// The error code, such as `InvalidParameter.ResourceContentBad`. Set when the job failed.
    ///
    /// Example: `InvalidParameter.ResourceContentBad`.
    pub code: Option<String>,
    /// The configuration of the job.
    pub config: Option<types::MediaConvertJobSettings>,
    /// The time the job was created, in UTC.
    ///
    /// Example: `2024-12-07T13:01:07Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2024-12-07T13:01:07Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The ID of the job, 32 characters long.
    ///
    /// Example: `******4579b5e748b99a27f6d6******`.
    pub job_id: Option<String>,
    /// The error message. Set when the job failed.
    pub message: Option<String>,
    /// The results of each output in the job configuration.
    pub output_details: Vec<types::MediaConvertOutputDetail>,
    /// The results of each output group in the job configuration.
    pub output_group_details: Vec<types::MediaConvertOutputGroupDetail>,
    /// The progress of the job, in percent.
    ///
    /// Example: `0`.
    pub percent: Option<i32>,
    /// The ID of the queue of the job.
    ///
    /// Example: `83500cb2a3b94fabb0956e38d64bd16d`.
    pub pipeline_id: Option<String>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Complete`.
    pub state: Option<types::MediaConvertJobState>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"videoId":"ddd333"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    GetMediaConvertJobJob {
        client_token: "ClientToken",
        code: "Code",
        config: "Config",
        create_time: "CreateTime",
        finish_time: "FinishTime",
        job_id: "JobId",
        message: "Message",
        output_details: "OutputDetails",
        output_group_details: "OutputGroupDetails",
        percent: "Percent",
        pipeline_id: "PipelineId",
        request_id: "RequestId",
        state: "State",
        user_data: "UserData",
    }
}

impl Operation for GetMediaConvertJobRequest {
    type Response = GetMediaConvertJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaConvertJob")
        .summary("Looks up a MediaConvert job.")
        .read_only()
        .waiter(
            WaiterInfo::new("Job.State")
                .success(&["Complete", "Success"])
                .failure(&["Cancelled", "Error", "Failed"]),
        )
        .ram_action("ice:GetMediaConvertJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConvertJob",
        );
}

impl Waitable for GetMediaConvertJobRequest {}

impl TryFrom<&super::SubmitMediaConvertJobResponse> for GetMediaConvertJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitMediaConvertJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "Job.JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}
