// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetTranscodeJob`: Looks up a transcoding job with its subjobs.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo,
};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::get_transcode_job`](crate::Client::get_transcode_job).
#[non_exhaustive]
pub struct GetTranscodeJobRequest {
    /// The ID of the transcoding job to look up. This is the ID of the parent job, not of one
    /// of its subjobs.
    ///
    /// Example: `ab4802364a2e49208c99efab82dfa8e8`.
    pub parent_job_id: String,
}

impl GetTranscodeJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(parent_job_id: impl Into<String>) -> Self {
        Self {
            parent_job_id: parent_job_id.into(),
        }
    }
}

impl Fields for GetTranscodeJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("ParentJobId").required()];
}

alicloud_runtime::structure!(GetTranscodeJobRequest { parent_job_id });

/// The answer to [`Client::get_transcode_job`](crate::Client::get_transcode_job).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTranscodeJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `9EDC30DC-0050-5459-B788-F761B2BE359B`.
    pub request_id: Option<String>,
    /// The transcoding job with all its subjobs.
    pub transcode_parent_job: Option<TranscodeParentJob>,
}

impl Fields for GetTranscodeJobResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "RequestId",
        "TranscodeParentJob",
    ]);
}

alicloud_runtime::structure!(
    GetTranscodeJobResponse { request_id, transcode_parent_job }
);

/// The transcoding job with all its subjobs.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeParentJob {
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
    pub transcode_job_list: Vec<TranscodeJob>,
    /// The source that started the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::TriggerSource>,
    /// Custom data. It can be JSON or any other text.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

impl Fields for TranscodeParentJob {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "FinishTime",
        "InputGroup",
        "JobCount",
        "Name",
        "OutputGroup",
        "ParentJobId",
        "Percent",
        "RequestId",
        "ScheduleConfig",
        "Status",
        "SubmitTime",
        "TranscodeJobList",
        "TriggerSource",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    TranscodeParentJob { create_time, finish_time, input_group, job_count, name,
    output_group, parent_job_id, percent, request_id, schedule_config, status,
    submit_time, transcode_job_list, trigger_source, user_data }
);

/// An item of `TranscodeJobList`.
///
/// The subjobs of the job.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeJob {
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
    pub process_config: Option<ProcessConfig>,
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

impl Fields for TranscodeJob {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "FinishTime",
        "InputGroup",
        "JobId",
        "JobIndex",
        "Name",
        "OutFileMeta",
        "Output",
        "ParentJobId",
        "ProcessConfig",
        "RequestId",
        "ScheduleConfig",
        "Status",
        "SubmitResultJson",
        "SubmitTime",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    TranscodeJob { create_time, finish_time, input_group, job_id, job_index, name,
    out_file_meta, output, parent_job_id, process_config, request_id, schedule_config,
    status, submit_result_json, submit_time, user_data }
);

/// The processing settings of the subjob: transcoding, watermarks, subtitles, encryption
/// and concatenation.
#[derive(Default)]
#[non_exhaustive]
pub struct ProcessConfig {
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
    pub transcode: Option<Transcode>,
}

impl Fields for ProcessConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "CombineConfigs",
        "Encryption",
        "ImageWatermarks",
        "IsInheritTags",
        "Subtitles",
        "TextWatermarks",
        "Transcode",
    ]);
}

alicloud_runtime::structure!(
    ProcessConfig { combine_configs, encryption, image_watermarks, is_inherit_tags,
    subtitles, text_watermarks, transcode }
);

/// The transcoding template and the settings that override it.
#[derive(Default)]
#[non_exhaustive]
pub struct Transcode {
    /// Settings that override those of the template.
    pub overwrite_params: Option<OverwriteParams>,
    /// The ID of the transcoding template.
    ///
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
}

impl Fields for Transcode {
    const FIELDS: &'static [Field] = &Field::members(["OverwriteParams", "TemplateId"]);
}

alicloud_runtime::structure!(Transcode { overwrite_params, template_id });

/// Settings that override those of the template.
#[derive(Default)]
#[non_exhaustive]
pub struct OverwriteParams {
    /// The audio settings.
    pub audio: Option<types::TranscodeAudio>,
    /// The container settings.
    pub container: Option<Container>,
    /// The muxing settings of the streams.
    pub mux_config: Option<MuxConfig>,
    /// The tags that override those of the template.
    pub tags: BTreeMap<String, String>,
    /// The conditions that determine how or whether to transcode.
    pub trans_config: Option<types::TranscodeTransConfig>,
    /// The video settings.
    pub video: Option<types::TranscodeVideo>,
}

impl Fields for OverwriteParams {
    const FIELDS: &'static [Field] = &Field::members([
        "Audio",
        "Container",
        "MuxConfig",
        "Tags",
        "TransConfig",
        "Video",
    ]);
}

alicloud_runtime::structure!(
    OverwriteParams { audio, container, mux_config, tags, trans_config, video }
);

/// The container settings.
#[derive(Default)]
#[non_exhaustive]
pub struct Container {
    /// The container format of the output, such as `mp4`.
    ///
    /// Example: `mp4`.
    pub format: Option<String>,
}

impl Fields for Container {
    const FIELDS: &'static [Field] = &Field::members(["Format"]);
}

alicloud_runtime::structure!(Container { format });

/// The muxing settings of the streams.
#[derive(Default)]
#[non_exhaustive]
pub struct MuxConfig {
    /// The segment settings of the output.
    pub segment: Option<types::TranscodeSegment>,
}

impl Fields for MuxConfig {
    const FIELDS: &'static [Field] = &Field::members(["Segment"]);
}

alicloud_runtime::structure!(MuxConfig { segment });

/// The values of `Status` in [`TranscodeJob`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for TranscodeJobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Processing", Self::Processing),
        ("Success", Self::Success),
        ("Fail", Self::Fail),
        ("Deleted", Self::Deleted),
    ];
}

alicloud_runtime::open_set!(TranscodeJobStatus);

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
        started: &super::SubmitTranscodeJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        alicloud_runtime::lookup(
            started,
            &[("ParentJobId", "TranscodeParentJob.ParentJobId")],
        )
    }
}
