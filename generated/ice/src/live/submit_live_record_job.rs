// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitLiveRecordJob`: Submits a job that records a live stream.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::submit_live_record_job`](crate::Client::submit_live_record_job).
#[non_exhaustive]
pub struct SubmitLiveRecordJobRequest {
    /// The callback URL.
    ///
    /// Matches `  `. Example: `https://example.com/imsnotify`.
    pub notify_url: Option<String>,
    /// The stream to record.
    pub stream_input: types::LiveStreamInput,
    /// The storage location of the recording.
    pub record_output: types::LiveRecordOutput,
    /// The ID of the recording template to use.
    ///
    /// Matches `  `. Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: String,
    /// The name of the recording job.
    ///
    /// Matches `  `. Example: `live stream record 1`.
    pub name: String,
}

impl SubmitLiveRecordJobRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        stream_input: types::LiveStreamInput,
        record_output: types::LiveRecordOutput,
        template_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            stream_input,
            record_output,
            template_id: template_id.into(),
            name: name.into(),
            notify_url: None,
        }
    }

    /// Sets `NotifyUrl`. The callback URL.
    #[must_use]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

impl Fields for SubmitLiveRecordJobRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("NotifyUrl"),
        Field::form("StreamInput").json().required(),
        Field::form("RecordOutput").json().required(),
        Field::form("TemplateId").required(),
        Field::form("Name").required(),
    ];
}

alicloud_runtime::structure!(
    SubmitLiveRecordJobRequest { notify_url, stream_input, record_output, template_id,
    name }
);

/// The answer to [`Client::submit_live_record_job`](crate::Client::submit_live_record_job).
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitLiveRecordJobResponse {
    /// The ID of the new recording job.
    ///
    /// Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
}

impl Fields for SubmitLiveRecordJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["JobId", "RequestId"]);
}

alicloud_runtime::structure!(SubmitLiveRecordJobResponse { job_id, request_id });

impl Operation for SubmitLiveRecordJobRequest {
    type Response = SubmitLiveRecordJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitLiveRecordJob")
        .summary("Submits a job that records a live stream.")
        .ram_action("ice:SubmitLiveRecordJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveRecordJob",
        );
}
