// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLiveSnapshotTemplate`: Deletes a snapshot template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_live_snapshot_template`](crate::Client::delete_live_snapshot_template).
#[non_exhaustive]
pub struct DeleteLiveSnapshotTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: String,
}

impl DeleteLiveSnapshotTemplateRequest {
    /// Takes everything, for all of it is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

impl Fields for DeleteLiveSnapshotTemplateRequest {
    const FIELDS: &'static [Field] = &[Field::form("TemplateId").required()];
}

alicloud_runtime::structure!(DeleteLiveSnapshotTemplateRequest { template_id });

/// The answer to [`Client::delete_live_snapshot_template`](crate::Client::delete_live_snapshot_template).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for DeleteLiveSnapshotTemplateResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(DeleteLiveSnapshotTemplateResponse { request_id });

impl Operation for DeleteLiveSnapshotTemplateRequest {
    type Response = DeleteLiveSnapshotTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteLiveSnapshotTemplate")
        .summary("Deletes a snapshot template.")
        .ram_action("ice:DeleteLiveSnapshotTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveSnapshotTemplate",
        );
}
