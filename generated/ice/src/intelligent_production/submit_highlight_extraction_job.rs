// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitHighlightExtractionJob`: Submits a job that extracts highlights from media.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_highlight_extraction_job`](crate::Client::submit_highlight_extraction_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHighlightExtractionJobRequest {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
    /// The location and format of the output highlights.
    pub output_config: Option<Text<Json>>,
    /// Custom data of the job. `NotifyAddress` sets the callback address.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
    /// The input to extract highlights from.
    pub input_config: Option<Text<Json>>,
}

impl SubmitHighlightExtractionJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `OutputConfig`. The location and format of the output highlights.
    #[must_use]
    pub fn output_config(mut self, output_config: impl Into<Text<Json>>) -> Self {
        self.output_config = Some(output_config.into());
        self
    }

    /// Sets `UserData`. Custom data of the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `InputConfig`. The input to extract highlights from.
    #[must_use]
    pub fn input_config(mut self, input_config: impl Into<Text<Json>>) -> Self {
        self.input_config = Some(input_config.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitHighlightExtractionJobRequest {
        client_token: Field::query("ClientToken"),
        output_config: Field::query("OutputConfig"),
        user_data: Field::query("UserData"),
        input_config: Field::form("InputConfig"),
    }
}

/// The response of [`Client::submit_highlight_extraction_job`](crate::Client::submit_highlight_extraction_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHighlightExtractionJobResponse {
    /// The ID of the highlight extraction job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitHighlightExtractionJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitHighlightExtractionJobRequest {
    type Response = SubmitHighlightExtractionJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitHighlightExtractionJob")
        .summary("Submits a job that extracts highlights from media.")
        .idempotency_token("ClientToken")
        .ram_action("ice:SubmitHighlightExtractionJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitHighlightExtractionJob",
        );
}
