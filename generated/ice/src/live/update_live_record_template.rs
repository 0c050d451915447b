// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLiveRecordTemplate`: Updates a recording template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_live_record_template`](crate::Client::update_live_record_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateLiveRecordTemplateRequest {
    /// The recording formats, each with its own settings.
    pub record_format: Vec<types::LiveRecordFormat>,
    /// The ID of the template.
    ///
    /// Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: String,
    /// The name of the template.
    ///
    /// Example: `test template`.
    pub name: String,
}

impl UpdateLiveRecordTemplateRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: UpdateLiveRecordTemplateRequired) -> Self {
        Self {
            record_format: required.record_format,
            template_id: required.template_id,
            name: required.name,
        }
    }
}

/// The required values of [`UpdateLiveRecordTemplateRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateLiveRecordTemplateRequired {
    /// The recording formats, each with its own settings.
    pub record_format: Vec<types::LiveRecordFormat>,
    /// The ID of the template.
    ///
    /// Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: String,
    /// The name of the template.
    ///
    /// Example: `test template`.
    pub name: String,
}

alicloud_runtime::structure! {
    UpdateLiveRecordTemplateRequest {
        record_format: Field::form("RecordFormat").json().required(),
        template_id: Field::form("TemplateId").required(),
        name: Field::form("Name").required(),
    }
}

/// The response of [`Client::update_live_record_template`](crate::Client::update_live_record_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `0F3D5C03-4B6E-5F40-B7F6-B1956776E7D3`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateLiveRecordTemplateResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateLiveRecordTemplateRequest {
    type Response = UpdateLiveRecordTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateLiveRecordTemplate")
        .summary("Updates a recording template.")
        .ram_action("ice:UpdateLiveRecordTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveRecordTemplate",
        );
}
