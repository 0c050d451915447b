// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLiveSnapshotTemplate`: Deletes a snapshot template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_live_snapshot_template`](crate::Client::delete_live_snapshot_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: String,
}

impl DeleteLiveSnapshotTemplateRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteLiveSnapshotTemplateRequest {
        template_id: Field::form("TemplateId").required(),
    }
}

/// The response of [`Client::delete_live_snapshot_template`](crate::Client::delete_live_snapshot_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteLiveSnapshotTemplateResponse {
        request_id: "RequestId",
    }
}

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
