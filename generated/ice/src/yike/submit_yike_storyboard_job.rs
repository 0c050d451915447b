// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitYikeStoryboardJob`: Submits a Yike job that creates storyboards and videos of their shots.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::submit_yike_storyboard_job`](crate::Client::submit_yike_storyboard_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeStoryboardJobRequest {
    /// The aspect ratio of the video, such as `4:3`.
    ///
    /// Example: `4:3`.
    pub aspect_ratio: Option<String>,
    /// The execution mode, which defines the stages to run.
    ///
    /// Example: `FullPipeline`.
    pub exec_mode: Option<ExecMode>,
    /// The model settings, as JSON, such as `AudioEnable` for whether audio is enabled.
    ///
    /// Example: `{ "AudioEnable": false }`.
    pub model_params: Option<Text<Json>>,
    /// The ID of the narration voice, such as `sys_YoungGracefulWoman`.
    ///
    /// Example: `sys_YoungGracefulWoman`.
    pub narration_voice_id: Option<String>,
    /// The resolution of the video, such as `720P`.
    ///
    /// Example: `720P`.
    pub resolution: Option<String>,
    /// The prompt generation mode of the shots, such as `multi`.
    ///
    /// Example: `multi`.
    pub shot_prompt_mode: Option<String>,
    /// Whether the job continues after shots that fail.
    ///
    /// Default: `true`. Example: `true`.
    pub skip_failure_shot: Option<bool>,
    /// The title of the job, at most 128 bytes of UTF-8. If not set, a title is generated
    /// from the date.
    ///
    /// Example: `test-title`.
    pub title: Option<String>,
    /// Custom settings, as JSON. `NotifyAddress` in it is notified when the job finishes,
    /// over MNS or HTTP.
    ///
    /// Example: `{ "NotifyAddress": "https://www.callback.com" }`.
    pub user_data: Option<Text<Json>>,
    /// The video generation model, such as `wan2.6-r2v-flash`.
    ///
    /// Example: `wan2.6-r2v-flash`.
    pub video_model: Option<String>,
    /// The URL of the file in OSS.
    ///
    /// Example: `http://test.oss-cn-shanghai.aliyuncs.com/test.mp4`.
    pub file_url: Option<String>,
    /// The mode of splitting the text into shots, such as `firstPersonNarration`.
    ///
    /// Example: `firstPersonNarration`.
    pub shot_split_mode: Option<String>,
    /// The type of the source, such as `Novel` or `MainBody`.
    ///
    /// Example: `Novel`.
    pub source_type: Option<String>,
    /// The ID of the style of the storyboards, such as `RealisticPhotography`.
    ///
    /// Example: `RealisticPhotography`.
    pub style_id: Option<String>,
}

impl SubmitYikeStoryboardJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AspectRatio`. The aspect ratio of the video, such as `4:3`.
    #[must_use]
    pub fn aspect_ratio(mut self, aspect_ratio: impl Into<String>) -> Self {
        self.aspect_ratio = Some(aspect_ratio.into());
        self
    }

    /// Sets `ExecMode`. The execution mode, which defines the stages to run.
    #[must_use]
    pub fn exec_mode(mut self, exec_mode: impl Into<ExecMode>) -> Self {
        self.exec_mode = Some(exec_mode.into());
        self
    }

    /// Sets `ModelParams`. The model settings, as JSON, such as `AudioEnable` for whether audio is enabled.
    #[must_use]
    pub fn model_params(mut self, model_params: impl Into<Text<Json>>) -> Self {
        self.model_params = Some(model_params.into());
        self
    }

    /// Sets `NarrationVoiceId`. The ID of the narration voice, such as `sys_YoungGracefulWoman`.
    #[must_use]
    pub fn narration_voice_id(mut self, narration_voice_id: impl Into<String>) -> Self {
        self.narration_voice_id = Some(narration_voice_id.into());
        self
    }

    /// Sets `Resolution`. The resolution of the video, such as `720P`.
    #[must_use]
    pub fn resolution(mut self, resolution: impl Into<String>) -> Self {
        self.resolution = Some(resolution.into());
        self
    }

    /// Sets `ShotPromptMode`. The prompt generation mode of the shots, such as `multi`.
    #[must_use]
    pub fn shot_prompt_mode(mut self, shot_prompt_mode: impl Into<String>) -> Self {
        self.shot_prompt_mode = Some(shot_prompt_mode.into());
        self
    }

    /// Sets `SkipFailureShot`. Whether the job continues after shots that fail.
    #[must_use]
    #[inline]
    pub fn skip_failure_shot(mut self, skip_failure_shot: bool) -> Self {
        self.skip_failure_shot = Some(skip_failure_shot);
        self
    }

    /// Sets `Title`. The title of the job, at most 128 bytes of UTF-8.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `UserData`. Custom settings, as JSON.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `VideoModel`. The video generation model, such as `wan2.6-r2v-flash`.
    #[must_use]
    pub fn video_model(mut self, video_model: impl Into<String>) -> Self {
        self.video_model = Some(video_model.into());
        self
    }

    /// Sets `FileURL`. The URL of the file in OSS.
    #[must_use]
    pub fn file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }

    /// Sets `ShotSplitMode`. The mode of splitting the text into shots, such as `firstPersonNarration`.
    #[must_use]
    pub fn shot_split_mode(mut self, shot_split_mode: impl Into<String>) -> Self {
        self.shot_split_mode = Some(shot_split_mode.into());
        self
    }

    /// Sets `SourceType`. The type of the source, such as `Novel` or `MainBody`.
    #[must_use]
    pub fn source_type(mut self, source_type: impl Into<String>) -> Self {
        self.source_type = Some(source_type.into());
        self
    }

    /// Sets `StyleId`. The ID of the style of the storyboards, such as `RealisticPhotography`.
    #[must_use]
    pub fn style_id(mut self, style_id: impl Into<String>) -> Self {
        self.style_id = Some(style_id.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitYikeStoryboardJobRequest {
        aspect_ratio: Field::query("AspectRatio"),
        exec_mode: Field::query("ExecMode"),
        model_params: Field::query("ModelParams"),
        narration_voice_id: Field::query("NarrationVoiceId"),
        resolution: Field::query("Resolution"),
        shot_prompt_mode: Field::query("ShotPromptMode"),
        skip_failure_shot: Field::query("SkipFailureShot"),
        title: Field::query("Title"),
        user_data: Field::query("UserData"),
        video_model: Field::query("VideoModel"),
        file_url: Field::form("FileURL"),
        shot_split_mode: Field::form("ShotSplitMode"),
        source_type: Field::form("SourceType"),
        style_id: Field::form("StyleId"),
    }
}

/// The values of [`SubmitYikeStoryboardJobRequest::exec_mode`](field@SubmitYikeStoryboardJobRequest::exec_mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecMode {
    /// `FullPipeline`: creates storyboards, then a video of each shot.
    FullPipeline,
    /// `StoryboardOnly`: creates storyboards, without videos.
    StoryboardOnly,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ExecMode {
        FullPipeline: "FullPipeline",
        StoryboardOnly: "StoryboardOnly",
    }
}

/// The response of [`Client::submit_yike_storyboard_job`](crate::Client::submit_yike_storyboard_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeStoryboardJobResponse {
    /// The ID of the job.
    ///
    /// Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitYikeStoryboardJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitYikeStoryboardJobRequest {
    type Response = SubmitYikeStoryboardJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitYikeStoryboardJob")
        .summary(
            "Submits a Yike job that creates storyboards and videos of their shots.",
        )
        .ram_action("ice:SubmitYikeStoryboardJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitYikeStoryboardJob",
        );
}
