// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitLiveRecordJob`: Submits a job that records a live stream.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_live_record_job`](crate::Client::submit_live_record_job).
#[derive(Clone)]
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
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitLiveRecordJobRequired) -> Self {
        Self {
            stream_input: required.stream_input,
            record_output: required.record_output,
            template_id: required.template_id,
            name: required.name,
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

/// The required values of [`SubmitLiveRecordJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitLiveRecordJobRequired {
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

alicloud_runtime::structure! {
    SubmitLiveRecordJobRequest {
        notify_url: Field::form("NotifyUrl"),
        stream_input: Field::form("StreamInput").json().required(),
        record_output: Field::form("RecordOutput").json().required(),
        template_id: Field::form("TemplateId").required(),
        name: Field::form("Name").required(),
    }
}

/// The response of [`Client::submit_live_record_job`](crate::Client::submit_live_record_job).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    SubmitLiveRecordJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

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
