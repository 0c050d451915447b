// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteTemplate`: Deletes one or more templates.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_template`](crate::Client::delete_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateRequest {
    /// The IDs of the templates to delete.
    ///
    /// Example: `["****20b48fb04483915d4f2cd8ac****", "****20b48fb04483915d4f2cd8ac****"]`.
    pub template_ids: Option<Vec<String>>,
}

impl DeleteTemplateRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TemplateIds`. The IDs of the templates to delete.
    #[must_use]
    pub fn template_ids(
        mut self,
        template_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = Some(template_ids.into_iter().map(Into::into).collect());
        self
    }
}

alicloud_runtime::structure! {
    DeleteTemplateRequest {
        template_ids: Field::query("TemplateIds").comma_list(),
    }
}

/// The response of [`Client::delete_template`](crate::Client::delete_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteTemplateResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteTemplateRequest {
    type Response = DeleteTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("DeleteTemplate")
        .summary("Deletes one or more templates.")
        .ram_action("ice:DeleteTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteTemplate",
        );
}
