// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetYikeStoryboardJob`: Looks up a Yike storyboard job with its parameters and its result.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::get_yike_storyboard_job`](crate::Client::get_yike_storyboard_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJobRequest {
    /// The ID of the storyboard job, as returned by `SubmitYikeStoryboardJob`.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
}

impl GetYikeStoryboardJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the storyboard job, as returned by `SubmitYikeStoryboardJob`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetYikeStoryboardJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_yike_storyboard_job`](crate::Client::get_yike_storyboard_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJobResponse {
    /// The ID of the storyboard job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: Option<String>,
    /// The parameters that the job was submitted with. The set of parameters depends on the
    /// job.
    pub job_params: Option<JobParams>,
    /// The result of the job.
    pub job_result: Option<YikeStoryboardJobResult>,
    /// The status of the job.
    ///
    /// Example: `Succeeded`.
    pub job_status: Option<YikeStoryboardJobStatus>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetYikeStoryboardJobResponse {
        job_id: "JobId",
        job_params: "JobParams",
        job_result: "JobResult",
        job_status: "JobStatus",
        request_id: "RequestId",
    }
}

/// The parameters that the job was submitted with. The set of parameters depends on the
/// job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobParams {
    /// The aspect ratio of the video, such as `16:9`.
    ///
    /// Example: `16:9`.
    pub aspect_ratio: Option<String>,
    /// The URL of the file in OSS.
    ///
    /// Example: `https://test.oss-cn-shanghai.aliyuncs.com/test.mp4`.
    pub file_url: Option<String>,
    /// The model settings, as JSON, such as `AudioEnable` for whether audio is enabled.
    ///
    /// Example: `{ "AudioEnable": false }`.
    pub model_params: Option<Text<Json>>,
    /// The ID of the narration voice, such as `sys_YoungGracefulWoman`.
    ///
    /// Example: `sys_YoungGracefulWoman`.
    pub narration_voice_id: Option<String>,
    /// The resolution of the generated video, such as `1K`.
    ///
    /// Example: `1K`.
    pub resolution: Option<String>,
    /// The prompt generation mode of the shots, such as `multi`.
    ///
    /// Example: `multi`.
    pub shot_prompt_mode: Option<String>,
    /// The mode of splitting the text into shots, such as `firstPersonNarration`.
    ///
    /// Example: `firstPersonNarration`.
    pub shot_split_mode: Option<String>,
    /// The type of the source, such as `Novel` or `MainBody`.
    ///
    /// Example: `Novel`.
    pub source_type: Option<String>,
    /// The ID of the style, such as `RealisticPhotography`.
    ///
    /// Example: `RealisticPhotography`.
    pub style_id: Option<String>,
    /// The title of the job, at most 128 bytes of UTF-8.
    ///
    /// Example: `test-title`.
    pub title: Option<String>,
    /// The video generation model, such as `wan2.6-r2v-flash`.
    ///
    /// Example: `wan2.6-r2v-flash`.
    pub video_model: Option<String>,
}

alicloud_runtime::structure! {
    JobParams {
        aspect_ratio: "AspectRatio",
        file_url: "FileURL",
        model_params: "ModelParams",
        narration_voice_id: "NarrationVoiceId",
        resolution: "Resolution",
        shot_prompt_mode: "ShotPromptMode",
        shot_split_mode: "ShotSplitMode",
        source_type: "SourceType",
        style_id: "StyleId",
        title: "Title",
        video_model: "VideoModel",
    }
}

/// The result of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeStoryboardJobResult {
    /// The IDs of the storyboards that failed, as a JSON array.
    ///
    /// Example: `[\\"st_2053348871\\"]`.
    pub exception_storyboard_ids: Option<Text<Vec<String>>>,
    /// The shots that failed, as a JSON array.
    ///
    /// Example: `[{\\"errorCode\\":\\"NoMediaData\\",\\"storyboardId\\":\\"st_2118280473\\",\\"shotId\\":\\"54\\"}]`.
    pub failure_shot_list: Option<Text<Vec<FailureShot>>>,
    /// The OSS URL that the output can be downloaded from.
    ///
    /// Example: `https://test.oss-cn-shanghai.aliyuncs.com/test.mp4`.
    pub output_url: Option<String>,
    /// The details of the storyboards that the job created.
    pub storyboard_info_list: Option<String>,
    /// The IDs of the storyboards that succeeded. A space may follow each comma.
    ///
    /// Example: `st_2118280473, st_2118280471`.
    pub success_storyboard_ids: Option<String>,
    /// The storyboards that succeeded, as a JSON array of their IDs.
    ///
    /// Example: `[\\"st_2118280473\\"]`.
    pub success_storyboard_list: Option<Text<Vec<String>>>,
}

alicloud_runtime::structure! {
    YikeStoryboardJobResult {
        exception_storyboard_ids: "ExceptionStoryboardIds",
        failure_shot_list: "FailureShotList",
        output_url: "OutputUrl",
        storyboard_info_list: "StoryboardInfoList",
        success_storyboard_ids: "SuccessStoryboardIds",
        success_storyboard_list: "SuccessStoryboardList",
    }
}

/// An item of [`YikeStoryboardJobResult::failure_shot_list`](field@YikeStoryboardJobResult::failure_shot_list).
///
/// The shots that failed, as a JSON array.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailureShot {
    /// The error code of the shot, such as `NoMediaData`.
    pub error_code: Option<String>,
    /// The ID of the storyboard that contains the shot.
    pub storyboard_id: Option<String>,
    /// The ID of the shot.
    pub shot_id: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    FailureShot {
        error_code: Field::member("errorCode"),
        storyboard_id: Field::member("storyboardId"),
        shot_id: Field::member("shotId"),
        others: Field::other_members(),
    }
}

/// The values of [`GetYikeStoryboardJobResponse::job_status`](field@GetYikeStoryboardJobResponse::job_status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YikeStoryboardJobStatus {
    /// `Succeeded`: the conversion is completed.
    Succeeded,
    /// `Failed`: the job failed.
    Failed,
    /// `Running`: the conversion is in progress.
    Running,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open YikeStoryboardJobStatus {
        Succeeded: "Succeeded",
        Failed: "Failed",
        Running: "Running",
    }
}

impl Operation for GetYikeStoryboardJobRequest {
    type Response = GetYikeStoryboardJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetYikeStoryboardJob")
        .summary("Looks up a Yike storyboard job with its parameters and its result.")
        .read_only()
        .waiter(
            WaiterInfo::new("JobStatus").success(&["Succeeded"]).failure(&["Failed"]),
        )
        .ram_action("ice:GetYikeStoryboardJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeStoryboardJob",
        );
}

impl Waitable for GetYikeStoryboardJobRequest {}

impl TryFrom<&super::ResumeYikeStoryboardJobResponse> for GetYikeStoryboardJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::ResumeYikeStoryboardJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

impl TryFrom<&super::SubmitYikeStoryboardJobResponse> for GetYikeStoryboardJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitYikeStoryboardJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}
