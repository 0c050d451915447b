// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetSystemTemplate`: Looks up a template that the system provides.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::get_system_template`](crate::Client::get_system_template).
#[non_exhaustive]
pub struct GetSystemTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `S00000001-100060`.
    pub template_id: String,
}

impl GetSystemTemplateRequest {
    /// Takes everything, for all of it is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

impl Fields for GetSystemTemplateRequest {
    const FIELDS: &'static [Field] = &[Field::query("TemplateId").required()];
}

alicloud_runtime::structure!(GetSystemTemplateRequest { template_id });

/// The answer to [`Client::get_system_template`](crate::Client::get_system_template).
#[derive(Default)]
#[non_exhaustive]
pub struct GetSystemTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The system template.
    pub system_template: Option<types::SystemTemplate>,
}

impl Fields for GetSystemTemplateResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "SystemTemplate"]);
}

alicloud_runtime::structure!(GetSystemTemplateResponse { request_id, system_template });

impl Operation for GetSystemTemplateRequest {
    type Response = GetSystemTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetSystemTemplate")
        .summary("Looks up a template that the system provides.")
        .read_only()
        .ram_action("ice:GetSystemTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetSystemTemplate",
        );
}
