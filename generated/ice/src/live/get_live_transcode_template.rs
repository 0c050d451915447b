// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveTranscodeTemplate`: Looks up a live transcoding template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_live_transcode_template`](crate::Client::get_live_transcode_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287666****`.
    pub template_id: String,
}

impl GetLiveTranscodeTemplateRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetLiveTranscodeTemplateRequest {
        template_id: Field::query("TemplateId").required(),
    }
}

/// The response of [`Client::get_live_transcode_template`](crate::Client::get_live_transcode_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The template, including its settings.
    pub template_content: Option<types::LiveTranscodeTemplate>,
}

alicloud_runtime::structure! {
    GetLiveTranscodeTemplateResponse {
        request_id: "RequestId",
        template_content: "TemplateContent",
    }
}

impl Operation for GetLiveTranscodeTemplateRequest {
    type Response = GetLiveTranscodeTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetLiveTranscodeTemplate")
        .summary("Looks up a live transcoding template.")
        .read_only()
        .ram_action("ice:GetLiveTranscodeTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveTranscodeTemplate",
        );
}
