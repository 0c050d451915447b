// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLiveTranscodeTemplate`: Deletes a live transcoding template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_live_transcode_template`](crate::Client::delete_live_transcode_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeTemplateRequest {
    /// The ID of the template to delete, as returned by `CreateLiveTranscodeTemplate`.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub template_id: String,
}

impl DeleteLiveTranscodeTemplateRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteLiveTranscodeTemplateRequest {
        template_id: Field::query("TemplateId").required(),
    }
}

/// The response of [`Client::delete_live_transcode_template`](crate::Client::delete_live_transcode_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteLiveTranscodeTemplateResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteLiveTranscodeTemplateRequest {
    type Response = DeleteLiveTranscodeTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteLiveTranscodeTemplate")
        .summary("Deletes a live transcoding template.")
        .ram_action("ice:DeleteLiveTranscodeTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveTranscodeTemplate",
        );
}
