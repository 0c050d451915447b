// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitScreenMediaHighlightsJob`: Submits a job that detects highlights, for example in short dramas, and merges them into one video.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_screen_media_highlights_job`](crate::Client::submit_screen_media_highlights_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitScreenMediaHighlightsJobRequest {
    /// The location and format of the output video.
    pub output_config: Option<Text<Json>>,
    /// Custom data of the job. `NotifyAddress` sets the callback address.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
    /// The media to detect highlights in. `MediaArray` lists their IDs.
    ///
    /// Example: `{ "MediaArray": [ "****9d46c886b45481030f6e****", "****6c886b4549d481030f6e****" ] }`.
    pub input_config: Option<Text<Json>>,
    /// The editing settings.
    pub editing_config: Option<Text<Json>>,
}

impl SubmitScreenMediaHighlightsJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `OutputConfig`. The location and format of the output video.
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

    /// Sets `InputConfig`. The media to detect highlights in.
    #[must_use]
    pub fn input_config(mut self, input_config: impl Into<Text<Json>>) -> Self {
        self.input_config = Some(input_config.into());
        self
    }

    /// Sets `EditingConfig`. The editing settings.
    #[must_use]
    pub fn editing_config(mut self, editing_config: impl Into<Text<Json>>) -> Self {
        self.editing_config = Some(editing_config.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitScreenMediaHighlightsJobRequest {
        output_config: Field::query("OutputConfig"),
        user_data: Field::query("UserData"),
        input_config: Field::form("InputConfig"),
        editing_config: Field::form("EditingConfig"),
    }
}

/// The response of [`Client::submit_screen_media_highlights_job`](crate::Client::submit_screen_media_highlights_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitScreenMediaHighlightsJobResponse {
    /// The ID of the highlight job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitScreenMediaHighlightsJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitScreenMediaHighlightsJobRequest {
    type Response = SubmitScreenMediaHighlightsJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitScreenMediaHighlightsJob")
        .summary(
            "Submits a job that detects highlights, for example in short dramas, and merges them into one video.",
        )
        .ram_action("ice:SubmitScreenMediaHighlightsJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitScreenMediaHighlightsJob",
        );
}
