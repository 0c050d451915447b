// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateCustomTemplate`: Updates the name or the configuration of a custom media processing template.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_custom_template`](crate::Client::update_custom_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateCustomTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: String,
    /// The name of the template.
    ///
    /// Example: `test-template`.
    pub name: Option<String>,
    /// The new settings of the template, as JSON. The available settings depend on the
    /// template type.
    ///
    /// Example: `{"param": "sample"}`.
    pub template_config: Option<Text<Json>>,
}

impl UpdateCustomTemplateRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            name: None,
            template_config: None,
        }
    }

    /// Sets `Name`. The name of the template.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `TemplateConfig`. The new settings of the template, as JSON.
    #[must_use]
    pub fn template_config(mut self, template_config: impl Into<Text<Json>>) -> Self {
        self.template_config = Some(template_config.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateCustomTemplateRequest {
        template_id: Field::query("TemplateId").required(),
        name: Field::query("Name"),
        template_config: Field::query("TemplateConfig"),
    }
}

/// The response of [`Client::update_custom_template`](crate::Client::update_custom_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomTemplateResponse {
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
    UpdateCustomTemplateResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for UpdateCustomTemplateRequest {
    type Response = UpdateCustomTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateCustomTemplate")
        .summary(
            "Updates the name or the configuration of a custom media processing template.",
        )
        .ram_action("ice:UpdateCustomTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateCustomTemplate",
        );
}
