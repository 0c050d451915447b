// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetTemplateMaterials`: Returns the URLs of the files of an advanced template, for use in its editor.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_template_materials`](crate::Client::get_template_materials).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetTemplateMaterialsRequest {
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: String,
    /// The files to return URLs for, as a JSON array of paths in the template, such as
    /// `["music.mp3","assets/1.jpg"]`. By default, all files.
    ///
    /// Example: `["music.mp3","config.json","assets/1.jpg"]`.
    pub file_list: Option<Text<Json>>,
}

impl GetTemplateMaterialsRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            file_list: None,
        }
    }

    /// Sets `FileList`. The files to return URLs for, as a JSON array of paths in the template, such as `["music.mp3","assets/1.jpg"]`.
    #[must_use]
    pub fn file_list(mut self, file_list: impl Into<Text<Json>>) -> Self {
        self.file_list = Some(file_list.into());
        self
    }
}

alicloud_runtime::structure! {
    GetTemplateMaterialsRequest {
        template_id: Field::query("TemplateId").required(),
        file_list: Field::query("FileList"),
    }
}

/// The response of [`Client::get_template_materials`](crate::Client::get_template_materials).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateMaterialsResponse {
    /// The URLs of the template's files, at most 400. They expire after 30 minutes.
    pub material_urls: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetTemplateMaterialsResponse {
        material_urls: "MaterialUrls",
        request_id: "RequestId",
    }
}

impl Operation for GetTemplateMaterialsRequest {
    type Response = GetTemplateMaterialsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetTemplateMaterials")
        .summary(
            "Returns the URLs of the files of an advanced template, for use in its editor.",
        )
        .read_only()
        .ram_action("ice:GetTemplateMaterials")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetTemplateMaterials",
        );
}
