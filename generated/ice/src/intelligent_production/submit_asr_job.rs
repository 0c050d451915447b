// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitASRJob`: Submits a job that converts the speech of a video to timed text.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_asr_job`](crate::Client::submit_asr_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAsrJobRequest {
    /// The media to recognize: an OSS URL, or the ID of a media asset in the library.
    pub input_file: Option<String>,
    /// Custom data of the job, such as its environment or business.
    pub user_data: Option<Text<Json>>,
    /// The title of the job. At most 128 bytes.
    ///
    /// Example: `Test title`.
    pub title: Option<String>,
    /// The description of the job. At most 128 bytes.
    ///
    /// Example: `Test description`.
    pub description: Option<String>,
    /// The start time. For streams, in seconds, such as `0.081706`. For speech recognition,
    /// in the format `00:00:00`.
    ///
    /// Example: `00:00:00`.
    pub start_time: Option<String>,
    /// The duration. For streams and files, in seconds, such as `216.206706`. For speech
    /// recognition, in the format `00:00:10`.
    ///
    /// Example: `00:00:10`.
    pub duration: Option<String>,
    /// The speech recognition settings.
    ///
    /// Example: `{ "HotwordLibraryIdList": "******2609a14f54a0636b7e16******" }`.
    pub editing_config: Option<Text<AsrJobEditingConfig>>,
}

impl SubmitAsrJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InputFile`. The media to recognize: an OSS URL, or the ID of a media asset in the library.
    #[must_use]
    pub fn input_file(mut self, input_file: impl Into<String>) -> Self {
        self.input_file = Some(input_file.into());
        self
    }

    /// Sets `UserData`. Custom data of the job, such as its environment or business.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Title`. The title of the job.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. The description of the job.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `StartTime`. The start time.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `Duration`. The duration.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets `EditingConfig`. The speech recognition settings.
    #[must_use]
    pub fn editing_config(
        mut self,
        editing_config: impl Into<Text<AsrJobEditingConfig>>,
    ) -> Self {
        self.editing_config = Some(editing_config.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitAsrJobRequest {
        input_file: Field::query("InputFile"),
        user_data: Field::query("UserData"),
        title: Field::query("Title"),
        description: Field::query("Description"),
        start_time: Field::query("StartTime"),
        duration: Field::query("Duration"),
        editing_config: Field::query("EditingConfig"),
    }
}

/// The speech recognition settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrJobEditingConfig {
    /// The ID of the hotword library to use. Currently, only one ID is supported.
    pub hotword_library_id_list: Option<String>,
    /// The maximum length of a sentence in the output.
    pub sentence_max_length: Option<i64>,
    /// Whether sentences are split by meaning. By default, `false`.
    pub enable_semantic_sentence_detection: Option<bool>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl AsrJobEditingConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `HotwordLibraryIdList`. The ID of the hotword library to use.
    #[must_use]
    pub fn hotword_library_id_list(
        mut self,
        hotword_library_id_list: impl Into<String>,
    ) -> Self {
        self.hotword_library_id_list = Some(hotword_library_id_list.into());
        self
    }

    /// Sets `SentenceMaxLength`. The maximum length of a sentence in the output.
    #[must_use]
    #[inline]
    pub fn sentence_max_length(mut self, sentence_max_length: i64) -> Self {
        self.sentence_max_length = Some(sentence_max_length);
        self
    }

    /// Sets `EnableSemanticSentenceDetection`. Whether sentences are split by meaning.
    #[must_use]
    #[inline]
    pub fn enable_semantic_sentence_detection(
        mut self,
        enable_semantic_sentence_detection: bool,
    ) -> Self {
        self.enable_semantic_sentence_detection = Some(
            enable_semantic_sentence_detection,
        );
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    AsrJobEditingConfig {
        hotword_library_id_list: Field::member("HotwordLibraryIdList"),
        sentence_max_length: Field::member("SentenceMaxLength"),
        enable_semantic_sentence_detection: Field::member("EnableSemanticSentenceDetection"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_asr_job`](crate::Client::submit_asr_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAsrJobResponse {
    /// The ID of the smart job, used in `GetSmartHandleJob`.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Finished`.
    pub state: Option<types::SmartJobState>,
}

alicloud_runtime::structure! {
    SubmitAsrJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
        state: "State",
    }
}

impl Operation for SubmitAsrJobRequest {
    type Response = SubmitAsrJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitASRJob")
        .summary("Submits a job that converts the speech of a video to timed text.")
        .ram_action("ice:SubmitASRJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitASRJob",
        );
}
