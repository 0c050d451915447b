// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateAudit`: Submits manual reviews of media assets.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_audit`](crate::Client::create_audit).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateAuditRequest {
    /// The reviews, as a JSON-encoded array. One request accepts up to 20 videos.
    pub audit_content: Text<Json>,
}

impl CreateAuditRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(audit_content: impl Into<Text<Json>>) -> Self {
        Self {
            audit_content: audit_content.into(),
        }
    }
}

alicloud_runtime::structure! {
    CreateAuditRequest {
        audit_content: Field::query("AuditContent").required(),
    }
}

/// The response of [`Client::create_audit`](crate::Client::create_audit).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateAuditResponse {
        request_id: "RequestId",
    }
}

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
