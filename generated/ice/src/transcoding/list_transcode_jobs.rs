// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListTranscodeJobs`: Lists transcoding jobs, a page at a time.

use std::collections::BTreeMap;
use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_transcode_jobs`](crate::Client::list_transcode_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsRequest {
    /// Where the time window begins: lists jobs created from then on. In UTC.
    ///
    /// Example: `2022-07-01T00:00:00Z`.
    pub start_of_create_time: Option<Text<Timestamp>>,
    /// Where the time window ends: lists jobs created up to then. In UTC.
    ///
    /// Example: `2022-07-15T00:00:00Z`.
    pub end_of_create_time: Option<Text<Timestamp>>,
    /// Lists only the job with this ID, that of the whole (parent) job.
    ///
    /// Example: `7b38a5d86f1e47838927b6e7ccb1****`.
    pub parent_job_id: Option<String>,
    /// Lists only jobs in this state.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The order of the jobs in the answer.
    ///
    /// Example: `CreateTimeDesc`.
    pub order_by: Option<types::CreateTimeOrder>,
    /// How many entries a page has.
    ///
    /// 1 to 100. Default: `20`. Example: `10`.
    pub page_size: Option<i32>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `ab4802364a2e49208c99efab82df****`.
    pub next_page_token: Option<String>,
}

impl ListTranscodeJobsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartOfCreateTime`. Where the time window begins: lists jobs created from then on.
    #[must_use]
    pub fn start_of_create_time(
        mut self,
        start_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.start_of_create_time = Some(start_of_create_time.into());
        self
    }

    /// Sets `EndOfCreateTime`. Where the time window ends: lists jobs created up to then.
    #[must_use]
    pub fn end_of_create_time(
        mut self,
        end_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.end_of_create_time = Some(end_of_create_time.into());
        self
    }

    /// Sets `ParentJobId`. Lists only the job with this ID, that of the whole (parent) job.
    #[must_use]
    pub fn parent_job_id(mut self, parent_job_id: impl Into<String>) -> Self {
        self.parent_job_id = Some(parent_job_id.into());
        self
    }

    /// Sets `Status`. Lists only jobs in this state.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::JobStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `OrderBy`. The order of the jobs in the answer.
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<types::CreateTimeOrder>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `NextPageToken`. Where the next page begins.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

impl Fields for ListTranscodeJobsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("StartOfCreateTime"),
        Field::query("EndOfCreateTime"),
        Field::query("ParentJobId"),
        Field::query("Status"),
        Field::query("OrderBy"),
        Field::query("PageSize").integer(1, 100),
        Field::query("NextPageToken"),
    ];
}

alicloud_runtime::structure!(
    ListTranscodeJobsRequest { start_of_create_time, end_of_create_time, parent_job_id,
    status, order_by, page_size, next_page_token }
);

/// The answer to [`Client::list_transcode_jobs`](crate::Client::list_transcode_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsResponse {
    /// The jobs on this page.
    pub jobs: Vec<Job>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `019daf5780f74831b0e1a767c9f1****`.
    pub next_page_token: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

impl Fields for ListTranscodeJobsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Jobs",
        "NextPageToken",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    ListTranscodeJobsResponse { jobs, next_page_token, request_id }
);

/// An item of `Jobs`.
///
/// The jobs on this page.
#[derive(Default)]
#[non_exhaustive]
pub struct Job {
    /// When the job was created, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the job ended, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// What the job reads. One entry is a plain transcoding job; several are joined into one.
    pub input_group: Vec<types::TranscodeInput>,
    /// How many sub-jobs the job has.
    ///
    /// Example: `1`.
    pub job_count: Option<i32>,
    /// The job's name.
    ///
    /// Example: `transcode-job`.
    pub name: Option<String>,
    /// What the job makes: one entry for each output.
    pub output_group: Vec<OutputGroup>,
    /// The ID of the parent job.
    ///
    /// Example: `8b2198504dd340b7b3c9842a74fc****`.
    pub parent_job_id: Option<String>,
    /// How far the job has come, in percent.
    ///
    /// Example: `0`.
    pub percent: Option<i32>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// How the job was scheduled, such as its queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// How the job ended, taken over all its subjobs.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// When the job was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// Where the job came from.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::ImageJobTriggerSource>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

impl Fields for Job {
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
        "TriggerSource",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    Job { create_time, finish_time, input_group, job_count, name, output_group,
    parent_job_id, percent, request_id, schedule_config, status, submit_time,
    trigger_source, user_data }
);

/// An item of `OutputGroup`.
///
/// What the job makes: one entry for each output.
#[derive(Default)]
#[non_exhaustive]
pub struct OutputGroup {
    /// Where and in what form an output is written.
    pub output: Option<types::TranscodeOutput>,
    /// How an output is processed: transcoding, watermarks, subtitles, encryption and joining.
    pub process_config: Option<ProcessConfig>,
}

impl Fields for OutputGroup {
    const FIELDS: &'static [Field] = &Field::members(["Output", "ProcessConfig"]);
}

alicloud_runtime::structure!(OutputGroup { output, process_config });

/// How an output is processed: transcoding, watermarks, subtitles, encryption and joining.
#[derive(Default)]
#[non_exhaustive]
pub struct ProcessConfig {
    /// How several inputs are joined.
    pub combine_configs: Vec<types::TranscodeCombineConfig>,
    /// How the output is encrypted.
    pub encryption: Option<Encryption>,
    /// The image watermarks laid over the video.
    pub image_watermarks: Vec<types::TranscodeImageWatermark>,
    /// Whether the output takes over the tags of the input. Matters only when the input is
    /// media registered with the service. Off unless it was set.
    pub is_inherit_tags: Option<bool>,
    /// The subtitles burned into the picture.
    pub subtitles: Vec<types::TranscodeSubtitle>,
    /// The text watermarks laid over the video.
    pub text_watermarks: Vec<types::TranscodeTextWatermark>,
    /// The template used for transcoding, and what replaces parts of it.
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

/// How the output is encrypted.
#[derive(Default)]
#[non_exhaustive]
pub struct Encryption {
    /// The encrypted key, for standard encryption.
    ///
    /// Example: `MTYi00NDU0LTg5O****`.
    pub cipher_text: Option<String>,
    /// Where a player asks for the decrypted key, for standard encryption.
    ///
    /// Example: `https://sample.com/path?CipherText=MTYi00NDU0LTg5O****`.
    pub decrypt_key_uri: Option<String>,
    /// How the output is encrypted, for example `PrivateEncryption`.
    ///
    /// Example: `PrivateEncryption`.
    pub encrypt_type: Option<String>,
}

impl Fields for Encryption {
    const FIELDS: &'static [Field] = &Field::members([
        "CipherText",
        "DecryptKeyUri",
        "EncryptType",
    ]);
}

alicloud_runtime::structure!(Encryption { cipher_text, decrypt_key_uri, encrypt_type });

/// The template used for transcoding, and what replaces parts of it.
#[derive(Default)]
#[non_exhaustive]
pub struct Transcode {
    /// Settings that replace those of the template. Each one given wins over its counterpart
    /// there.
    pub overwrite_params: Option<OverwriteParams>,
    /// The ID of the template.
    ///
    /// Example: `9547c6ad97cb4f2aaa29683ebd18****`.
    pub template_id: Option<String>,
}

impl Fields for Transcode {
    const FIELDS: &'static [Field] = &Field::members(["OverwriteParams", "TemplateId"]);
}

alicloud_runtime::structure!(Transcode { overwrite_params, template_id });

/// Settings that replace those of the template. Each one given wins over its counterpart
/// there.
#[derive(Default)]
#[non_exhaustive]
pub struct OverwriteParams {
    /// The audio settings.
    pub audio: Option<types::TranscodeAudio>,
    /// The settings of the container.
    pub container: Option<Container>,
    /// The settings for packing streams into the container.
    pub mux_config: Option<MuxConfig>,
    /// Tags of your own.
    pub tags: BTreeMap<String, String>,
    /// The video settings.
    pub video: Option<types::TranscodeVideo>,
}

impl Fields for OverwriteParams {
    const FIELDS: &'static [Field] = &Field::members([
        "Audio",
        "Container",
        "MuxConfig",
        "Tags",
        "Video",
    ]);
}

alicloud_runtime::structure!(
    OverwriteParams { audio, container, mux_config, tags, video }
);

/// The settings of the container.
#[derive(Default)]
#[non_exhaustive]
pub struct Container {
    /// Which container the output has, for example `mp4`.
    ///
    /// Example: `mp4`.
    pub format: Option<String>,
}

impl Fields for Container {
    const FIELDS: &'static [Field] = &Field::members(["Format"]);
}

alicloud_runtime::structure!(Container { format });

/// The settings for packing streams into the container.
#[derive(Default)]
#[non_exhaustive]
pub struct MuxConfig {
    /// How the output is cut into segments.
    pub segment: Option<types::TranscodeSegment>,
}

impl Fields for MuxConfig {
    const FIELDS: &'static [Field] = &Field::members(["Segment"]);
}

alicloud_runtime::structure!(MuxConfig { segment });

impl Operation for ListTranscodeJobsRequest {
    type Response = ListTranscodeJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListTranscodeJobs")
        .summary("Lists transcoding jobs, a page at a time.")
        .read_only()
        .paging(Paging::of("Jobs").token("NextPageToken", "NextPageToken"))
        .ram_action("ice:ListTranscodeJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListTranscodeJobs",
        );
}

impl Paged for ListTranscodeJobsRequest {
    type Item = Job;

    #[inline]
    fn items(page: ListTranscodeJobsResponse) -> Vec<Job> {
        page.jobs
    }
}
