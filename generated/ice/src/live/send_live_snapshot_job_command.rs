// Written by `cargo xtask regen`. Change the description and run it again.

//! `SendLiveSnapshotJobCommand`: Starts, stops, or restarts a live snapshot job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::send_live_snapshot_job_command`](crate::Client::send_live_snapshot_job_command).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendLiveSnapshotJobCommandRequest {
    /// The ID of the snapshot job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: String,
    /// The command to send to the job.
    ///
    /// Example: `start`.
    pub command: LiveSnapshotJobCommand,
}

impl SendLiveSnapshotJobCommandRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(
        job_id: impl Into<String>,
        command: impl Into<LiveSnapshotJobCommand>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            command: command.into(),
        }
    }
}

alicloud_runtime::structure! {
    SendLiveSnapshotJobCommandRequest {
        job_id: Field::form("JobId").required(),
        command: Field::form("Command").required(),
    }
}

/// The values of [`SendLiveSnapshotJobCommandRequest::command`](field@SendLiveSnapshotJobCommandRequest::command).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSnapshotJobCommand {
    /// `start`: start it.
    Start,
    /// `stop`: stop it.
    Stop,
    /// `restart`: restart it.
    Restart,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveSnapshotJobCommand {
        Start: "start",
        Stop: "stop",
        Restart: "restart",
    }
}

/// The response of [`Client::send_live_snapshot_job_command`](crate::Client::send_live_snapshot_job_command).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveSnapshotJobCommandResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SendLiveSnapshotJobCommandResponse {
        request_id: "RequestId",
    }
}

impl Operation for SendLiveSnapshotJobCommandRequest {
    type Response = SendLiveSnapshotJobCommandResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SendLiveSnapshotJobCommand")
        .summary("Starts, stops, or restarts a live snapshot job.")
        .ram_action("ice:SendLiveSnapshotJobCommand")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SendLiveSnapshotJobCommand",
        );
}
