// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitAvatarVideoJob`: Submits a job that renders a video of an avatar speaking a text or an audio file.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_avatar_video_job`](crate::Client::submit_avatar_video_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoJobRequest {
    /// The speech of the avatar, as JSON: a text (`Text`, at least 5 characters) or audio in
    /// MP3 or WAV, either an OSS file or media.
    pub input_config: Option<Text<Json>>,
    /// The appearance and speech settings of the avatar, as JSON: the avatar (`AvatarId`),
    /// the voice, and the speech rate.
    ///
    /// Example: `{"AvatarId":"yunqiao"}`.
    pub editing_config: Option<Text<Json>>,
    /// The output settings of the video, as JSON. `MediaURL` is its OSS URL.
    ///
    /// Example: `{"MediaURL":"https://your-bucket.oss-cn-shanghai.aliyuncs.com/xxx.mp4"}`.
    pub output_config: Option<Text<Json>>,
    /// The title of the job, at most 128 bytes.
    ///
    /// Example: `Test title`.
    pub title: Option<String>,
    /// The description of the job, at most 128 bytes.
    ///
    /// Example: `Test description`.
    pub description: Option<String>,
    /// Custom data, as JSON, such as the environment or job information.
    ///
    /// Example: `{"user":"data","env":"prod"}`.
    pub user_data: Option<Text<Json>>,
}

impl SubmitAvatarVideoJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InputConfig`. The speech of the avatar, as JSON: a text (`Text`, at least 5 characters) or audio in MP3 or WAV, either an OSS file or media.
    #[must_use]
    pub fn input_config(mut self, input_config: impl Into<Text<Json>>) -> Self {
        self.input_config = Some(input_config.into());
        self
    }

    /// Sets `EditingConfig`. The appearance and speech settings of the avatar, as JSON: the avatar (`AvatarId`), the voice, and the speech rate.
    #[must_use]
    pub fn editing_config(mut self, editing_config: impl Into<Text<Json>>) -> Self {
        self.editing_config = Some(editing_config.into());
        self
    }

    /// Sets `OutputConfig`. The output settings of the video, as JSON.
    #[must_use]
    pub fn output_config(mut self, output_config: impl Into<Text<Json>>) -> Self {
        self.output_config = Some(output_config.into());
        self
    }

    /// Sets `Title`. The title of the job, at most 128 bytes.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. The description of the job, at most 128 bytes.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `UserData`. Custom data, as JSON, such as the environment or job information.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitAvatarVideoJobRequest {
        input_config: Field::query("InputConfig"),
        editing_config: Field::query("EditingConfig"),
        output_config: Field::query("OutputConfig"),
        title: Field::query("Title"),
        description: Field::query("Description"),
        user_data: Field::query("UserData"),
    }
}

/// The response of [`Client::submit_avatar_video_job`](crate::Client::submit_avatar_video_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoJobResponse {
    /// The ID of the smart job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The media ID of the output video.
    ///
    /// Example: `******70dcc471edaf00e6f6f4******`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitAvatarVideoJobResponse {
        job_id: "JobId",
        media_id: "MediaId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitAvatarVideoJobRequest {
    type Response = SubmitAvatarVideoJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitAvatarVideoJob")
        .summary(
            "Submits a job that renders a video of an avatar speaking a text or an audio file.",
        )
        .ram_action("ice:SubmitAvatarVideoJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAvatarVideoJob",
        );
}
