// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitVideoCognitionJob`: Submits a job that analyzes the visual and spoken content of a video (video cognition).

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::submit_video_cognition_job`](crate::Client::submit_video_cognition_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoCognitionJobRequest {
    /// The title of the video. At most 256 bytes: Chinese and English letters, digits, and
    /// hyphens, starting with a letter or digit.
    ///
    /// Example: `example-title-****`.
    pub title: Option<String>,
    /// Additional settings for the operators, as a JSON string: language processing, shot
    /// detection, custom tags, action recognition, and others.
    pub params: Option<Text<Json>>,
    /// Custom data, returned unchanged in the callback. At most 1,024 bytes.
    ///
    /// Example: `{"test":1}`.
    pub user_data: Option<String>,
    /// The media to analyze.
    pub input: Option<VideoCognitionJobInput>,
    /// The ID of the template, which defines the analysis. Use `CreateCustomTemplate` to
    /// create one.
    ///
    /// Example: `39f8e0bc00***************`.
    pub template_id: Option<String>,
    /// The settings of the template, as a JSON string whose members depend on the template
    /// type.
    pub template_config: Option<Text<Json>>,
}

impl SubmitVideoCognitionJobRequest {
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

    /// Sets `Params`. Additional settings for the operators, as a JSON string: language processing, shot detection, custom tags, action recognition, and others.
    #[must_use]
    pub fn params(mut self, params: impl Into<Text<Json>>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged in the callback.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Input`. The media to analyze.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: VideoCognitionJobInput) -> Self {
        self.input = Some(input);
        self
    }

    /// Sets `TemplateId`. The ID of the template, which defines the analysis.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `TemplateConfig`. The settings of the template, as a JSON string whose members depend on the template type.
    #[must_use]
    pub fn template_config(mut self, template_config: impl Into<Text<Json>>) -> Self {
        self.template_config = Some(template_config.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitVideoCognitionJobRequest {
        title: Field::query("Title"),
        params: Field::query("Params"),
        user_data: Field::query("UserData"),
        input: Field::query("Input").json(),
        template_id: Field::query("TemplateId"),
        template_config: Field::query("TemplateConfig"),
    }
}

/// The media to analyze.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCognitionJobInput {
    /// The file: an OSS URL if `Type` is `OSS`, a media ID if it is `Media`, a URL that
    /// starts with `http://` or `https://` if it is `URL`.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
    /// The type of `Media`.
    ///
    /// Example: `OSS`.
    pub r#type: Option<VideoCognitionJobInputType>,
}

impl VideoCognitionJobInput {
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
    pub fn r#type(mut self, r#type: impl Into<VideoCognitionJobInputType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

alicloud_runtime::structure! {
    VideoCognitionJobInput {
        media: "Media",
        r#type: "Type",
    }
}

/// The values of [`VideoCognitionJobInput::type`](field@VideoCognitionJobInput::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoCognitionJobInputType {
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
    open VideoCognitionJobInputType {
        Oss: "OSS",
        Media: "Media",
        Url: "URL",
    }
}

/// The response of [`Client::submit_video_cognition_job`](crate::Client::submit_video_cognition_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoCognitionJobResponse {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitVideoCognitionJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitVideoCognitionJobRequest {
    type Response = SubmitVideoCognitionJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitVideoCognitionJob")
        .summary(
            "Submits a job that analyzes the visual and spoken content of a video (video cognition).",
        )
        .ram_action("ice:SubmitVideoCognitionJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitVideoCognitionJob",
        );
}
