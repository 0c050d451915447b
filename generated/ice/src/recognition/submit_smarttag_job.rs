// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitSmarttagJob`: Submits a smart tagging job.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::submit_smarttag_job`](crate::Client::submit_smarttag_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJobRequest {
    /// The title of the video. At most 256 bytes: Chinese and English letters, digits, and
    /// hyphens, starting with a letter or digit.
    ///
    /// Example: `example-title-****`.
    pub title: Option<String>,
    /// The description of the video. At most 1 KB: Chinese and English letters, digits, and
    /// hyphens, starting with a letter or digit.
    ///
    /// Example: `example content ****`.
    pub content: Option<String>,
    /// No longer used.
    ///
    /// **Deprecated by the service.**
    pub content_type: Option<String>,
    /// No longer used.
    ///
    /// **Deprecated by the service.**
    pub content_addr: Option<String>,
    /// Additional settings, as a JSON string: additional result content and language
    /// processing.
    ///
    /// Example: `{"needAsrData":true, "needOcrData":false, "nlpParams":{"sourceLanguage":"cn"}}`.
    pub params: Option<Text<SubmitSmarttagJobParams>>,
    /// The callback URL, HTTP or HTTPS.
    ///
    /// Example: `https://example.com/endpoint/aliyun/ai?id=76401125000***`.
    pub notify_url: Option<String>,
    /// Custom data, returned in the callback (in the message for MNS callbacks). At most 1 KB.
    ///
    /// Example: `{“a”:"test"}`.
    pub user_data: Option<String>,
    /// The media to tag.
    pub input: Option<SmarttagJobInput>,
    /// The ID of the template, which defines the analysis.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4`.
    pub template_id: Option<String>,
    /// The scheduling settings of the job.
    pub schedule_config: Option<SmarttagJobScheduleConfig>,
    /// The settings for this job only, as a JSON string. They are merged into the template
    /// settings: a value specified here replaces the one in the template, and a value missing
    /// from the template is added. The merged settings are validated before the job runs. The
    /// template itself is not changed.
    ///
    /// Example: `{"FaceCategoryIds":"custom_face_lib1"}`.
    pub template_config: Option<Text<SmarttagJobTemplateConfig>>,
}

impl SubmitSmarttagJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Title`. The title of the video.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Content`. The description of the video.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `ContentType`. No longer used.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `ContentAddr`. No longer used.
    #[must_use]
    pub fn content_addr(mut self, content_addr: impl Into<String>) -> Self {
        self.content_addr = Some(content_addr.into());
        self
    }

    /// Sets `Params`. Additional settings, as a JSON string: additional result content and language processing.
    #[must_use]
    pub fn params(mut self, params: impl Into<Text<SubmitSmarttagJobParams>>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets `NotifyUrl`. The callback URL, HTTP or HTTPS.
    #[must_use]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `UserData`. Custom data, returned in the callback (in the message for MNS callbacks).
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Input`. The media to tag.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: SmarttagJobInput) -> Self {
        self.input = Some(input);
        self
    }

    /// Sets `TemplateId`. The ID of the template, which defines the analysis.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `ScheduleConfig`. The scheduling settings of the job.
    #[must_use]
    #[inline]
    pub fn schedule_config(
        mut self,
        schedule_config: SmarttagJobScheduleConfig,
    ) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }

    /// Sets `TemplateConfig`. The settings for this job only, as a JSON string.
    #[must_use]
    pub fn template_config(
        mut self,
        template_config: impl Into<Text<SmarttagJobTemplateConfig>>,
    ) -> Self {
        self.template_config = Some(template_config.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitSmarttagJobRequest {
        title: Field::query("Title"),
        content: Field::query("Content"),
        content_type: Field::query("ContentType"),
        content_addr: Field::query("ContentAddr"),
        params: Field::query("Params"),
        notify_url: Field::query("NotifyUrl"),
        user_data: Field::query("UserData"),
        input: Field::query("Input").json(),
        template_id: Field::query("TemplateId"),
        schedule_config: Field::query("ScheduleConfig").json(),
        template_config: Field::query("TemplateConfig"),
    }
}

/// Additional settings, as a JSON string: additional result content and language
/// processing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJobParams {
    /// Whether the result contains the raw output of speech recognition (ASR). Default:
    /// `false`.
    pub need_asr_data: Option<bool>,
    /// Whether the result contains the raw output of text recognition (OCR). Default: `false`.
    pub need_ocr_data: Option<bool>,
    /// Whether the result contains metadata. Default: `false`.
    pub need_meta_data: Option<bool>,
    /// The settings of the natural language operator, such as `sourceLanguage`. If not set,
    /// the operator does not run.
    pub nlp_params: Option<SmarttagJobNlpParams>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl SubmitSmarttagJobParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `needAsrData`. Whether the result contains the raw output of speech recognition (ASR).
    #[must_use]
    #[inline]
    pub fn need_asr_data(mut self, need_asr_data: bool) -> Self {
        self.need_asr_data = Some(need_asr_data);
        self
    }

    /// Sets `needOcrData`. Whether the result contains the raw output of text recognition (OCR).
    #[must_use]
    #[inline]
    pub fn need_ocr_data(mut self, need_ocr_data: bool) -> Self {
        self.need_ocr_data = Some(need_ocr_data);
        self
    }

    /// Sets `needMetaData`. Whether the result contains metadata.
    #[must_use]
    #[inline]
    pub fn need_meta_data(mut self, need_meta_data: bool) -> Self {
        self.need_meta_data = Some(need_meta_data);
        self
    }

    /// Sets `nlpParams`. The settings of the natural language operator, such as `sourceLanguage`.
    #[must_use]
    #[inline]
    pub fn nlp_params(mut self, nlp_params: SmarttagJobNlpParams) -> Self {
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
    SubmitSmarttagJobParams {
        need_asr_data: Field::member("needAsrData"),
        need_ocr_data: Field::member("needOcrData"),
        need_meta_data: Field::member("needMetaData"),
        nlp_params: Field::member("nlpParams"),
        others: Field::other_members(),
    }
}

/// The settings of the natural language operator, such as `sourceLanguage`. If not set,
/// the operator does not run.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmarttagJobNlpParams {
    /// The spoken language, such as `cn`.
    pub source_language: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl SmarttagJobNlpParams {
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

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    SmarttagJobNlpParams {
        source_language: Field::member("sourceLanguage"),
        others: Field::other_members(),
    }
}

/// The media to tag.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmarttagJobInput {
    /// The file: an OSS URL if `Type` is `OSS`, a media ID if it is `Media`, a URL that
    /// starts with `http://` or `https://` if it is `URL`.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
    /// The type of `Media`.
    ///
    /// Example: `OSS`.
    pub r#type: Option<SmarttagJobInputType>,
}

impl SmarttagJobInput {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Media`. The file: an OSS URL if `Type` is `OSS`, a media ID if it is `Media`, a URL that starts with `http://` or `https://` if it is `URL`.
    #[must_use]
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// Sets `Type`. The type of `Media`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<SmarttagJobInputType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

alicloud_runtime::structure! {
    SmarttagJobInput {
        media: "Media",
        r#type: "Type",
    }
}

/// The values of [`SmarttagJobInput::type`](field@SmarttagJobInput::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmarttagJobInputType {
    /// `OSS`: an object in OSS.
    Oss,
    /// `Media`: the ID of a media asset in the library.
    Media,
    /// `URL`: a URL on the public network.
    Url,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SmarttagJobInputType {
        Oss: "OSS",
        Media: "Media",
        Url: "URL",
    }
}

/// The scheduling settings of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmarttagJobScheduleConfig {
    /// The ID of the queue. A queue separates types of work and has its own notifications. If
    /// not set, the default queue is used. By default, it runs two jobs at a time. Alibaba
    /// Cloud can raise the limit.
    ///
    /// Example: `acdbfe4323bcfdae`.
    pub pipeline_id: Option<String>,
    /// The priority of the job. Currently has no effect and can be set to any value or omitted.
    ///
    /// Example: `4`.
    pub priority: Option<String>,
}

impl SmarttagJobScheduleConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PipelineId`. The ID of the queue.
    #[must_use]
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = Some(pipeline_id.into());
        self
    }

    /// Sets `Priority`. The priority of the job.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
}

alicloud_runtime::structure! {
    SmarttagJobScheduleConfig {
        pipeline_id: "PipelineId",
        priority: "Priority",
    }
}

/// The settings for this job only, as a JSON string. They are merged into the template
/// settings: a value specified here replaces the one in the template, and a value missing
/// from the template is added. The merged settings are validated before the job runs. The
/// template itself is not changed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmarttagJobTemplateConfig {
    /// The IDs of the face libraries to use for recognition, system or custom, separated by
    /// commas.
    pub face_category_ids: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl SmarttagJobTemplateConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FaceCategoryIds`. The IDs of the face libraries to use for recognition, system or custom, separated by commas.
    #[must_use]
    pub fn face_category_ids(mut self, face_category_ids: impl Into<String>) -> Self {
        self.face_category_ids = Some(face_category_ids.into());
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
    SmarttagJobTemplateConfig {
        face_category_ids: Field::member("FaceCategoryIds"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_smarttag_job`](crate::Client::submit_smarttag_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJobResponse {
    /// The ID of the smart tagging job. Required to look it up later.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitSmarttagJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitSmarttagJobRequest {
    type Response = SubmitSmarttagJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitSmarttagJob")
        .summary("Submits a smart tagging job.")
        .ram_action("ice:SubmitSmarttagJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSmarttagJob",
        );
}
