// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetTemplateParams`: Lists the replaceable parts of an advanced template with their original media.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_template_params`](crate::Client::get_template_params).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParamsRequest {
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
}

impl GetTemplateParamsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TemplateId`. The ID of the template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetTemplateParamsRequest {
        template_id: Field::query("TemplateId"),
    }
}

/// The response of [`Client::get_template_params`](crate::Client::get_template_params).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParamsResponse {
    /// The replaceable parts.
    pub param_list: Vec<TemplateParam>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `******419c8741c1b4325f035b******`.
    pub template_id: Option<String>,
}

alicloud_runtime::structure! {
    GetTemplateParamsResponse {
        param_list: "ParamList",
        request_id: "RequestId",
        template_id: "TemplateId",
    }
}

/// An item of [`GetTemplateParamsResponse::param_list`](field@GetTemplateParamsResponse::param_list).
///
/// The replaceable parts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateParam {
    /// The original subtitle text in the template.
    ///
    /// Example: `Subtitle test`.
    pub content: Option<String>,
    /// The URL of the cover image of the original media.
    pub cover_url: Option<String>,
    /// The output height of the original media, in pixels. Only for standard templates
    /// created in the console.
    ///
    /// Example: `300`.
    pub height: Option<i32>,
    /// The name of the parameter, such as `video1`.
    ///
    /// Example: `video1`.
    pub key: Option<String>,
    /// The URL of the original media.
    pub media_url: Option<String>,
    /// The start time of the original clip on the timeline, in seconds. Only for standard
    /// templates created in the console.
    ///
    /// Example: `5.5`.
    pub timeline_in: Option<f64>,
    /// The end time of the original clip on the timeline, in seconds. Only for standard
    /// templates created in the console.
    ///
    /// Example: `8.5`.
    pub timeline_out: Option<f64>,
    /// The type of the original media, such as `Image`.
    ///
    /// Example: `Image`.
    pub r#type: Option<String>,
    /// The output width of the original media, in pixels. Only for standard templates created
    /// in the console.
    ///
    /// Example: `300`.
    pub width: Option<i32>,
    /// The horizontal offset of the media from the output's upper-left corner, in pixels.
    /// Only for standard templates created in the console.
    ///
    /// Example: `100`.
    pub x: Option<i32>,
    /// The vertical offset of the media from the output's upper-left corner, in pixels. Only
    /// for standard templates created in the console.
    ///
    /// Example: `100`.
    pub y: Option<i32>,
}

alicloud_runtime::structure! {
    TemplateParam {
        content: "Content",
        cover_url: "CoverUrl",
        height: "Height",
        key: "Key",
        media_url: "MediaUrl",
        timeline_in: "TimelineIn",
        timeline_out: "TimelineOut",
        r#type: "Type",
        width: "Width",
        x: "X",
        y: "Y",
    }
}

impl Operation for GetTemplateParamsRequest {
    type Response = GetTemplateParamsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("GetTemplateParams")
        .summary(
            "Lists the replaceable parts of an advanced template with their original media.",
        )
        .read_only()
        .ram_action("ice:GetTemplateParams")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetTemplateParams",
        );
}
