// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAvatarTrainingJob`: Looks up an avatar training job.

use alicloud_runtime::{
    Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_avatar_training_job`](crate::Client::get_avatar_training_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAvatarTrainingJobRequest {
    /// The ID of the avatar training job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl GetAvatarTrainingJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    GetAvatarTrainingJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::get_avatar_training_job`](crate::Client::get_avatar_training_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJobResponse {
    /// The response data: the job.
    pub data: Option<GetAvatarTrainingJobData>,
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
    GetAvatarTrainingJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data: the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJobData {
    /// The avatar training job.
    pub avatar_training_job: Option<AvatarTrainingJob>,
}

alicloud_runtime::structure! {
    GetAvatarTrainingJobData {
        avatar_training_job: "AvatarTrainingJob",
    }
}

/// The avatar training job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarTrainingJob {
    /// The description of the avatar.
    pub avatar_description: Option<String>,
    /// The ID of the avatar.
    ///
    /// Example: `Avatar-XXXX`.
    pub avatar_id: Option<String>,
    /// The name of the avatar.
    ///
    /// Example: `Decimal`.
    pub avatar_name: Option<String>,
    /// The type of the avatar, such as `2DAvatar`.
    ///
    /// Example: `2DAvatar`.
    pub avatar_type: Option<String>,
    /// The time training was first started, in UTC.
    ///
    /// Example: `2020-12-23T13:33:40Z`.
    pub first_training_time: Option<Text<Timestamp>>,
    /// The ID of the avatar training job.
    ///
    /// Example: `****55d86f7f4587943ce7734d6b****`.
    pub job_id: Option<String>,
    /// The time training was last started, in UTC.
    ///
    /// Example: `2020-12-23T13:33:40Z`.
    pub last_training_time: Option<Text<Timestamp>>,
    /// The status message, such as `Training succeeded`.
    ///
    /// Example: `Training succeeded`.
    pub message: Option<String>,
    /// The media ID of the avatar image.
    ///
    /// Example: `****571c704445f9a0ee011406c2****`.
    pub portrait: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub status: Option<types::AvatarTrainingStatus>,
    /// The URL of the thumbnail.
    ///
    /// Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/thumbnail.png`.
    pub thumbnail: Option<String>,
    /// Whether the training video has an alpha channel.
    ///
    /// Example: `true`.
    pub transparent: Option<bool>,
    /// The media ID of the training video.
    ///
    /// Example: `****571c704445f9a0ee011406c2****`.
    pub video: Option<String>,
}

alicloud_runtime::structure! {
    AvatarTrainingJob {
        avatar_description: "AvatarDescription",
        avatar_id: "AvatarId",
        avatar_name: "AvatarName",
        avatar_type: "AvatarType",
        first_training_time: "FirstTrainingTime",
        job_id: "JobId",
        last_training_time: "LastTrainingTime",
        message: "Message",
        portrait: "Portrait",
        status: "Status",
        thumbnail: "Thumbnail",
        transparent: "Transparent",
        video: "Video",
    }
}

impl Operation for GetAvatarTrainingJobRequest {
    type Response = GetAvatarTrainingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetAvatarTrainingJob")
        .summary("Looks up an avatar training job.")
        .read_only()
        .waiter(
            WaiterInfo::new("Data.AvatarTrainingJob.Status")
                .success(&["Success"])
                .failure(&["Fail"]),
        )
        .ram_action("ice:GetAvatarTrainingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetAvatarTrainingJob",
        );
}

impl Waitable for GetAvatarTrainingJobRequest {}

impl TryFrom<&super::SubmitAvatarTrainingJobResponse> for GetAvatarTrainingJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitAvatarTrainingJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "Data.JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}
