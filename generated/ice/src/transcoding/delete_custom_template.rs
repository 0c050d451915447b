// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteCustomTemplate`: Deletes a custom template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_custom_template`](crate::Client::delete_custom_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteCustomTemplateRequest {
    /// The ID of the custom template. In `GetCustomTemplate`, leave it unset to get the
    /// default template of `Type`.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: String,
}

impl DeleteCustomTemplateRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteCustomTemplateRequest {
        template_id: Field::query("TemplateId").required(),
    }
}

/// The response of [`Client::delete_custom_template`](crate::Client::delete_custom_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    DeleteCustomTemplateResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for DeleteCustomTemplateRequest {
    type Response = DeleteCustomTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteCustomTemplate")
        .summary("Deletes a custom template.")
        .ram_action("ice:DeleteCustomTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteCustomTemplate",
        );
}
