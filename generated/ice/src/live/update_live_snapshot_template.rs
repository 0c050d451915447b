// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLiveSnapshotTemplate`: Updates a snapshot template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_live_snapshot_template`](crate::Client::update_live_snapshot_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateLiveSnapshotTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: String,
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

impl UpdateLiveSnapshotTemplateRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: UpdateLiveSnapshotTemplateRequired) -> Self {
        Self {
            template_id: required.template_id,
            template_name: required.template_name,
            time_interval: required.time_interval,
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

/// The required values of [`UpdateLiveSnapshotTemplateRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateLiveSnapshotTemplateRequired {
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: String,
    /// The name of the template.
    ///
    /// At most 128 characters. Example: `Template 1`.
    pub template_name: String,
    /// The interval between two snapshots, in seconds.
    ///
    /// 5 to 3600. Example: `5`.
    pub time_interval: i32,
}

alicloud_runtime::structure! {
    UpdateLiveSnapshotTemplateRequest {
        template_id: Field::form("TemplateId").required(),
        template_name: Field::form("TemplateName").length(0, 128).required(),
        overwrite_format: Field::form("OverwriteFormat").length(0, 255),
        sequence_format: Field::form("SequenceFormat").length(0, 255),
        time_interval: Field::form("TimeInterval").integer(5, 3600).required(),
    }
}

/// The response of [`Client::update_live_snapshot_template`](crate::Client::update_live_snapshot_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveSnapshotTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateLiveSnapshotTemplateResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateLiveSnapshotTemplateRequest {
    type Response = UpdateLiveSnapshotTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateLiveSnapshotTemplate")
        .summary("Updates a snapshot template.")
        .ram_action("ice:UpdateLiveSnapshotTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveSnapshotTemplate",
        );
}
