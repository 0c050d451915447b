// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetBatchMediaProducingJob`: Looks up a batch production job, including its input, status, and output media.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_batch_media_producing_job`](crate::Client::get_batch_media_producing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchMediaProducingJobRequest {
    /// The ID of the batch production job.
    ///
    /// Example: `****b4549d46c88681030f6e****`.
    pub job_id: Option<String>,
}

impl GetBatchMediaProducingJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the batch production job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetBatchMediaProducingJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_batch_media_producing_job`](crate::Client::get_batch_media_producing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchMediaProducingJobResponse {
    /// The batch production job.
    pub editing_batch_job: Option<EditingBatchJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetBatchMediaProducingJobResponse {
        editing_batch_job: "EditingBatchJob",
        request_id: "RequestId",
    }
}

/// The batch production job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditingBatchJob {
    /// The time the job finished, in UTC.
    ///
    /// Example: `2024-06-13T08:57:07Z`.
    pub complete_time: Option<Text<Timestamp>>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2024-06-13T08:47:07Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The editing settings of the job, as JSON. See `EditingConfig` of
    /// `SubmitBatchMediaProducingJob`.
    pub editing_config: Option<Text<Json>>,
    /// Additional information about the job, as JSON. Contains the error if the main job
    /// failed.
    pub extend: Option<Text<EditingBatchJobExtend>>,
    /// Additional input of the job. If `JobType` ends in `_Timeline_Organize`, the selection
    /// of materials to use. With `Scene_Batch_Editing`, a JSON array of editing project IDs.
    ///
    /// Example: `["****7cc47fe04eaa81bd853acb6a****", "****04eaa7cc47fe81bd853acb6a****"]`.
    pub extend_input: Option<Text<Json>>,
    /// Additional output of the job. For the types that end in `_Media_Select`, the selection
    /// of materials.
    pub extend_output: Option<String>,
    /// The input settings of the job, as JSON. See `InputConfig` of
    /// `SubmitBatchMediaProducingJob`.
    pub input_config: Option<Text<Json>>,
    /// The ID of the job.
    ///
    /// Example: `****b6b2750d4308892ac3330238****`.
    pub job_id: Option<String>,
    /// The editing mode of the job.
    ///
    /// Example: `Script`.
    pub job_type: Option<GetBatchMediaProducingJobType>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2024-06-13T08:57:07Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The output settings of the job, as JSON. See `OutputConfig` of
    /// `SubmitBatchMediaProducingJob`.
    pub output_config: Option<Text<Json>>,
    /// The status of the job. Each subjob has its own status.
    ///
    /// Example: `Finished`.
    pub status: Option<GetBatchMediaProducingJobEditingBatchJobStatus>,
    /// The subjobs, one per output video.
    pub sub_job_list: Vec<SubJob>,
    /// The custom data submitted with the job, as JSON, including the callback settings.
    /// `NotifyAddress` is the address the result is reported to.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"}`.
    pub user_data: Option<Text<Json>>,
}

alicloud_runtime::structure! {
    EditingBatchJob {
        complete_time: "CompleteTime",
        create_time: "CreateTime",
        editing_config: "EditingConfig",
        extend: "Extend",
        extend_input: "ExtendInput",
        extend_output: "ExtendOutput",
        input_config: "InputConfig",
        job_id: "JobId",
        job_type: "JobType",
        modified_time: "ModifiedTime",
        output_config: "OutputConfig",
        status: "Status",
        sub_job_list: "SubJobList",
        user_data: "UserData",
    }
}

/// The value of [`EditingBatchJob::extend`](field@EditingBatchJob::extend).
///
/// Additional information about the job, as JSON. Contains the error if the main job
/// failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditingBatchJobExtend {
    /// The main job's error code.
    pub error_code: Option<String>,
    /// The error message of the main job.
    pub error_message: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    EditingBatchJobExtend {
        error_code: Field::member("ErrorCode"),
        error_message: Field::member("ErrorMessage"),
        others: Field::other_members(),
    }
}

/// The values of [`EditingBatchJob::job_type`](field@EditingBatchJob::job_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetBatchMediaProducingJobType {
    /// `Script`: follows a script.
    Script,
    /// `Smart_Mix`: matches media to texts.
    SmartMix,
    /// `Sports_Highlights`: collects the highlights of a sports event.
    SportsHighlights,
    /// `Screen_Media_Highlights`: mixes the highlight scenes of multiple media.
    ScreenMediaHighlights,
    /// `Smart_Mix_Media_Select`: the first step of `Smart_Mix` alone: selects materials.
    SmartMixMediaSelect,
    /// `Smart_Mix_Timeline_Organize`: the second step of `Smart_Mix` alone: builds timelines.
    SmartMixTimelineOrganize,
    /// `Screen_Media_Highlights_Media_Select`: the first step of `Screen_Media_Highlights` alone: selects materials.
    ScreenMediaHighlightsMediaSelect,
    /// `Screen_Media_Highlights_Timeline_Organize`: the second step of `Screen_Media_Highlights` alone: builds timelines.
    ScreenMediaHighlightsTimelineOrganize,
    /// `Scene_Batch_Editing`: produces multiple timelines in one job.
    SceneBatchEditing,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GetBatchMediaProducingJobType {
        Script: "Script",
        SmartMix: "Smart_Mix",
        SportsHighlights: "Sports_Highlights",
        ScreenMediaHighlights: "Screen_Media_Highlights",
        SmartMixMediaSelect: "Smart_Mix_Media_Select",
        SmartMixTimelineOrganize: "Smart_Mix_Timeline_Organize",
        ScreenMediaHighlightsMediaSelect: "Screen_Media_Highlights_Media_Select",
        ScreenMediaHighlightsTimelineOrganize: "Screen_Media_Highlights_Timeline_Organize",
        SceneBatchEditing: "Scene_Batch_Editing",
    }
}

/// The values of [`EditingBatchJob::status`](field@EditingBatchJob::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetBatchMediaProducingJobEditingBatchJobStatus {
    /// `Init`: the job is submitted, but not started.
    Init,
    /// `Processing`: in progress.
    Processing,
    /// `Finished`: completed.
    Finished,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GetBatchMediaProducingJobEditingBatchJobStatus {
        Init: "Init",
        Processing: "Processing",
        Finished: "Finished",
    }
}

/// An item of [`EditingBatchJob::sub_job_list`](field@EditingBatchJob::sub_job_list).
///
/// The subjobs, one per output video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubJob {
    /// The duration of the subjob's output video, in seconds.
    ///
    /// Example: `24.5`.
    pub duration: Option<f64>,
    /// The error code. Set only when the subjob failed.
    ///
    /// Example: `InvalidMaterial.NotFound`.
    pub error_code: Option<String>,
    /// The error message. Set only when the subjob failed.
    pub error_message: Option<String>,
    /// The ID of the subjob.
    ///
    /// Example: `****8e81933d44e3ae69e2f81485****`.
    pub job_id: Option<String>,
    /// The ID of the output media.
    ///
    /// Example: `****1470b11171ee9d19e7e6c66a****`.
    pub media_id: Option<String>,
    /// The URL of the output file.
    ///
    /// Example: `http:/xxx.oss-cn-shanghai.aliyuncs.com/xxx_0.mp4`.
    pub media_url: Option<String>,
    /// The ID of the online editing project.
    ///
    /// Example: `****7cc47fe04eaa81bd853acb6a****`.
    pub project_id: Option<String>,
    /// The status of the subjob.
    ///
    /// Example: `Success`.
    pub status: Option<types::ProducingJobStatus>,
}

alicloud_runtime::structure! {
    SubJob {
        duration: "Duration",
        error_code: "ErrorCode",
        error_message: "ErrorMessage",
        job_id: "JobId",
        media_id: "MediaId",
        media_url: "MediaURL",
        project_id: "ProjectId",
        status: "Status",
    }
}

impl Operation for GetBatchMediaProducingJobRequest {
    type Response = GetBatchMediaProducingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetBatchMediaProducingJob")
        .summary(
            "Looks up a batch production job, including its input, status, and output media.",
        )
        .read_only()
        .waiter(
            WaiterInfo::new("EditingBatchJob.Status")
                .success(&["Finished"])
                .failure(&["Failed"]),
        )
        .ram_action("ice:GetBatchMediaProducingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetBatchMediaProducingJob",
        );
}

impl Waitable for GetBatchMediaProducingJobRequest {}

impl TryFrom<&super::SubmitBatchMediaProducingJobResponse>
for GetBatchMediaProducingJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitBatchMediaProducingJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

#[cfg(feature = "intelligent-production")]
impl TryFrom<&crate::intelligent_production::SubmitSceneBatchEditingJobResponse>
for GetBatchMediaProducingJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &crate::intelligent_production::SubmitSceneBatchEditingJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

#[cfg(feature = "intelligent-production")]
impl TryFrom<&crate::intelligent_production::SubmitSceneMediaSelectionJobResponse>
for GetBatchMediaProducingJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &crate::intelligent_production::SubmitSceneMediaSelectionJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

#[cfg(feature = "intelligent-production")]
impl TryFrom<&crate::intelligent_production::SubmitSceneTimelineOrganizationJobResponse>
for GetBatchMediaProducingJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &crate::intelligent_production::SubmitSceneTimelineOrganizationJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

#[cfg(feature = "intelligent-production")]
impl TryFrom<&crate::intelligent_production::SubmitScreenMediaHighlightsJobResponse>
for GetBatchMediaProducingJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &crate::intelligent_production::SubmitScreenMediaHighlightsJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

#[cfg(feature = "intelligent-production")]
impl TryFrom<&crate::intelligent_production::SubmitSportsHighlightsJobResponse>
for GetBatchMediaProducingJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &crate::intelligent_production::SubmitSportsHighlightsJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}
