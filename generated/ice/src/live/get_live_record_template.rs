// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveRecordTemplate`: Looks up a recording template, either the current version or the copy that a job uses.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_live_record_template`](crate::Client::get_live_record_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLiveRecordTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: String,
    /// The ID of a recording job. If set, the response contains the template as used by that
    /// job.
    ///
    /// Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub job_id: Option<String>,
}

impl GetLiveRecordTemplateRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            job_id: None,
        }
    }

    /// Sets `JobId`. The ID of a recording job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetLiveRecordTemplateRequest {
        template_id: Field::query("TemplateId").required(),
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_live_record_template`](crate::Client::get_live_record_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordTemplateResponse {
    /// The recording template.
    pub record_template: Option<types::LiveRecordTemplate>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `C892855F-95DF-50D6-A28C-279ABDB76810`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetLiveRecordTemplateResponse {
        record_template: "RecordTemplate",
        request_id: "RequestId",
    }
}

impl Operation for GetLiveRecordTemplateRequest {
    type Response = GetLiveRecordTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("GetLiveRecordTemplate")
        .summary(
            "Looks up a recording template, either the current version or the copy that a job uses.",
        )
        .read_only()
        .ram_action("ice:GetLiveRecordTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveRecordTemplate",
        );
}
