// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveSnapshotJob`: Looks up a live snapshot job.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_live_snapshot_job`](crate::Client::get_live_snapshot_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLiveSnapshotJobRequest {
    /// The ID of the job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: String,
}

impl GetLiveSnapshotJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    GetLiveSnapshotJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::get_live_snapshot_job`](crate::Client::get_live_snapshot_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotJobResponse {
    /// The callback URL for snapshots.
    ///
    /// Example: `http://www.aliyun.com/snapshot/callback`.
    pub callback_url: Option<String>,
    /// The time the job or file was created.
    ///
    /// Example: `2022-02-02T22:22:22Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The ID of the job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: Option<String>,
    /// The name of the job.
    ///
    /// Example: `Screenshot task 1`.
    pub job_name: Option<String>,
    /// The time the job was last updated.
    ///
    /// Example: `2022-02-02T22:22:22Z`.
    pub last_modified: Option<Text<Timestamp>>,
    /// The name format of the single snapshot file that each new snapshot overwrites.
    ///
    /// Example: `snapshot/{JobId}.jpg`.
    pub overwrite_format: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The name format of snapshot files if each one is kept.
    ///
    /// Example: `snapshot/{JobId}/{UnixTimestamp}.jpg`.
    pub sequence_format: Option<String>,
    /// The storage location of the snapshots.
    pub snapshot_output: Option<types::LiveSnapshotOutput>,
    /// The status of the job.
    ///
    /// Example: `started`.
    pub status: Option<LiveSnapshotJobStatus>,
    /// The stream to take snapshots of.
    pub stream_input: Option<types::LiveStreamInput>,
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287666****`.
    pub template_id: Option<String>,
    /// The name of the template.
    ///
    /// Example: `Template 1`.
    pub template_name: Option<String>,
    /// The interval between two snapshots, in seconds.
    ///
    /// Example: `5`.
    pub time_interval: Option<i32>,
}

alicloud_runtime::structure! {
    GetLiveSnapshotJobResponse {
        callback_url: "CallbackUrl",
        create_time: "CreateTime",
        job_id: "JobId",
        job_name: "JobName",
        last_modified: "LastModified",
        overwrite_format: "OverwriteFormat",
        request_id: "RequestId",
        sequence_format: "SequenceFormat",
        snapshot_output: "SnapshotOutput",
        status: "Status",
        stream_input: "StreamInput",
        template_id: "TemplateId",
        template_name: "TemplateName",
        time_interval: "TimeInterval",
    }
}

/// The values of [`GetLiveSnapshotJobResponse::status`](field@GetLiveSnapshotJobResponse::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSnapshotJobStatus {
    /// `init`: not started yet.
    Init,
    /// `paused`: paused.
    Paused,
    /// `started`: the job is running.
    Started,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveSnapshotJobStatus {
        Init: "init",
        Paused: "paused",
        Started: "started",
    }
}

impl Operation for GetLiveSnapshotJobRequest {
    type Response = GetLiveSnapshotJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("GetLiveSnapshotJob")
        .summary("Looks up a live snapshot job.")
        .read_only()
        .ram_action("ice:GetLiveSnapshotJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveSnapshotJob",
        );
}
