// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAvatarTrainingJob`: Looks up an avatar training job.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::get_avatar_training_job`](crate::Client::get_avatar_training_job).
#[non_exhaustive]
pub struct GetAvatarTrainingJobRequest {
    /// The ID of the avatar training job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl GetAvatarTrainingJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl Fields for GetAvatarTrainingJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobId").required()];
}

alicloud_runtime::structure!(GetAvatarTrainingJobRequest { job_id });

/// The answer to [`Client::get_avatar_training_job`](crate::Client::get_avatar_training_job).
#[derive(Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJobResponse {
    /// The response data: the job.
    pub data: Option<Data>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for GetAvatarTrainingJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId", "Success"]);
}

alicloud_runtime::structure!(GetAvatarTrainingJobResponse { data, request_id, success });

/// The response data: the job.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The avatar training job.
    pub avatar_training_job: Option<AvatarTrainingJob>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["AvatarTrainingJob"]);
}

alicloud_runtime::structure!(Data { avatar_training_job });

/// The avatar training job.
#[derive(Default)]
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

impl Fields for AvatarTrainingJob {
    const FIELDS: &'static [Field] = &Field::members([
        "AvatarDescription",
        "AvatarId",
        "AvatarName",
        "AvatarType",
        "FirstTrainingTime",
        "JobId",
        "LastTrainingTime",
        "Message",
        "Portrait",
        "Status",
        "Thumbnail",
        "Transparent",
        "Video",
    ]);
}

alicloud_runtime::structure!(
    AvatarTrainingJob { avatar_description, avatar_id, avatar_name, avatar_type,
    first_training_time, job_id, last_training_time, message, portrait, status,
    thumbnail, transparent, video }
);

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
        started: &super::SubmitAvatarTrainingJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        alicloud_runtime::lookup(started, &[("JobId", "Data.JobId")])
    }
}
