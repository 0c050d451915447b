// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLiveRecordTemplate`: Updates a recording template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::update_live_record_template`](crate::Client::update_live_record_template).
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
    /// Takes everything, for all of it is required.
    pub fn new(
        record_format: impl IntoIterator<Item = impl Into<types::LiveRecordFormat>>,
        template_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            record_format: record_format.into_iter().map(Into::into).collect(),
            template_id: template_id.into(),
            name: name.into(),
        }
    }
}

impl Fields for UpdateLiveRecordTemplateRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("RecordFormat").json().required(),
        Field::form("TemplateId").required(),
        Field::form("Name").required(),
    ];
}

alicloud_runtime::structure!(
    UpdateLiveRecordTemplateRequest { record_format, template_id, name }
);

/// The answer to [`Client::update_live_record_template`](crate::Client::update_live_record_template).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `0F3D5C03-4B6E-5F40-B7F6-B1956776E7D3`.
    pub request_id: Option<String>,
}

impl Fields for UpdateLiveRecordTemplateResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(UpdateLiveRecordTemplateResponse { request_id });

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
