// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveSnapshotTemplate`: Looks up a snapshot template.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::get_live_snapshot_template`](crate::Client::get_live_snapshot_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLiveSnapshotTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: String,
}

impl GetLiveSnapshotTemplateRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetLiveSnapshotTemplateRequest {
        template_id: Field::query("TemplateId").required(),
    }
}

/// The response of [`Client::get_live_snapshot_template`](crate::Client::get_live_snapshot_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotTemplateResponse {
    /// The time the template was created. (The official reference swaps this with
    /// `LastModified`.)
    ///
    /// Example: `2022-02-02T22:22:22Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the template was last updated. (The official reference swaps this with
    /// `CreateTime`.)
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
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: Option<String>,
    /// The name of the template.
    ///
    /// Example: `Template 1`.
    pub template_name: Option<String>,
    /// The interval between two snapshots, in seconds.
    ///
    /// Example: `5`.
    pub time_interval: Option<i32>,
    /// The origin of the template.
    ///
    /// Example: `custom`.
    pub r#type: Option<LiveSnapshotTemplateType>,
}

alicloud_runtime::structure! {
    GetLiveSnapshotTemplateResponse {
        create_time: "CreateTime",
        last_modified: "LastModified",
        overwrite_format: "OverwriteFormat",
        request_id: "RequestId",
        sequence_format: "SequenceFormat",
        template_id: "TemplateId",
        template_name: "TemplateName",
        time_interval: "TimeInterval",
        r#type: "Type",
    }
}

/// The values of [`GetLiveSnapshotTemplateResponse::type`](field@GetLiveSnapshotTemplateResponse::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSnapshotTemplateType {
    /// `system`: a preset of the service.
    System,
    /// `custom`: created by the user.
    Custom,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveSnapshotTemplateType {
        System: "system",
        Custom: "custom",
    }
}

impl Operation for GetLiveSnapshotTemplateRequest {
    type Response = GetLiveSnapshotTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("GetLiveSnapshotTemplate")
        .summary("Looks up a snapshot template.")
        .read_only()
        .ram_action("ice:GetLiveSnapshotTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveSnapshotTemplate",
        );
}
