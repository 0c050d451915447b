// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetDynamicImageJob`: Looks up an image animation job.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_dynamic_image_job`](crate::Client::get_dynamic_image_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobRequest {
    /// The ID of the job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
}

impl GetDynamicImageJobRequest {
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
    GetDynamicImageJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_dynamic_image_job`](crate::Client::get_dynamic_image_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobResponse {
    /// The image animation job.
    pub dynamic_image_job: Option<DynamicImageJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******36-3C1E-4417-BDB2-1E034F******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetDynamicImageJobResponse {
        dynamic_image_job: "DynamicImageJob",
        request_id: "RequestId",
    }
}

/// The image animation job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicImageJob {
    /// The error code, such as `ResourceNotFound`. Set when the job failed.
    ///
    /// Example: `ResourceNotFound`.
    pub code: Option<String>,
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-07-12T16:17:54Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-07-12T16:30:54Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The input file of the job.
    pub input: Option<types::DynamicImageFile>,
    /// The ID of the job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The error message. Set when the job failed.
    pub message: Option<String>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2022-07-12T16:30:54Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the job.
    ///
    /// Example: `SampleJob`.
    pub name: Option<String>,
    /// The output location of the job.
    pub output: Option<types::DynamicImageFile>,
    /// The URL of the animated image that the job created.
    ///
    /// Example: `http://test-bucket.oss-cn-shanghai.aliyuncs.com/output.gif`.
    pub output_url: Option<String>,
    /// The ID of the job's queue.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub pipeline_id: Option<String>,
    /// The status of the job. In a list request, only jobs with this status are returned.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-07-12T16:17:54Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// The animation settings the job used, as a JSON document.
    ///
    /// Example: `{"Format":"gif","Fps":5,"Height":1080,"Width":1920}`.
    pub template_config: Option<Text<GetDynamicImageJobTemplateConfig>>,
    /// The ID of the template.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub template_id: Option<String>,
    /// The source that started the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::ImageJobTriggerSource>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"sampleParam": "sampleValue"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    DynamicImageJob {
        code: "Code",
        create_time: "CreateTime",
        finish_time: "FinishTime",
        input: "Input",
        job_id: "JobId",
        message: "Message",
        modified_time: "ModifiedTime",
        name: "Name",
        output: "Output",
        output_url: "OutputUrl",
        pipeline_id: "PipelineId",
        status: "Status",
        submit_time: "SubmitTime",
        template_config: "TemplateConfig",
        template_id: "TemplateId",
        trigger_source: "TriggerSource",
        user_data: "UserData",
    }
}

/// The value of [`DynamicImageJob::template_config`](field@DynamicImageJob::template_config).
///
/// The animation settings the job used, as a JSON document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobTemplateConfig {
    /// The format of the animated image, such as `gif`.
    pub format: Option<String>,
    /// The frame rate, in frames per second.
    pub fps: Option<i64>,
    /// The height of the image, in pixels.
    pub height: Option<i64>,
    /// The width of the image, in pixels.
    pub width: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    GetDynamicImageJobTemplateConfig {
        format: Field::member("Format"),
        fps: Field::member("Fps"),
        height: Field::member("Height"),
        width: Field::member("Width"),
        others: Field::other_members(),
    }
}

impl Operation for GetDynamicImageJobRequest {
    type Response = GetDynamicImageJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetDynamicImageJob")
        .summary("Looks up an image animation job.")
        .read_only()
        .waiter(
            WaiterInfo::new("DynamicImageJob.Status")
                .success(&["Success"])
                .failure(&["Fail"]),
        )
        .ram_action("ice:GetDynamicImageJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetDynamicImageJob",
        );
}

impl Waitable for GetDynamicImageJobRequest {}

impl TryFrom<&super::SubmitDynamicImageJobResponse> for GetDynamicImageJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitDynamicImageJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}
