// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetTranscodeJob`: Looks up a transcoding job with its subjobs.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_transcode_job`](crate::Client::get_transcode_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetTranscodeJobRequest {
    /// The ID of the transcoding job to look up. This is the ID of the parent job, not of one
    /// of its subjobs.
    ///
    /// Example: `ab4802364a2e49208c99efab82dfa8e8`.
    pub parent_job_id: String,
}

impl GetTranscodeJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(parent_job_id: impl Into<String>) -> Self {
        Self {
            parent_job_id: parent_job_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetTranscodeJobRequest {
        parent_job_id: Field::query("ParentJobId").required(),
    }
}

/// The response of [`Client::get_transcode_job`](crate::Client::get_transcode_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `9EDC30DC-0050-5459-B788-F761B2BE359B`.
    pub request_id: Option<String>,
    /// The transcoding job with all its subjobs.
    pub transcode_parent_job: Option<GetTranscodeJobTranscodeParentJob>,
}

alicloud_runtime::structure! {
    GetTranscodeJobResponse {
        request_id: "RequestId",
        transcode_parent_job: "TranscodeParentJob",
    }
}

/// The transcoding job with all its subjobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeParentJob {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the job. One entry is a regular transcoding job. Several entries are
    /// combined, such as audio with video.
    pub input_group: Vec<types::MediaObject>,
    /// The number of subjobs.
    ///
    /// Example: `1`.
    pub job_count: Option<i32>,
    /// The name of the job.
    ///
    /// Example: `transcode-job`.
    pub name: Option<String>,
    /// The outputs of the job, one entry for each output.
    pub output_group: Vec<types::TranscodeOutputGroup>,
    /// The ID of the parent job.
    ///
    /// Example: `8b2198504dd340b7b3c9842a74fc9baa`.
    pub parent_job_id: Option<String>,
    /// The progress of the job, in percent.
    ///
    /// Example: `0`.
    pub percent: Option<i32>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The scheduling settings of the job.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// The overall status of the job. `ListTranscodeJobs` and `SubmitTranscodeJob` report a
    /// job as `Success` as soon as one subjob succeeded, so check each subjob as well.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// The subjobs of the job.
    pub transcode_job_list: Vec<GetTranscodeJobTranscodeJob>,
    /// The source that started the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::TriggerSource>,
    /// Custom data. It can be JSON or any other text.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    GetTranscodeJobTranscodeParentJob {
        create_time: "CreateTime",
        finish_time: "FinishTime",
        input_group: "InputGroup",
        job_count: "JobCount",
        name: "Name",
        output_group: "OutputGroup",
        parent_job_id: "ParentJobId",
        percent: "Percent",
        request_id: "RequestId",
        schedule_config: "ScheduleConfig",
        status: "Status",
        submit_time: "SubmitTime",
        transcode_job_list: "TranscodeJobList",
        trigger_source: "TriggerSource",
        user_data: "UserData",
    }
}

/// An item of [`GetTranscodeJobTranscodeParentJob::transcode_job_list`](field@GetTranscodeJobTranscodeParentJob::transcode_job_list).
///
/// The subjobs of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJob {
    /// The time the subjob was created, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the subjob finished, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the job. One entry is a regular transcoding job. Several entries are
    /// combined, such as audio with video.
    pub input_group: Vec<types::TranscodeInput>,
    /// The ID of the subjob.
    ///
    /// Example: `7d6a7e0d4db2457a8d45ff5d43e1bf0a`.
    pub job_id: Option<String>,
    /// The index of the subjob within the parent job. The example is 0.
    ///
    /// Example: `0`.
    pub job_index: Option<i32>,
    /// The name of the job.
    ///
    /// Example: `transcode-job`.
    pub name: Option<String>,
    /// Metadata of the file that the subjob created, such as its streams.
    pub out_file_meta: Option<types::MediaFileMeta>,
    /// The output location of the subjob.
    pub output: Option<types::TranscodeOutput>,
    /// The ID of the parent job.
    ///
    /// Example: `8b2198504dd340b7b3c9842a74fc9baa`.
    pub parent_job_id: Option<String>,
    /// The processing settings of the subjob: transcoding, watermarks, subtitles, encryption
    /// and concatenation.
    pub process_config: Option<GetTranscodeJobProcessConfig>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The scheduling settings of the subjob.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// The status of the subjob.
    ///
    /// Example: `Init`.
    pub status: Option<TranscodeJobStatus>,
    /// The result of submitting the subjob, as a JSON object.
    pub submit_result_json: BTreeMap<String, Json>,
    /// The time the subjob was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// Custom data. It can be JSON or any other text.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    GetTranscodeJobTranscodeJob {
        create_time: "CreateTime",
        finish_time: "FinishTime",
        input_group: "InputGroup",
        job_id: "JobId",
        job_index: "JobIndex",
        name: "Name",
        out_file_meta: "OutFileMeta",
        output: "Output",
        parent_job_id: "ParentJobId",
        process_config: "ProcessConfig",
        request_id: "RequestId",
        schedule_config: "ScheduleConfig",
        status: "Status",
        submit_result_json: "SubmitResultJson",
        submit_time: "SubmitTime",
        user_data: "UserData",
    }
}

/// The processing settings of the subjob: transcoding, watermarks, subtitles, encryption
/// and concatenation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfig {
    /// The concatenation settings of the inputs.
    pub combine_configs: Vec<types::TranscodeCombineConfig>,
    /// The encryption settings of the output.
    pub encryption: Option<types::TranscodeEncryption>,
    /// The image watermarks added to the output.
    pub image_watermarks: Vec<types::TranscodeImageWatermark>,
    /// Whether the output inherits the tags of the input stream. Disabled by default. Has no
    /// effect if the input is not registered media.
    ///
    /// Example: `true`.
    pub is_inherit_tags: Option<bool>,
    /// The subtitles embedded in the output.
    pub subtitles: Vec<types::TranscodeSubtitle>,
    /// The text watermarks added to the output.
    pub text_watermarks: Vec<types::TranscodeTextWatermark>,
    /// The transcoding template and the settings that override it.
    pub transcode: Option<GetTranscodeJobProcessConfigTranscode>,
}

alicloud_runtime::structure! {
    GetTranscodeJobProcessConfig {
        combine_configs: "CombineConfigs",
        encryption: "Encryption",
        image_watermarks: "ImageWatermarks",
        is_inherit_tags: "IsInheritTags",
        subtitles: "Subtitles",
        text_watermarks: "TextWatermarks",
        transcode: "Transcode",
    }
}

/// The transcoding template and the settings that override it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigTranscode {
    /// Settings that override those of the template.
    pub overwrite_params: Option<GetTranscodeJobOverwriteParams>,
    /// The ID of the transcoding template.
    ///
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
}

alicloud_runtime::structure! {
    GetTranscodeJobProcessConfigTranscode {
        overwrite_params: "OverwriteParams",
        template_id: "TemplateId",
    }
}

/// Settings that override those of the template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParams {
    /// The audio settings.
    pub audio: Option<types::TranscodeAudio>,
    /// The container settings.
    pub container: Option<GetTranscodeJobOverwriteParamsContainer>,
    /// The muxing settings of the streams.
    pub mux_config: Option<GetTranscodeJobMuxConfig>,
    /// The tags that override those of the template.
    pub tags: BTreeMap<String, String>,
    /// The conditions that determine how or whether to transcode.
    pub trans_config: Option<types::TranscodeTransConfig>,
    /// The video settings.
    pub video: Option<types::TranscodeVideo>,
}

alicloud_runtime::structure! {
    GetTranscodeJobOverwriteParams {
        audio: "Audio",
        container: "Container",
        mux_config: "MuxConfig",
        tags: "Tags",
        trans_config: "TransConfig",
        video: "Video",
    }
}

/// The container settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsContainer {
    /// The container format of the output, such as `mp4`.
    ///
    /// Example: `mp4`.
    pub format: Option<String>,
}

alicloud_runtime::structure! {
    GetTranscodeJobOverwriteParamsContainer {
        format: "Format",
    }
}

/// The muxing settings of the streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobMuxConfig {
    /// The segment settings of the output.
    pub segment: Option<types::TranscodeSegment>,
}

alicloud_runtime::structure! {
    GetTranscodeJobMuxConfig {
        segment: "Segment",
    }
}

/// The values of [`GetTranscodeJobTranscodeJob::status`](field@GetTranscodeJobTranscodeJob::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeJobStatus {
    /// `Init`: submitted.
    Init,
    /// `Processing`: being transcoded.
    Processing,
    /// `Success`: the conversion is completed.
    Success,
    /// `Fail`: the job failed.
    Fail,
    /// `Deleted`: deleted.
    Deleted,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TranscodeJobStatus {
        Init: "Init",
        Processing: "Processing",
        Success: "Success",
        Fail: "Fail",
        Deleted: "Deleted",
    }
}

impl Operation for GetTranscodeJobRequest {
    type Response = GetTranscodeJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetTranscodeJob")
        .summary("Looks up a transcoding job with its subjobs.")
        .read_only()
        .waiter(
            WaiterInfo::new("TranscodeParentJob.Status")
                .success(&["Success"])
                .failure(&["Fail"]),
        )
        .ram_action("ice:GetTranscodeJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetTranscodeJob",
        );
}

impl Waitable for GetTranscodeJobRequest {}

impl TryFrom<&super::SubmitTranscodeJobResponse> for GetTranscodeJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitTranscodeJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let parent_job_id = submitted_ids::<
            Self,
        >(response, "TranscodeParentJob.ParentJobId")?;
        Ok(Self::new(parent_job_id.join(",")))
    }
}
