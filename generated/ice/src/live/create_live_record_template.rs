// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateLiveRecordTemplate`: Creates a template for recording live streams.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_live_record_template`](crate::Client::create_live_record_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateRequest {
    /// The recording formats, each with its own settings.
    pub record_format: Vec<types::LiveRecordFormat>,
    /// The name of the template.
    pub name: String,
}

impl CreateLiveRecordTemplateRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(
        record_format: impl IntoIterator<Item = impl Into<types::LiveRecordFormat>>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            record_format: record_format.into_iter().map(Into::into).collect(),
            name: name.into(),
        }
    }
}

alicloud_runtime::structure! {
    CreateLiveRecordTemplateRequest {
        record_format: Field::form("RecordFormat").json().required(),
        name: Field::form("Name").required(),
    }
}

/// The response of [`Client::create_live_record_template`](crate::Client::create_live_record_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateLiveRecordTemplateResponse {
        request_id: "RequestId",
        template_id: "TemplateId",
    }
}

impl Operation for CreateLiveRecordTemplateRequest {
    type Response = CreateLiveRecordTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateLiveRecordTemplate")
        .summary("Creates a template for recording live streams.")
        .ram_action("ice:CreateLiveRecordTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveRecordTemplate",
        );
}
