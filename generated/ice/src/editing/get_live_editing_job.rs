// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveEditingJob`: Looks up a live editing job: its state, its settings and its output.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, Waiter,
};

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::get_live_editing_job`](crate::Client::get_live_editing_job).
#[derive(Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobRequest {
    /// The ID of the live editing job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
}

impl GetLiveEditingJobRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the live editing job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

impl Fields for GetLiveEditingJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobId")];
}

alicloud_runtime::structure!(GetLiveEditingJobRequest { job_id });

/// The answer to [`Client::get_live_editing_job`](crate::Client::get_live_editing_job).
#[derive(Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobResponse {
    /// The live editing job.
    pub live_editing_job: Option<LiveEditingJob>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
}

impl Fields for GetLiveEditingJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["LiveEditingJob", "RequestId"]);
}

alicloud_runtime::structure!(GetLiveEditingJobResponse { live_editing_job, request_id });

/// The live editing job.
#[derive(Default)]
#[non_exhaustive]
pub struct LiveEditingJob {
    /// The stretches of the live stream that make up the output; see `Clips` of
    /// `SubmitLiveEditingJob`.
    pub clips: Option<Text<Json>>,
    /// The code of the result; look at it when the job failed.
    ///
    /// Example: `InvalidParameter`.
    pub code: Option<String>,
    /// When the job finished, in UTC.
    ///
    /// Example: `2020-12-23T13:33:52Z`.
    pub complete_time: Option<Text<Timestamp>>,
    /// When the job was submitted, in UTC.
    ///
    /// Example: `2020-12-23T13:33:40Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The ID of the live editing job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The live stream the job cuts from.
    pub live_stream_config: Option<LiveStreamConfig>,
    /// The media ID of the output.
    ///
    /// Example: `****0cc6ba49eab379332c5b****`.
    pub media_id: Option<String>,
    /// How the output is produced.
    pub media_produce_config: Option<MediaProduceConfig>,
    /// Where the output file is.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example2.mp4`.
    pub media_url: Option<String>,
    /// A message about the result; look at it when the job failed.
    pub message: Option<String>,
    /// When the job was last changed, in UTC.
    ///
    /// Example: `2020-12-23T13:33:49Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// Where the output goes and what it is like.
    pub output_media_config: Option<OutputMediaConfig>,
    /// The ID of the live editing project.
    ///
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// How far the job has come.
    ///
    /// Example: `Success`.
    pub status: Option<LiveEditingJobStatus>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `{"key": "value\\"}`.
    pub user_data: Option<String>,
}

impl Fields for LiveEditingJob {
    const FIELDS: &'static [Field] = &Field::members([
        "Clips",
        "Code",
        "CompleteTime",
        "CreationTime",
        "JobId",
        "LiveStreamConfig",
        "MediaId",
        "MediaProduceConfig",
        "MediaURL",
        "Message",
        "ModifiedTime",
        "OutputMediaConfig",
        "ProjectId",
        "Status",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    LiveEditingJob { clips, code, complete_time, creation_time, job_id,
    live_stream_config, media_id, media_produce_config, media_url, message,
    modified_time, output_media_config, project_id, status, user_data }
);

/// The live stream the job cuts from.
#[derive(Default)]
#[non_exhaustive]
pub struct LiveStreamConfig {
    /// The application the live stream is in.
    ///
    /// Example: `app`.
    pub app_name: Option<String>,
    /// The domain the live stream is on.
    ///
    /// Example: `domain.com`.
    pub domain_name: Option<String>,
    /// The name of the live stream.
    ///
    /// Example: `streamName`.
    pub stream_name: Option<String>,
}

impl Fields for LiveStreamConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "AppName",
        "DomainName",
        "StreamName",
    ]);
}

alicloud_runtime::structure!(LiveStreamConfig { app_name, domain_name, stream_name });

/// How the output is produced.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaProduceConfig {
    /// How exactly the stream is cut, such as `Accurate`; `SubmitLiveEditingJob` lists the
    /// modes in `MediaProduceConfig`.
    ///
    /// Example: `Accurate`.
    pub mode: Option<String>,
}

impl Fields for MediaProduceConfig {
    const FIELDS: &'static [Field] = &Field::members(["Mode"]);
}

alicloud_runtime::structure!(MediaProduceConfig { mode });

/// Where the output goes and what it is like.
#[derive(Default)]
#[non_exhaustive]
pub struct OutputMediaConfig {
    /// The bitrate of the output, in kbit/s. If none was given, the highest among the input
    /// materials.
    ///
    /// Example: `1000`.
    pub bitrate: Option<i64>,
    /// The name of the output file, extension included, folder not. Set when the output goes to
    /// ApsaraVideo VOD (`vod-media`).
    ///
    /// Example: `test.mp4`.
    pub file_name: Option<String>,
    /// How high the output is, in pixels. If it was not given, as high as the highest of the
    /// input materials.
    ///
    /// Example: `480`.
    pub height: Option<i32>,
    /// Where the output file is.
    ///
    /// Example: `https://testice-testbucket.oss-cn-shanghai.aliyuncs.com/test.mp4`.
    pub media_url: Option<String>,
    /// The VOD storage the output is written to, a host name without `http://`, such as
    /// `outin-xxxxxx.oss-cn-shanghai.aliyuncs.com`. Set when the output goes to ApsaraVideo VOD
    /// (`vod-media`).
    ///
    /// Example: `outin-xxxxxx.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// The group of VOD transcoding templates used on the output; `VOD_NO_TRANSCODE` for none.
    ///
    /// Example: `VOD_NO_TRANSCODE`.
    pub vod_template_group_id: Option<String>,
    /// How wide the output is, in pixels. If it was not given, as wide as the widest of the
    /// input materials.
    ///
    /// Example: `640`.
    pub width: Option<i32>,
}

impl Fields for OutputMediaConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "Bitrate",
        "FileName",
        "Height",
        "MediaURL",
        "StorageLocation",
        "VodTemplateGroupId",
        "Width",
    ]);
}

alicloud_runtime::structure!(
    OutputMediaConfig { bitrate, file_name, height, media_url, storage_location,
    vod_template_group_id, width }
);

/// The values of `Status` in [`LiveEditingJob`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveEditingJobStatus {
    /// `Failed`: it failed.
    Failed,
    /// `Init`: submitted and not begun.
    Init,
    /// `Processing`: being worked on.
    Processing,
    /// `Queuing`: waiting its turn.
    Queuing,
    /// `Success`: done.
    Success,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LiveEditingJobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Failed", Self::Failed),
        ("Init", Self::Init),
        ("Processing", Self::Processing),
        ("Queuing", Self::Queuing),
        ("Success", Self::Success),
    ];
}

alicloud_runtime::open_set!(LiveEditingJobStatus);

impl Operation for GetLiveEditingJobRequest {
    type Response = GetLiveEditingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetLiveEditingJob")
        .summary("Looks up a live editing job: its state, its settings and its output.")
        .read_only()
        .waiter(
            Waiter::new("LiveEditingJob.Status")
                .success(&["Success"])
                .failure(&["Failed"]),
        )
        .ram_action("ice:GetLiveEditingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveEditingJob",
        );
}

impl Waitable for GetLiveEditingJobRequest {}

impl TryFrom<&super::SubmitLiveEditingJobResponse> for GetLiveEditingJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        started: &super::SubmitLiveEditingJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        alicloud_runtime::lookup(started, &[("JobId", "JobId")])
    }
}
