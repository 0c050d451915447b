// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveSnapshotJob`: Looks up a live snapshot job.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::get_live_snapshot_job`](crate::Client::get_live_snapshot_job).
#[non_exhaustive]
pub struct GetLiveSnapshotJobRequest {
    /// The ID of the job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: String,
}

impl GetLiveSnapshotJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl Fields for GetLiveSnapshotJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobId").required()];
}

alicloud_runtime::structure!(GetLiveSnapshotJobRequest { job_id });

/// The answer to [`Client::get_live_snapshot_job`](crate::Client::get_live_snapshot_job).
#[derive(Default)]
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
    pub status: Option<GetLiveSnapshotJobStatus>,
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

impl Fields for GetLiveSnapshotJobResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "CallbackUrl",
        "CreateTime",
        "JobId",
        "JobName",
        "LastModified",
        "OverwriteFormat",
        "RequestId",
        "SequenceFormat",
        "SnapshotOutput",
        "Status",
        "StreamInput",
        "TemplateId",
        "TemplateName",
        "TimeInterval",
    ]);
}

alicloud_runtime::structure!(
    GetLiveSnapshotJobResponse { callback_url, create_time, job_id, job_name,
    last_modified, overwrite_format, request_id, sequence_format, snapshot_output,
    status, stream_input, template_id, template_name, time_interval }
);

/// The values of `Status` in [`GetLiveSnapshotJobResponse`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetLiveSnapshotJobStatus {
    /// `init`: not started yet.
    Init,
    /// `paused`: paused.
    Paused,
    /// `started`: the job is running.
    Started,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for GetLiveSnapshotJobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("init", Self::Init),
        ("paused", Self::Paused),
        ("started", Self::Started),
    ];
}

alicloud_runtime::open_set!(GetLiveSnapshotJobStatus);

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
