// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitSceneTimelineOrganizationJob`: Submits a job that arranges selected media on a timeline in a new editing project.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::submit_scene_timeline_organization_job`](crate::Client::submit_scene_timeline_organization_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSceneTimelineOrganizationJobRequest {
    /// The output settings. The available and required members depend on `JobType`.
    pub output_config: Text<Json>,
    /// Custom data of the job. `NotifyAddress` sets the callback address.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
    /// The arrangement mode of the timeline.
    ///
    /// Example: `Smart_Mix_Timeline_Organize`.
    pub job_type: SceneTimelineOrganizationJobType,
    /// The selection result of an earlier `SubmitSceneMediaSelectionJob`, as returned by
    /// `GetBatchMediaProducingJob`.
    pub media_select_result: String,
    /// The media and texts to arrange. The available and required members depend on `JobType`.
    pub input_config: Text<Json>,
    /// The editing settings. The available members depend on `JobType`.
    pub editing_config: Option<Text<Json>>,
}

impl SubmitSceneTimelineOrganizationJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitSceneTimelineOrganizationJobRequired) -> Self {
        Self {
            output_config: required.output_config,
            job_type: required.job_type,
            media_select_result: required.media_select_result,
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

/// The required values of [`SubmitSceneTimelineOrganizationJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitSceneTimelineOrganizationJobRequired {
    /// The output settings. The available and required members depend on `JobType`.
    pub output_config: Text<Json>,
    /// The arrangement mode of the timeline.
    ///
    /// Example: `Smart_Mix_Timeline_Organize`.
    pub job_type: SceneTimelineOrganizationJobType,
    /// The selection result of an earlier `SubmitSceneMediaSelectionJob`, as returned by
    /// `GetBatchMediaProducingJob`.
    pub media_select_result: String,
    /// The media and texts to arrange. The available and required members depend on `JobType`.
    pub input_config: Text<Json>,
}

alicloud_runtime::structure! {
    SubmitSceneTimelineOrganizationJobRequest {
        output_config: Field::query("OutputConfig").required(),
        user_data: Field::query("UserData"),
        job_type: Field::query("JobType").required(),
        media_select_result: Field::query("MediaSelectResult").required(),
        input_config: Field::form("InputConfig").required(),
        editing_config: Field::form("EditingConfig"),
    }
}

/// The values of [`SubmitSceneTimelineOrganizationJobRequest::job_type`](field@SubmitSceneTimelineOrganizationJobRequest::job_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SceneTimelineOrganizationJobType {
    /// `Smart_Mix_Timeline_Organize`: by clips matched to a voiceover script. Suitable for bulk marketing videos and all kinds of montages.
    SmartMixTimelineOrganize,
    /// `Screen_Media_Highlights_Timeline_Organize`: by selected highlights. Suitable for highlight reels of short dramas.
    ScreenMediaHighlightsTimelineOrganize,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SceneTimelineOrganizationJobType {
        SmartMixTimelineOrganize: "Smart_Mix_Timeline_Organize",
        ScreenMediaHighlightsTimelineOrganize: "Screen_Media_Highlights_Timeline_Organize",
    }
}

/// The response of [`Client::submit_scene_timeline_organization_job`](crate::Client::submit_scene_timeline_organization_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneTimelineOrganizationJobResponse {
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
    SubmitSceneTimelineOrganizationJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitSceneTimelineOrganizationJobRequest {
    type Response = SubmitSceneTimelineOrganizationJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitSceneTimelineOrganizationJob")
        .summary(
            "Submits a job that arranges selected media on a timeline in a new editing project.",
        )
        .ram_action("ice:SubmitSceneTimelineOrganizationJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSceneTimelineOrganizationJob",
        );
}
