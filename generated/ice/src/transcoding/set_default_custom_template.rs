// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetDefaultCustomTemplate`: Sets a custom template as the default.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::set_default_custom_template`](crate::Client::set_default_custom_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetDefaultCustomTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub template_id: String,
}

impl SetDefaultCustomTemplateRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    SetDefaultCustomTemplateRequest {
        template_id: Field::query("TemplateId").required(),
    }
}

/// The response of [`Client::set_default_custom_template`](crate::Client::set_default_custom_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultCustomTemplateResponse {
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
    SetDefaultCustomTemplateResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for SetDefaultCustomTemplateRequest {
    type Response = SetDefaultCustomTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SetDefaultCustomTemplate")
        .summary("Sets a custom template as the default.")
        .ram_action("ice:SetDefaultCustomTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SetDefaultCustomTemplate",
        );
}
