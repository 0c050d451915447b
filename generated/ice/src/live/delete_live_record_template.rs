// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLiveRecordTemplate`: Deletes a recording template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_live_record_template`](crate::Client::delete_live_record_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteLiveRecordTemplateRequest {
    /// The ID of the template to delete, as returned by `CreateLiveRecordTemplate`.
    ///
    /// Matches `  `. Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b7****`.
    pub template_id: String,
}

impl DeleteLiveRecordTemplateRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteLiveRecordTemplateRequest {
        template_id: Field::query("TemplateId").required(),
    }
}

/// The response of [`Client::delete_live_record_template`](crate::Client::delete_live_record_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `3E5330CF-B4C8-5BEF-AA6B-8E70BD20FAEE`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteLiveRecordTemplateResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteLiveRecordTemplateRequest {
    type Response = DeleteLiveRecordTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteLiveRecordTemplate")
        .summary("Deletes a recording template.")
        .ram_action("ice:DeleteLiveRecordTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveRecordTemplate",
        );
}
