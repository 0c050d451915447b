// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListTranscodeJobs`: Lists transcoding jobs, page by page.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_transcode_jobs`](crate::Client::list_transcode_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsRequest {
    /// The start of the time range, in UTC. Lists jobs created at or after this time.
    ///
    /// Example: `2022-07-01T00:00:00Z`.
    pub start_of_create_time: Option<Text<Timestamp>>,
    /// The end of the time range, in UTC. Lists jobs created at or before this time.
    ///
    /// Example: `2022-07-15T00:00:00Z`.
    pub end_of_create_time: Option<Text<Timestamp>>,
    /// The ID of the parent job. Lists only this job.
    ///
    /// Example: `7b38a5d86f1e47838927b6e7ccb1****`.
    pub parent_job_id: Option<String>,
    /// The job state to filter by.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The sort order of the jobs.
    ///
    /// Example: `CreateTimeDesc`.
    pub order_by: Option<types::CreateTimeOrder>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `20`. Example: `10`.
    pub page_size: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `ab4802364a2e49208c99efab82df****`.
    pub next_page_token: Option<String>,
}

impl ListTranscodeJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartOfCreateTime`. The start of the time range, in UTC.
    #[must_use]
    pub fn start_of_create_time(
        mut self,
        start_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.start_of_create_time = Some(start_of_create_time.into());
        self
    }

    /// Sets `EndOfCreateTime`. The end of the time range, in UTC.
    #[must_use]
    pub fn end_of_create_time(
        mut self,
        end_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.end_of_create_time = Some(end_of_create_time.into());
        self
    }

    /// Sets `ParentJobId`. The ID of the parent job.
    #[must_use]
    pub fn parent_job_id(mut self, parent_job_id: impl Into<String>) -> Self {
        self.parent_job_id = Some(parent_job_id.into());
        self
    }

    /// Sets `Status`. The job state to filter by.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::JobStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `OrderBy`. The sort order of the jobs.
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<types::CreateTimeOrder>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `NextPageToken`. The page token.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

alicloud_runtime::structure! {
    ListTranscodeJobsRequest {
        start_of_create_time: Field::query("StartOfCreateTime"),
        end_of_create_time: Field::query("EndOfCreateTime"),
        parent_job_id: Field::query("ParentJobId"),
        status: Field::query("Status"),
        order_by: Field::query("OrderBy"),
        page_size: Field::query("PageSize").integer(1, 100),
        next_page_token: Field::query("NextPageToken"),
    }
}

/// The response of [`Client::list_transcode_jobs`](crate::Client::list_transcode_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsResponse {
    /// The jobs on this page.
    pub jobs: Vec<ListTranscodeJobsJob>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `019daf5780f74831b0e1a767c9f1****`.
    pub next_page_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListTranscodeJobsResponse {
        jobs: "Jobs",
        next_page_token: "NextPageToken",
        request_id: "RequestId",
    }
}

/// An item of [`ListTranscodeJobsResponse::jobs`](field@ListTranscodeJobsResponse::jobs).
///
/// The jobs on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsJob {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the job. One entry is a regular transcoding job. Several entries are
    /// combined into one.
    pub input_group: Vec<types::TranscodeInput>,
    /// The number of subjobs.
    ///
    /// Example: `1`.
    pub job_count: Option<i32>,
    /// The name of the job.
    ///
    /// Example: `transcode-job`.
    pub name: Option<String>,
    /// The outputs of the job, one entry for each output.
    pub output_group: Vec<ListTranscodeJobsOutputGroup>,
    /// The ID of the parent job.
    ///
    /// Example: `8b2198504dd340b7b3c9842a74fc****`.
    pub parent_job_id: Option<String>,
    /// The progress of the job, in percent.
    ///
    /// Example: `0`.
    pub percent: Option<i32>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The scheduling settings of the job, such as its queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// The final status of the job across all its subjobs.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// The source of the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::ImageJobTriggerSource>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    ListTranscodeJobsJob {
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
        trigger_source: "TriggerSource",
        user_data: "UserData",
    }
}

/// An item of [`ListTranscodeJobsJob::output_group`](field@ListTranscodeJobsJob::output_group).
///
/// The outputs of the job, one entry for each output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOutputGroup {
    /// The location and type of the output.
    pub output: Option<types::TranscodeOutput>,
    /// The processing settings of an output: transcoding, watermarks, subtitles, encryption
    /// and concatenation.
    pub process_config: Option<ListTranscodeJobsProcessConfig>,
}

alicloud_runtime::structure! {
    ListTranscodeJobsOutputGroup {
        output: "Output",
        process_config: "ProcessConfig",
    }
}

/// The processing settings of an output: transcoding, watermarks, subtitles, encryption
/// and concatenation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsProcessConfig {
    /// The concatenation settings of the inputs.
    pub combine_configs: Vec<types::TranscodeCombineConfig>,
    /// The encryption settings of the output.
    pub encryption: Option<ProcessConfigEncryption>,
    /// The image watermarks to overlay on the video.
    pub image_watermarks: Vec<types::TranscodeImageWatermark>,
    /// Whether the output inherits the tags of the input. Only has an effect if the input is
    /// media registered with the service. Disabled by default.
    pub is_inherit_tags: Option<bool>,
    /// The subtitles to burn into the video.
    pub subtitles: Vec<types::TranscodeSubtitle>,
    /// The text watermarks to overlay on the video.
    pub text_watermarks: Vec<types::TranscodeTextWatermark>,
    /// The transcoding template and its overriding parameters.
    pub transcode: Option<ListTranscodeJobsProcessConfigTranscode>,
}

alicloud_runtime::structure! {
    ListTranscodeJobsProcessConfig {
        combine_configs: "CombineConfigs",
        encryption: "Encryption",
        image_watermarks: "ImageWatermarks",
        is_inherit_tags: "IsInheritTags",
        subtitles: "Subtitles",
        text_watermarks: "TextWatermarks",
        transcode: "Transcode",
    }
}

/// The encryption settings of the output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessConfigEncryption {
    /// The encrypted key, for standard encryption.
    ///
    /// Example: `MTYi00NDU0LTg5O****`.
    pub cipher_text: Option<String>,
    /// The URI from which a player requests the decrypted key, for standard encryption.
    ///
    /// Example: `https://sample.com/path?CipherText=MTYi00NDU0LTg5O****`.
    pub decrypt_key_uri: Option<String>,
    /// The encryption type of the output, for example `PrivateEncryption`.
    ///
    /// Example: `PrivateEncryption`.
    pub encrypt_type: Option<String>,
}

alicloud_runtime::structure! {
    ProcessConfigEncryption {
        cipher_text: "CipherText",
        decrypt_key_uri: "DecryptKeyUri",
        encrypt_type: "EncryptType",
    }
}

/// The transcoding template and its overriding parameters.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsProcessConfigTranscode {
    /// The settings that override those of the template. Each one that is set takes
    /// precedence over its counterpart in the template.
    pub overwrite_params: Option<ListTranscodeJobsOverwriteParams>,
    /// The ID of the template.
    ///
    /// Example: `9547c6ad97cb4f2aaa29683ebd18****`.
    pub template_id: Option<String>,
}

alicloud_runtime::structure! {
    ListTranscodeJobsProcessConfigTranscode {
        overwrite_params: "OverwriteParams",
        template_id: "TemplateId",
    }
}

/// The settings that override those of the template. Each one that is set takes
/// precedence over its counterpart in the template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOverwriteParams {
    /// The audio settings.
    pub audio: Option<types::TranscodeAudio>,
    /// The container settings.
    pub container: Option<ListTranscodeJobsOverwriteParamsContainer>,
    /// The settings for muxing streams into the container.
    pub mux_config: Option<ListTranscodeJobsMuxConfig>,
    /// Your custom tags.
    pub tags: BTreeMap<String, String>,
    /// The video settings.
    pub video: Option<types::TranscodeVideo>,
}

alicloud_runtime::structure! {
    ListTranscodeJobsOverwriteParams {
        audio: "Audio",
        container: "Container",
        mux_config: "MuxConfig",
        tags: "Tags",
        video: "Video",
    }
}

/// The container settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOverwriteParamsContainer {
    /// The container format of the output, such as `mp4`.
    ///
    /// Example: `mp4`.
    pub format: Option<String>,
}

alicloud_runtime::structure! {
    ListTranscodeJobsOverwriteParamsContainer {
        format: "Format",
    }
}

/// The settings for muxing streams into the container.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsMuxConfig {
    /// The segment settings of the output.
    pub segment: Option<types::TranscodeSegment>,
}

alicloud_runtime::structure! {
    ListTranscodeJobsMuxConfig {
        segment: "Segment",
    }
}

impl Operation for ListTranscodeJobsRequest {
    type Response = ListTranscodeJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListTranscodeJobs")
        .summary("Lists transcoding jobs, page by page.")
        .read_only()
        .pagination(PaginationInfo::of("Jobs").token("NextPageToken", "NextPageToken"))
        .ram_action("ice:ListTranscodeJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListTranscodeJobs",
        );
}

impl Paginated for ListTranscodeJobsRequest {
    type Item = ListTranscodeJobsJob;

    #[inline]
    fn items(page: ListTranscodeJobsResponse) -> Vec<ListTranscodeJobsJob> {
        page.jobs
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_page_token = Some(token);
    }
}
