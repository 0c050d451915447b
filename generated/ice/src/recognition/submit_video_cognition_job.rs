// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitVideoCognitionJob`: Submits a job that analyzes what a video shows and says (video cognition).

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::submit_video_cognition_job`](crate::Client::submit_video_cognition_job).
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitVideoCognitionJobRequest {
    /// The title of the video, at most 256 bytes: Chinese and English letters, digits, and
    /// hyphens, beginning with a letter or digit.
    ///
    /// Example: `example-title-****`.
    pub title: Option<String>,
    /// More settings for the operators, as JSON: for language processing, finding shots, custom
    /// tags, recognizing actions, and others.
    pub params: Option<Text<Json>>,
    /// Your own data, at most 1,024 bytes, which comes back unchanged in the callback.
    ///
    /// Example: `{"test":1}`.
    pub user_data: Option<String>,
    /// The media to analyze.
    pub input: Option<Input>,
    /// The ID of the template, which says which analysis to do. `CreateCustomTemplate` makes
    /// one.
    ///
    /// Example: `39f8e0bc00***************`.
    pub template_id: Option<String>,
    /// The settings of the template, as a JSON document whose members depend on the type of
    /// template.
    pub template_config: Option<Text<Json>>,
}

impl SubmitVideoCognitionJobRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Title`. The title of the video, at most 256 bytes: Chinese and English letters, digits, and hyphens, beginning with a letter or digit.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Params`. More settings for the operators, as JSON: for language processing, finding shots, custom tags, recognizing actions, and others.
    #[must_use]
    pub fn params(mut self, params: impl Into<Text<Json>>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets `UserData`. Your own data, at most 1,024 bytes, which comes back unchanged in the callback.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Input`. The media to analyze.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: Input) -> Self {
        self.input = Some(input);
        self
    }

    /// Sets `TemplateId`. The ID of the template, which says which analysis to do.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `TemplateConfig`. The settings of the template, as a JSON document whose members depend on the type of template.
    #[must_use]
    pub fn template_config(mut self, template_config: impl Into<Text<Json>>) -> Self {
        self.template_config = Some(template_config.into());
        self
    }
}

impl Fields for SubmitVideoCognitionJobRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Title"),
        Field::query("Params"),
        Field::query("UserData"),
        Field::query("Input").json(),
        Field::query("TemplateId"),
        Field::query("TemplateConfig"),
    ];
}

alicloud_runtime::structure!(
    SubmitVideoCognitionJobRequest { title, params, user_data, input, template_id,
    template_config }
);

/// The media to analyze.
#[derive(Default)]
#[non_exhaustive]
pub struct Input {
    /// The file: an address in OSS if `Type` is `OSS`, the ID of media if it is `Media`, an
    /// address that begins with `http://` or `https://` if it is `URL`.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
    /// What `Media` is.
    ///
    /// Example: `OSS`.
    pub r#type: Option<InputType>,
}

impl Input {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Media`. The file: an address in OSS if `Type` is `OSS`, the ID of media if it is `Media`, an address that begins with `http://` or `https://` if it is `URL`.
    #[must_use]
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// Sets `Type`. What `Media` is.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<InputType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Fields for Input {
    const FIELDS: &'static [Field] = &Field::members(["Media", "Type"]);
}

alicloud_runtime::structure!(Input { media, r#type });

/// The values of `Type` in [`Input`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputType {
    /// `OSS`: an object in OSS.
    Oss,
    /// `Media`: the ID of media in the library.
    Media,
    /// `URL`: an address on the public network.
    Url,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for InputType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OSS", Self::Oss),
        ("Media", Self::Media),
        ("URL", Self::Url),
    ];
}

alicloud_runtime::open_set!(InputType);

/// The answer to [`Client::submit_video_cognition_job`](crate::Client::submit_video_cognition_job).
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitVideoCognitionJobResponse {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for SubmitVideoCognitionJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["JobId", "RequestId"]);
}

alicloud_runtime::structure!(SubmitVideoCognitionJobResponse { job_id, request_id });

impl Operation for SubmitVideoCognitionJobRequest {
    type Response = SubmitVideoCognitionJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitVideoCognitionJob")
        .summary(
            "Submits a job that analyzes what a video shows and says (video cognition).",
        )
        .ram_action("ice:SubmitVideoCognitionJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitVideoCognitionJob",
        );
}
