// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateLiveSnapshotTemplate`: Creates a template for snapshots of live streams.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_live_snapshot_template`](crate::Client::create_live_snapshot_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateRequest {
    /// The name of the template.
    ///
    /// At most 128 characters. Example: `Template 1`.
    pub template_name: String,
    /// The name format of the single snapshot file that each new snapshot overwrites. It must
    /// not start with `/`, and must end in `.jpg`. `{JobId}` is replaced by the job ID.
    /// `{UnixTimestamp}`, `{Sequence}`, and `{Date}` are not supported here. Required if
    /// `SequenceFormat` is not set.
    ///
    /// At most 255 characters. Example: `snapshot/{JobId}.jpg`.
    pub overwrite_format: Option<String>,
    /// The name format of snapshot files if each one is kept. It must not start with `/`, and
    /// must end in `.jpg`. `{JobId}` is replaced by the job ID, `{Date}` by the day,
    /// `{UnixTimestamp}` by the time, and `{Sequence}` by a sequence number. One of the last
    /// two is required. Required if `OverwriteFormat` is not set.
    ///
    /// At most 255 characters. Example: `snapshot/{JobId}/{UnixTimestamp}.jpg`.
    pub sequence_format: Option<String>,
    /// The interval between two snapshots, in seconds.
    ///
    /// 5 to 3600. Example: `5`.
    pub time_interval: i32,
}

impl CreateLiveSnapshotTemplateRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(template_name: impl Into<String>, time_interval: i32) -> Self {
        Self {
            template_name: template_name.into(),
            time_interval,
            overwrite_format: None,
            sequence_format: None,
        }
    }

    /// Sets `OverwriteFormat`. The name format of the single snapshot file that each new snapshot overwrites.
    #[must_use]
    pub fn overwrite_format(mut self, overwrite_format: impl Into<String>) -> Self {
        self.overwrite_format = Some(overwrite_format.into());
        self
    }

    /// Sets `SequenceFormat`. The name format of snapshot files if each one is kept.
    #[must_use]
    pub fn sequence_format(mut self, sequence_format: impl Into<String>) -> Self {
        self.sequence_format = Some(sequence_format.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateLiveSnapshotTemplateRequest {
        template_name: Field::form("TemplateName").length(0, 128).required(),
        overwrite_format: Field::form("OverwriteFormat").length(0, 255),
        sequence_format: Field::form("SequenceFormat").length(0, 255),
        time_interval: Field::form("TimeInterval").integer(5, 3600).required(),
    }
}

/// The response of [`Client::create_live_snapshot_template`](crate::Client::create_live_snapshot_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateLiveSnapshotTemplateResponse {
        request_id: "RequestId",
        template_id: "TemplateId",
    }
}

impl Operation for CreateLiveSnapshotTemplateRequest {
    type Response = CreateLiveSnapshotTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateLiveSnapshotTemplate")
        .summary("Creates a template for snapshots of live streams.")
        .ram_action("ice:CreateLiveSnapshotTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveSnapshotTemplate",
        );
}
