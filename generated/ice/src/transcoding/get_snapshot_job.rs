// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetSnapshotJob`: Looks up a snapshot job.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_snapshot_job`](crate::Client::get_snapshot_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSnapshotJobRequest {
    /// The ID of the snapshot job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: String,
}

impl GetSnapshotJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    GetSnapshotJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::get_snapshot_job`](crate::Client::get_snapshot_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The snapshot job.
    pub snapshot_job: Option<SnapshotJob>,
}

alicloud_runtime::structure! {
    GetSnapshotJobResponse {
        request_id: "RequestId",
        snapshot_job: "SnapshotJob",
    }
}

/// The snapshot job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotJob {
    /// Whether the job takes its snapshots asynchronously. Enabled by default.
    ///
    /// Example: `true`.
    pub r#async: Option<bool>,
    /// The error code, such as `ResourceNotFound`. Set when the job failed.
    ///
    /// Example: `ResourceNotFound`.
    pub code: Option<String>,
    /// The number of snapshots in the job.
    ///
    /// Example: `8`.
    pub count: Option<i32>,
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
    /// Example: `Test task`.
    pub name: Option<String>,
    /// The output location of the job.
    pub output: Option<types::DynamicImageFile>,
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
    /// The snapshot settings the job used, as a JSON document.
    ///
    /// Example: `{"Type":"Normal","FrameType":"normal","Time":0,"Count":10}`.
    pub template_config: Option<Text<GetSnapshotJobTemplateConfig>>,
    /// The ID of the template.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub template_id: Option<String>,
    /// The source that started the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::ImageJobTriggerSource>,
    /// The type of snapshots the job takes.
    ///
    /// Example: `Sprite`.
    pub r#type: Option<GetSnapshotJobType>,
    /// Custom data, as set when the job was submitted. A JSON document in the example.
    ///
    /// Example: `{"test parameter": "test value"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    SnapshotJob {
        r#async: "Async",
        code: "Code",
        count: "Count",
        create_time: "CreateTime",
        finish_time: "FinishTime",
        input: "Input",
        job_id: "JobId",
        message: "Message",
        modified_time: "ModifiedTime",
        name: "Name",
        output: "Output",
        pipeline_id: "PipelineId",
        status: "Status",
        submit_time: "SubmitTime",
        template_config: "TemplateConfig",
        template_id: "TemplateId",
        trigger_source: "TriggerSource",
        r#type: "Type",
        user_data: "UserData",
    }
}

/// The value of [`SnapshotJob::template_config`](field@SnapshotJob::template_config).
///
/// The snapshot settings the job used, as a JSON document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobTemplateConfig {
    /// The type of snapshot, such as `Normal`.
    pub r#type: Option<String>,
    /// The type of frame to take, such as `normal`.
    pub frame_type: Option<String>,
    /// The position in the input to start at.
    pub time: Option<i64>,
    /// The number of snapshots to take.
    pub count: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    GetSnapshotJobTemplateConfig {
        r#type: Field::member("Type"),
        frame_type: Field::member("FrameType"),
        time: Field::member("Time"),
        count: Field::member("Count"),
        others: Field::other_members(),
    }
}

/// The values of [`SnapshotJob::type`](field@SnapshotJob::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSnapshotJobType {
    /// `WebVtt`: WebVTT snapshots.
    WebVtt,
    /// `Sprite`: sprites, with many small images combined in one large image.
    Sprite,
    /// `Normal`: normal single images.
    Normal,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GetSnapshotJobType {
        WebVtt: "WebVtt",
        Sprite: "Sprite",
        Normal: "Normal",
    }
}

impl Operation for GetSnapshotJobRequest {
    type Response = GetSnapshotJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetSnapshotJob")
        .summary("Looks up a snapshot job.")
        .read_only()
        .waiter(
            WaiterInfo::new("SnapshotJob.Status")
                .success(&["Success"])
                .failure(&["Fail"]),
        )
        .ram_action("ice:GetSnapshotJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetSnapshotJob",
        );
}

impl Waitable for GetSnapshotJobRequest {}

impl TryFrom<&super::SubmitSnapshotJobResponse> for GetSnapshotJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitSnapshotJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}
