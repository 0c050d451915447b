// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitVideoTranslationJob`: Submits a job that translates the subtitles or speech of a video.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_video_translation_job`](crate::Client::submit_video_translation_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslationJobRequest {
    /// The input to translate: a video or a subtitle file.
    ///
    /// Example: `{"Type":"Video","Video":"1628ae20c36******8f6f7c77a6302"}`.
    pub input_config: Option<Text<VideoTranslationJobInputConfig>>,
    /// The translation settings: the languages and more.
    ///
    /// Example: `{"SourceLanguage":"zh","TargetLanguage":"en","DetextArea":"Auto"}`.
    pub editing_config: Option<Text<VideoTranslationJobEditingConfig>>,
    /// The output location of the translated video or subtitle file, such as `MediaURL` with
    /// an OSS URL.
    ///
    /// Example: `{"MediaURL": "https://your-bucket.oss-cn-shanghai.aliyuncs.com/your-object.mp4"}`.
    pub output_config: Option<Text<Json>>,
    /// The title of the job.
    ///
    /// Example: `Test title`.
    pub title: Option<String>,
    /// The description of the job.
    ///
    /// Example: `Test description`.
    pub description: Option<String>,
    /// Custom data of the job, at most 512 bytes. `NotifyAddress` sets the callback address.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"}`.
    pub user_data: Option<Text<Json>>,
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `Test ClientToken`.
    pub client_token: Option<String>,
    /// Set by the system. Do not set it. The unusual spelling is that of the API.
    ///
    /// Example: `Auto-complete, no need to write`.
    pub signature_mehtod: Option<String>,
    /// Set by the system. Do not set it.
    ///
    /// Example: `Auto-complete, no need to write`.
    pub signature_type: Option<String>,
    /// The signature of the request. Not officially documented. Do not set it, as with
    /// `SignatureType`.
    pub signature: Option<String>,
    /// The nonce of the signature. Not officially documented. Do not set it, as with
    /// `SignatureType`.
    pub signature_nonce: Option<String>,
    /// The version of the signature. Not officially documented. Do not set it, as with
    /// `SignatureType`.
    pub signature_version: Option<String>,
}

impl SubmitVideoTranslationJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InputConfig`. The input to translate: a video or a subtitle file.
    #[must_use]
    pub fn input_config(
        mut self,
        input_config: impl Into<Text<VideoTranslationJobInputConfig>>,
    ) -> Self {
        self.input_config = Some(input_config.into());
        self
    }

    /// Sets `EditingConfig`. The translation settings: the languages and more.
    #[must_use]
    pub fn editing_config(
        mut self,
        editing_config: impl Into<Text<VideoTranslationJobEditingConfig>>,
    ) -> Self {
        self.editing_config = Some(editing_config.into());
        self
    }

    /// Sets `OutputConfig`. The output location of the translated video or subtitle file, such as `MediaURL` with an OSS URL.
    #[must_use]
    pub fn output_config(mut self, output_config: impl Into<Text<Json>>) -> Self {
        self.output_config = Some(output_config.into());
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

    /// Sets `UserData`. Custom data of the job, at most 512 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `SignatureMehtod`. Set by the system.
    #[must_use]
    pub fn signature_mehtod(mut self, signature_mehtod: impl Into<String>) -> Self {
        self.signature_mehtod = Some(signature_mehtod.into());
        self
    }

    /// Sets `SignatureType`. Set by the system.
    #[must_use]
    pub fn signature_type(mut self, signature_type: impl Into<String>) -> Self {
        self.signature_type = Some(signature_type.into());
        self
    }

    /// Sets `Signature`. The signature of the request.
    #[must_use]
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// Sets `SignatureNonce`. The nonce of the signature.
    #[must_use]
    pub fn signature_nonce(mut self, signature_nonce: impl Into<String>) -> Self {
        self.signature_nonce = Some(signature_nonce.into());
        self
    }

    /// Sets `SignatureVersion`. The version of the signature.
    #[must_use]
    pub fn signature_version(mut self, signature_version: impl Into<String>) -> Self {
        self.signature_version = Some(signature_version.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitVideoTranslationJobRequest {
        input_config: Field::query("InputConfig"),
        editing_config: Field::query("EditingConfig"),
        output_config: Field::query("OutputConfig"),
        title: Field::query("Title"),
        description: Field::query("Description"),
        user_data: Field::query("UserData"),
        client_token: Field::query("ClientToken"),
        signature_mehtod: Field::query("SignatureMehtod"),
        signature_type: Field::query("SignatureType"),
        signature: Field::query("Signature"),
        signature_nonce: Field::query("SignatureNonce"),
        signature_version: Field::query("SignatureVersion"),
    }
}

/// The input to translate: a video or a subtitle file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTranslationJobInputConfig {
    /// The type of the input, such as `Video`.
    pub r#type: Option<String>,
    /// The video, such as the ID of a media asset.
    pub video: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl VideoTranslationJobInputConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Type`. The type of the input, such as `Video`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `Video`. The video, such as the ID of a media asset.
    #[must_use]
    pub fn video(mut self, video: impl Into<String>) -> Self {
        self.video = Some(video.into());
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
    VideoTranslationJobInputConfig {
        r#type: Field::member("Type"),
        video: Field::member("Video"),
        others: Field::other_members(),
    }
}

/// The translation settings: the languages and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTranslationJobEditingConfig {
    /// The language of the input, such as `zh`.
    pub source_language: Option<String>,
    /// The target language, such as `en`.
    pub target_language: Option<String>,
    /// The area where existing subtitles are removed. With `Auto`, the service detects the
    /// area.
    pub detext_area: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl VideoTranslationJobEditingConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SourceLanguage`. The language of the input, such as `zh`.
    #[must_use]
    pub fn source_language(mut self, source_language: impl Into<String>) -> Self {
        self.source_language = Some(source_language.into());
        self
    }

    /// Sets `TargetLanguage`. The target language, such as `en`.
    #[must_use]
    pub fn target_language(mut self, target_language: impl Into<String>) -> Self {
        self.target_language = Some(target_language.into());
        self
    }

    /// Sets `DetextArea`. The area where existing subtitles are removed.
    #[must_use]
    pub fn detext_area(mut self, detext_area: impl Into<String>) -> Self {
        self.detext_area = Some(detext_area.into());
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
    VideoTranslationJobEditingConfig {
        source_language: Field::member("SourceLanguage"),
        target_language: Field::member("TargetLanguage"),
        detext_area: Field::member("DetextArea"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_video_translation_job`](crate::Client::submit_video_translation_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslationJobResponse {
    /// The response data.
    pub data: Option<VideoTranslationJobData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    SubmitVideoTranslationJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTranslationJobData {
    /// The ID of the translation job.
    ///
    /// Example: `****d718e2ff4f018ccf419a7b71****`.
    pub job_id: Option<String>,
}

alicloud_runtime::structure! {
    VideoTranslationJobData {
        job_id: "JobId",
    }
}

impl Operation for SubmitVideoTranslationJobRequest {
    type Response = SubmitVideoTranslationJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitVideoTranslationJob")
        .summary("Submits a job that translates the subtitles or speech of a video.")
        .idempotency_token("ClientToken")
        .ram_action("ice:SubmitVideoTranslationJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitVideoTranslationJob",
        );
}
