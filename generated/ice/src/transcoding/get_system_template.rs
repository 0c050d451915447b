// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetSystemTemplate`: Looks up a template that the system provides.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_system_template`](crate::Client::get_system_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSystemTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `S00000001-100060`.
    pub template_id: String,
}

impl GetSystemTemplateRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetSystemTemplateRequest {
        template_id: Field::query("TemplateId").required(),
    }
}

/// The response of [`Client::get_system_template`](crate::Client::get_system_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSystemTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The system template.
    pub system_template: Option<types::SystemTemplate>,
}

alicloud_runtime::structure! {
    GetSystemTemplateResponse {
        request_id: "RequestId",
        system_template: "SystemTemplate",
    }
}

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
