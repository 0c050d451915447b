// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateAudit`: Submits manual reviews of media assets.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::create_audit`](crate::Client::create_audit).
#[non_exhaustive]
pub struct CreateAuditRequest {
    /// The reviews, as a JSON-encoded array. One request accepts up to 20 videos.
    pub audit_content: Text<Json>,
}

impl CreateAuditRequest {
    /// Takes everything, for all of it is required.
    pub fn new(audit_content: impl Into<Text<Json>>) -> Self {
        Self {
            audit_content: audit_content.into(),
        }
    }
}

impl Fields for CreateAuditRequest {
    const FIELDS: &'static [Field] = &[Field::query("AuditContent").required()];
}

alicloud_runtime::structure!(CreateAuditRequest { audit_content });

/// The answer to [`Client::create_audit`](crate::Client::create_audit).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAuditResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for CreateAuditResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(CreateAuditResponse { request_id });

impl Operation for CreateAuditRequest {
    type Response = CreateAuditResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateAudit")
        .summary("Submits manual reviews of media assets.")
        .ram_action("ice:CreateAudit")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateAudit",
        );
}
