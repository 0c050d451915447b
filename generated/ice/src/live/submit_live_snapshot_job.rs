// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitLiveSnapshotJob`: Submits a job that takes snapshots of a live stream.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_live_snapshot_job`](crate::Client::submit_live_snapshot_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobRequest {
    /// The name of the job.
    ///
    /// At most 128 characters. Example: `Screenshot task1`.
    pub job_name: String,
    /// The stream to take snapshots of.
    pub stream_input: types::LiveSnapshotStreamInput,
    /// The storage location of the snapshots.
    pub snapshot_output: types::LiveSnapshotOutput,
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: String,
    /// The callback URL for snapshots, HTTP or HTTPS.
    ///
    /// At most 255 characters. Example: `http://www.aliyun.com/snapshot/callback`.
    pub callback_url: Option<String>,
}

impl SubmitLiveSnapshotJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitLiveSnapshotJobRequired) -> Self {
        Self {
            job_name: required.job_name,
            stream_input: required.stream_input,
            snapshot_output: required.snapshot_output,
            template_id: required.template_id,
            callback_url: None,
        }
    }

    /// Sets `CallbackUrl`. The callback URL for snapshots, HTTP or HTTPS.
    #[must_use]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
}

/// The required values of [`SubmitLiveSnapshotJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitLiveSnapshotJobRequired {
    /// The name of the job.
    ///
    /// At most 128 characters. Example: `Screenshot task1`.
    pub job_name: String,
    /// The stream to take snapshots of.
    pub stream_input: types::LiveSnapshotStreamInput,
    /// The storage location of the snapshots.
    pub snapshot_output: types::LiveSnapshotOutput,
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: String,
}

alicloud_runtime::structure! {
    SubmitLiveSnapshotJobRequest {
        job_name: Field::form("JobName").length(0, 128).required(),
        stream_input: Field::form("StreamInput").json().required(),
        snapshot_output: Field::form("SnapshotOutput").json().required(),
        template_id: Field::form("TemplateId").required(),
        callback_url: Field::form("CallbackUrl").length(0, 255),
    }
}

/// The response of [`Client::submit_live_snapshot_job`](crate::Client::submit_live_snapshot_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobResponse {
    /// The ID of the job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287666****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitLiveSnapshotJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitLiveSnapshotJobRequest {
    type Response = SubmitLiveSnapshotJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitLiveSnapshotJob")
        .summary("Submits a job that takes snapshots of a live stream.")
        .ram_action("ice:SubmitLiveSnapshotJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveSnapshotJob",
        );
}
