// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetPackageJob`: Looks up a packaging job.

use alicloud_runtime::{
    Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_package_job`](crate::Client::get_package_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetPackageJobRequest {
    /// The ID of the packaging job to look up, as returned by `SubmitPackageJob`.
    ///
    /// Example: `ab4802364a2e49208c99efab82df****`.
    pub job_id: String,
}

impl GetPackageJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    GetPackageJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::get_package_job`](crate::Client::get_package_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobResponse {
    /// The packaging job.
    pub package_job: Option<PackageJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetPackageJobResponse {
        package_job: "PackageJob",
        request_id: "RequestId",
    }
}

/// The packaging job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageJob {
    /// The error code, such as `InvalidParameter`. Set when the job failed.
    ///
    /// Example: `InvalidParameter`.
    pub code: Option<String>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-09-08T11:34:05Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-09-08T11:44:05Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the job, one entry for each input stream.
    pub inputs: Vec<GetPackageJobInput>,
    /// The ID of the job.
    ///
    /// Example: `ab4802364a2e49208c99efab82df****`.
    pub job_id: Option<String>,
    /// The error message. Set when the job failed.
    ///
    /// Example: `Resource content bad.`.
    pub message: Option<String>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2022-09-08T11:44:05Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the job.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// The output location of the job.
    pub output: Option<types::MediaObject>,
    /// The URL of the file that the job created, such as an `.m3u8` playlist.
    ///
    /// Example: `http://bucket.oss-cn-shanghai.aliyuncs.com/output.m3u8`.
    pub output_url: Option<String>,
    /// The ID of the job's queue.
    ///
    /// Example: `36f3fee40aa047c0b067d0fb85ed****`.
    pub pipeline_id: Option<String>,
    /// The priority of the job, from 1 to 10. Higher numbers have higher priority.
    ///
    /// Example: `6`.
    pub priority: Option<i32>,
    /// The status of the job, such as `Init` (submitted) or `Success` (done).
    ///
    /// Example: `Init`.
    pub status: Option<String>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-09-08T11:34:05Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// The source that started the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::TriggerSource>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"param": "value"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    PackageJob {
        code: "Code",
        create_time: "CreateTime",
        finish_time: "FinishTime",
        inputs: "Inputs",
        job_id: "JobId",
        message: "Message",
        modified_time: "ModifiedTime",
        name: "Name",
        output: "Output",
        output_url: "OutputUrl",
        pipeline_id: "PipelineId",
        priority: "Priority",
        status: "Status",
        submit_time: "SubmitTime",
        trigger_source: "TriggerSource",
        user_data: "UserData",
    }
}

/// An item of [`PackageJob::inputs`](field@PackageJob::inputs).
///
/// The inputs of the job, one entry for each input stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobInput {
    /// The file of one input stream.
    pub input: Option<types::MediaObject>,
}

alicloud_runtime::structure! {
    GetPackageJobInput {
        input: "Input",
    }
}

impl Operation for GetPackageJobRequest {
    type Response = GetPackageJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetPackageJob")
        .summary("Looks up a packaging job.")
        .read_only()
        .waiter(
            WaiterInfo::new("PackageJob.Status").success(&["Success"]).failure(&["Fail"]),
        )
        .ram_action("ice:GetPackageJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetPackageJob",
        );
}

impl Waitable for GetPackageJobRequest {}

impl TryFrom<&super::SubmitPackageJobResponse> for GetPackageJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitPackageJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}
