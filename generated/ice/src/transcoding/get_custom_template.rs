// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetCustomTemplate`: Looks up one custom template, or the default template of a type.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_custom_template`](crate::Client::get_custom_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateRequest {
    /// The ID of the custom template. In `GetCustomTemplate`, leave it unset to get the
    /// default template of `Type`.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// The type of template whose default to look up, as a number (see the operation).
    /// Ignored if `TemplateId` is set, required otherwise.
    ///
    /// Example: `1`.
    pub r#type: Option<i32>,
    /// The subtype of the default template to look up, as a number that depends on `Type`
    /// (see the operation). Ignored if `TemplateId` is set.
    ///
    /// Example: `1`.
    pub subtype: Option<i32>,
}

impl GetCustomTemplateRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TemplateId`. The ID of the custom template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `Type`. The type of template whose default to look up, as a number (see the operation).
    #[must_use]
    #[inline]
    pub fn r#type(mut self, r#type: i32) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Subtype`. The subtype of the default template to look up, as a number that depends on `Type` (see the operation).
    #[must_use]
    #[inline]
    pub fn subtype(mut self, subtype: i32) -> Self {
        self.subtype = Some(subtype);
        self
    }
}

alicloud_runtime::structure! {
    GetCustomTemplateRequest {
        template_id: Field::query("TemplateId"),
        r#type: Field::query("Type"),
        subtype: Field::query("Subtype"),
    }
}

/// The response of [`Client::get_custom_template`](crate::Client::get_custom_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateResponse {
    /// The template.
    pub custom_template: Option<types::CustomTemplate>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetCustomTemplateResponse {
        custom_template: "CustomTemplate",
        request_id: "RequestId",
    }
}

impl Operation for GetCustomTemplateRequest {
    type Response = GetCustomTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetCustomTemplate")
        .summary("Looks up one custom template, or the default template of a type.")
        .read_only()
        .ram_action("ice:GetCustomTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetCustomTemplate",
        );
}
