// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitSceneMediaSelectionJob`: Submits a job that selects matching clips from videos, images, and voiceovers.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::submit_scene_media_selection_job`](crate::Client::submit_scene_media_selection_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSceneMediaSelectionJobRequest {
    /// The output settings. The available and required members depend on `JobType`.
    pub output_config: Text<Json>,
    /// Custom data of the job. `NotifyAddress` sets the callback address.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
    /// The selection mode for clips.
    ///
    /// Example: `Smart_Mix_Media_Select`.
    pub job_type: SceneMediaSelectionJobType,
    /// The media and texts to select from. The available and required members depend on
    /// `JobType`.
    pub input_config: Text<Json>,
    /// The editing settings. The available members depend on `JobType`.
    pub editing_config: Option<Text<Json>>,
}

impl SubmitSceneMediaSelectionJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitSceneMediaSelectionJobRequired) -> Self {
        Self {
            output_config: required.output_config,
            job_type: required.job_type,
            input_config: required.input_config,
            user_data: None,
            editing_config: None,
        }
    }

    /// Sets `UserData`. Custom data of the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `EditingConfig`. The editing settings.
    #[must_use]
    pub fn editing_config(mut self, editing_config: impl Into<Text<Json>>) -> Self {
        self.editing_config = Some(editing_config.into());
        self
    }
}

/// The required values of [`SubmitSceneMediaSelectionJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitSceneMediaSelectionJobRequired {
    /// The output settings. The available and required members depend on `JobType`.
    pub output_config: Text<Json>,
    /// The selection mode for clips.
    ///
    /// Example: `Smart_Mix_Media_Select`.
    pub job_type: SceneMediaSelectionJobType,
    /// The media and texts to select from. The available and required members depend on
    /// `JobType`.
    pub input_config: Text<Json>,
}

alicloud_runtime::structure! {
    SubmitSceneMediaSelectionJobRequest {
        output_config: Field::query("OutputConfig").required(),
        user_data: Field::query("UserData"),
        job_type: Field::query("JobType").required(),
        input_config: Field::form("InputConfig").required(),
        editing_config: Field::form("EditingConfig"),
    }
}

/// The values of [`SubmitSceneMediaSelectionJobRequest::job_type`](field@SubmitSceneMediaSelectionJobRequest::job_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SceneMediaSelectionJobType {
    /// `Smart_Mix_Media_Select`: the clips that best match a voiceover script. There is a common mode for vlogs, travel, and marketing, and one for films and series with a plot and characters.
    SmartMixMediaSelect,
    /// `Screen_Media_Highlights_Media_Select`: the highlight clips and key plot points in longer videos.
    ScreenMediaHighlightsMediaSelect,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SceneMediaSelectionJobType {
        SmartMixMediaSelect: "Smart_Mix_Media_Select",
        ScreenMediaHighlightsMediaSelect: "Screen_Media_Highlights_Media_Select",
    }
}

/// The response of [`Client::submit_scene_media_selection_job`](crate::Client::submit_scene_media_selection_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneMediaSelectionJobResponse {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitSceneMediaSelectionJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitSceneMediaSelectionJobRequest {
    type Response = SubmitSceneMediaSelectionJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitSceneMediaSelectionJob")
        .summary(
            "Submits a job that selects matching clips from videos, images, and voiceovers.",
        )
        .ram_action("ice:SubmitSceneMediaSelectionJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSceneMediaSelectionJob",
        );
}
