// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateAvatarTrainingJob`: Updates an avatar training job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_avatar_training_job`](crate::Client::update_avatar_training_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateAvatarTrainingJobRequest {
    /// The ID of the avatar training job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: String,
    /// The new name of the avatar.
    ///
    /// At most 7 characters. Example: `Decimal`.
    pub avatar_name: Option<String>,
    /// The new description of the avatar.
    ///
    /// At most 1024 characters.
    pub avatar_description: Option<String>,
    /// The URL where the thumbnail is stored after training has succeeded. It must be a
    /// public OSS URL in your account. It cannot be changed after that.
    ///
    /// At most 512 characters. Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/thumbnail.png`.
    pub thumbnail: Option<String>,
    /// The media ID of the avatar image.
    ///
    /// 32 to 32 characters. Example: `****571c704445f9a0ee011406c2****`.
    pub portrait: Option<String>,
    /// The media ID of the training video: MP4, MOV, or WebM, 5 to 15 minutes long, 1920 x 1080
    /// or 1080 x 1920 pixels.
    ///
    /// 32 to 32 characters. Example: `****571c704445f9a0ee011406c2****`.
    pub video: Option<String>,
    /// Whether the training video has an alpha channel. It can be changed only while the job
    /// is in state `Init` or `Fail`. If it does not match the video, the avatar may be
    /// rendered incorrectly.
    ///
    /// Example: `true`.
    pub transparent: Option<bool>,
}

impl UpdateAvatarTrainingJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            avatar_name: None,
            avatar_description: None,
            thumbnail: None,
            portrait: None,
            video: None,
            transparent: None,
        }
    }

    /// Sets `AvatarName`. The new name of the avatar.
    #[must_use]
    pub fn avatar_name(mut self, avatar_name: impl Into<String>) -> Self {
        self.avatar_name = Some(avatar_name.into());
        self
    }

    /// Sets `AvatarDescription`. The new description of the avatar.
    #[must_use]
    pub fn avatar_description(mut self, avatar_description: impl Into<String>) -> Self {
        self.avatar_description = Some(avatar_description.into());
        self
    }

    /// Sets `Thumbnail`. The URL where the thumbnail is stored after training has succeeded.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Sets `Portrait`. The media ID of the avatar image.
    #[must_use]
    pub fn portrait(mut self, portrait: impl Into<String>) -> Self {
        self.portrait = Some(portrait.into());
        self
    }

    /// Sets `Video`. The media ID of the training video: MP4, MOV, or WebM, 5 to 15 minutes long, 1920 x 1080 or 1080 x 1920 pixels.
    #[must_use]
    pub fn video(mut self, video: impl Into<String>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// Sets `Transparent`. Whether the training video has an alpha channel.
    #[must_use]
    #[inline]
    pub fn transparent(mut self, transparent: bool) -> Self {
        self.transparent = Some(transparent);
        self
    }
}

alicloud_runtime::structure! {
    UpdateAvatarTrainingJobRequest {
        job_id: Field::query("JobId").required(),
        avatar_name: Field::query("AvatarName").length(0, 7),
        avatar_description: Field::query("AvatarDescription").length(0, 1024),
        thumbnail: Field::query("Thumbnail").length(0, 512),
        portrait: Field::query("Portrait").length(32, 32),
        video: Field::query("Video").length(32, 32),
        transparent: Field::query("Transparent"),
    }
}

/// The response of [`Client::update_avatar_training_job`](crate::Client::update_avatar_training_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatarTrainingJobResponse {
    /// The response data.
    pub data: Option<UpdateAvatarTrainingJobData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    UpdateAvatarTrainingJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatarTrainingJobData {
    /// The ID of the avatar training job.
    ///
    /// Example: `****d718e2ff4f018ccf419a7b71****`.
    pub job_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateAvatarTrainingJobData {
        job_id: "JobId",
    }
}

impl Operation for UpdateAvatarTrainingJobRequest {
    type Response = UpdateAvatarTrainingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateAvatarTrainingJob")
        .summary("Updates an avatar training job.")
        .ram_action("ice:UpdateAvatarTrainingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateAvatarTrainingJob",
        );
}
