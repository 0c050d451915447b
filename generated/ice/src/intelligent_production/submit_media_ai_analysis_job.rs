// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitMediaAiAnalysisJob`: Submits a job for structured analysis of a media file.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_media_ai_analysis_job`](crate::Client::submit_media_ai_analysis_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaAiAnalysisJobRequest {
    /// The media to analyze: an OSS URL, a media ID, or an external URL.
    ///
    /// Example: `{"MediaType":"video","Media":"https://your-bucket.oss-cn-shanghai.aliyuncs.com/your_movie.mp4"} or {"Type":"Media","Media":"adbf5a778175ee757c34d0eba4******"}`.
    pub input: Option<Text<MediaAiAnalysisJobInput>>,
    /// The analysis settings.
    ///
    /// Example: `{"nlpParams":{"sourceLanguage":"cn","diarizationEnabled":true,"speakerCount":0,"summarizationEnabled":false,"translationEnabled":false}}`.
    pub analysis_params: Option<Text<AnalysisParams>>,
    /// Custom data of the job, at most 512 bytes. `NotifyAddress` sets the callback address.
    ///
    /// Example: `{"NotifyAddress":"https://xx.com/xx"}`.
    pub user_data: Option<Text<Json>>,
}

impl SubmitMediaAiAnalysisJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Input`. The media to analyze: an OSS URL, a media ID, or an external URL.
    #[must_use]
    pub fn input(mut self, input: impl Into<Text<MediaAiAnalysisJobInput>>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// Sets `AnalysisParams`. The analysis settings.
    #[must_use]
    pub fn analysis_params(
        mut self,
        analysis_params: impl Into<Text<AnalysisParams>>,
    ) -> Self {
        self.analysis_params = Some(analysis_params.into());
        self
    }

    /// Sets `UserData`. Custom data of the job, at most 512 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitMediaAiAnalysisJobRequest {
        input: Field::query("Input"),
        analysis_params: Field::query("AnalysisParams"),
        user_data: Field::query("UserData"),
    }
}

/// The media to analyze: an OSS URL, a media ID, or an external URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisJobInput {
    /// The media type, such as `video`. Observed with a URL.
    pub media_type: Option<String>,
    /// The type of the value in `Media`. `Media` is for a media ID.
    pub r#type: Option<String>,
    /// The URL or ID of the media.
    pub media: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaAiAnalysisJobInput {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaType`. The media type, such as `video`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `Type`. The type of the value in `Media`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `Media`. The URL or ID of the media.
    #[must_use]
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
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
    MediaAiAnalysisJobInput {
        media_type: Field::member("MediaType"),
        r#type: Field::member("Type"),
        media: Field::member("Media"),
        others: Field::other_members(),
    }
}

/// The analysis settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisParams {
    /// The speech and text settings.
    pub nlp_params: Option<MediaAiAnalysisJobNlpParams>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl AnalysisParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `nlpParams`. The speech and text settings.
    #[must_use]
    #[inline]
    pub fn nlp_params(mut self, nlp_params: MediaAiAnalysisJobNlpParams) -> Self {
        self.nlp_params = Some(nlp_params);
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
    AnalysisParams {
        nlp_params: Field::member("nlpParams"),
        others: Field::other_members(),
    }
}

/// The speech and text settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisJobNlpParams {
    /// The spoken language, such as `cn`.
    pub source_language: Option<String>,
    /// Whether speaker diarization is enabled.
    pub diarization_enabled: Option<bool>,
    /// The number of speakers.
    pub speaker_count: Option<i64>,
    /// Whether summarization is enabled.
    pub summarization_enabled: Option<bool>,
    /// Whether translation is enabled.
    pub translation_enabled: Option<bool>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaAiAnalysisJobNlpParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sourceLanguage`. The spoken language, such as `cn`.
    #[must_use]
    pub fn source_language(mut self, source_language: impl Into<String>) -> Self {
        self.source_language = Some(source_language.into());
        self
    }

    /// Sets `diarizationEnabled`. Whether speaker diarization is enabled.
    #[must_use]
    #[inline]
    pub fn diarization_enabled(mut self, diarization_enabled: bool) -> Self {
        self.diarization_enabled = Some(diarization_enabled);
        self
    }

    /// Sets `speakerCount`. The number of speakers.
    #[must_use]
    #[inline]
    pub fn speaker_count(mut self, speaker_count: i64) -> Self {
        self.speaker_count = Some(speaker_count);
        self
    }

    /// Sets `summarizationEnabled`. Whether summarization is enabled.
    #[must_use]
    #[inline]
    pub fn summarization_enabled(mut self, summarization_enabled: bool) -> Self {
        self.summarization_enabled = Some(summarization_enabled);
        self
    }

    /// Sets `translationEnabled`. Whether translation is enabled.
    #[must_use]
    #[inline]
    pub fn translation_enabled(mut self, translation_enabled: bool) -> Self {
        self.translation_enabled = Some(translation_enabled);
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
    MediaAiAnalysisJobNlpParams {
        source_language: Field::member("sourceLanguage"),
        diarization_enabled: Field::member("diarizationEnabled"),
        speaker_count: Field::member("speakerCount"),
        summarization_enabled: Field::member("summarizationEnabled"),
        translation_enabled: Field::member("translationEnabled"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_media_ai_analysis_job`](crate::Client::submit_media_ai_analysis_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaAiAnalysisJobResponse {
    /// The ID of the media.
    ///
    /// Example: `******b48fb04483915d4f2cd8******`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitMediaAiAnalysisJobResponse {
        media_id: "MediaId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitMediaAiAnalysisJobRequest {
    type Response = SubmitMediaAiAnalysisJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitMediaAiAnalysisJob")
        .summary("Submits a job for structured analysis of a media file.")
        .ram_action("ice:SubmitMediaAiAnalysisJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaAiAnalysisJob",
        );
}
