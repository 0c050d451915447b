// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateLiveSnapshotTemplate`: Creates a template for taking snapshots of live streams.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::create_live_snapshot_template`](crate::Client::create_live_snapshot_template).
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateRequest {
    /// What the template is called.
    ///
    /// At most 128 characters. Example: `Template 1`.
    pub template_name: String,
    /// How the one snapshot file is named that every new snapshot replaces. It must not begin
    /// with `/`, and must end in `.jpg`. `{JobId}` stands for the ID of the job;
    /// `{UnixTimestamp}`, `{Sequence}`, and `{Date}` are not possible here. This or
    /// `SequenceFormat` must be given.
    ///
    /// At most 255 characters. Example: `snapshot/{JobId}.jpg`.
    pub overwrite_format: Option<String>,
    /// How snapshot files are named when each one is kept. It must not begin with `/`, and must
    /// end in `.jpg`. `{JobId}` stands for the ID of the job, `{Date}` for the day,
    /// `{UnixTimestamp}` for the time, and `{Sequence}` for a running number; one of the last
    /// two must be there. This or `OverwriteFormat` must be given.
    ///
    /// At most 255 characters. Example: `snapshot/{JobId}/{UnixTimestamp}.jpg`.
    pub sequence_format: Option<String>,
    /// How many seconds lie between two snapshots.
    ///
    /// 5 to 3600. Example: `5`.
    pub time_interval: i32,
}

impl CreateLiveSnapshotTemplateRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(template_name: impl Into<String>, time_interval: i32) -> Self {
        Self {
            template_name: template_name.into(),
            time_interval,
            overwrite_format: None,
            sequence_format: None,
        }
    }

    /// Sets `OverwriteFormat`. How the one snapshot file is named that every new snapshot replaces.
    #[must_use]
    pub fn overwrite_format(mut self, overwrite_format: impl Into<String>) -> Self {
        self.overwrite_format = Some(overwrite_format.into());
        self
    }

    /// Sets `SequenceFormat`. How snapshot files are named when each one is kept.
    #[must_use]
    pub fn sequence_format(mut self, sequence_format: impl Into<String>) -> Self {
        self.sequence_format = Some(sequence_format.into());
        self
    }
}

impl Fields for CreateLiveSnapshotTemplateRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("TemplateName").length(0, 128).required(),
        Field::form("OverwriteFormat").length(0, 255),
        Field::form("SequenceFormat").length(0, 255),
        Field::form("TimeInterval").integer(5, 3600).required(),
    ];
}

alicloud_runtime::structure!(
    CreateLiveSnapshotTemplateRequest { template_name, overwrite_format, sequence_format,
    time_interval }
);

/// The answer to [`Client::create_live_snapshot_template`](crate::Client::create_live_snapshot_template).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateResponse {
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: Option<String>,
}

impl Fields for CreateLiveSnapshotTemplateResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "TemplateId"]);
}

alicloud_runtime::structure!(
    CreateLiveSnapshotTemplateResponse { request_id, template_id }
);

impl Operation for CreateLiveSnapshotTemplateRequest {
    type Response = CreateLiveSnapshotTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateLiveSnapshotTemplate")
        .summary("Creates a template for taking snapshots of live streams.")
        .ram_action("ice:CreateLiveSnapshotTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveSnapshotTemplate",
        );
}
