// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveEditingJob`: Looks up a live editing job, including its status, settings, and output.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::get_live_editing_job`](crate::Client::get_live_editing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobRequest {
    /// The ID of the live editing job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
}

impl GetLiveEditingJobRequest {
    /// Creates a request. Every parameter is optional.
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

alicloud_runtime::structure! {
    GetLiveEditingJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_live_editing_job`](crate::Client::get_live_editing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobResponse {
    /// The live editing job.
    pub live_editing_job: Option<LiveEditingJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetLiveEditingJobResponse {
        live_editing_job: "LiveEditingJob",
        request_id: "RequestId",
    }
}

/// The live editing job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveEditingJob {
    /// The live stream clips that make up the output. See `Clips` of `SubmitLiveEditingJob`.
    pub clips: Option<Text<Json>>,
    /// The result code. Check it when the job failed.
    ///
    /// Example: `InvalidParameter`.
    pub code: Option<String>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2020-12-23T13:33:52Z`.
    pub complete_time: Option<Text<Timestamp>>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2020-12-23T13:33:40Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The ID of the live editing job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The live stream that the job cuts clips from.
    pub live_stream_config: Option<GetLiveEditingJobLiveStreamConfig>,
    /// The media ID of the output.
    ///
    /// Example: `****0cc6ba49eab379332c5b****`.
    pub media_id: Option<String>,
    /// The production settings of the output.
    pub media_produce_config: Option<GetLiveEditingJobMediaProduceConfig>,
    /// The URL of the output file.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example2.mp4`.
    pub media_url: Option<String>,
    /// The result message. Check it when the job failed.
    pub message: Option<String>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2020-12-23T13:33:49Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The location and format of the output.
    pub output_media_config: Option<GetLiveEditingJobOutputMediaConfig>,
    /// The ID of the live editing project.
    ///
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub status: Option<LiveEditingJobStatus>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"key": "value\\"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    LiveEditingJob {
        clips: "Clips",
        code: "Code",
        complete_time: "CompleteTime",
        creation_time: "CreationTime",
        job_id: "JobId",
        live_stream_config: "LiveStreamConfig",
        media_id: "MediaId",
        media_produce_config: "MediaProduceConfig",
        media_url: "MediaURL",
        message: "Message",
        modified_time: "ModifiedTime",
        output_media_config: "OutputMediaConfig",
        project_id: "ProjectId",
        status: "Status",
        user_data: "UserData",
    }
}

/// The live stream that the job cuts clips from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobLiveStreamConfig {
    /// The application of the live stream.
    ///
    /// Example: `app`.
    pub app_name: Option<String>,
    /// The domain name of the live stream.
    ///
    /// Example: `domain.com`.
    pub domain_name: Option<String>,
    /// The name of the live stream.
    ///
    /// Example: `streamName`.
    pub stream_name: Option<String>,
}

alicloud_runtime::structure! {
    GetLiveEditingJobLiveStreamConfig {
        app_name: "AppName",
        domain_name: "DomainName",
        stream_name: "StreamName",
    }
}

/// The production settings of the output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobMediaProduceConfig {
    /// The cutting mode, such as `Accurate`. For the modes, see `MediaProduceConfig` of
    /// `SubmitLiveEditingJob`.
    ///
    /// Example: `Accurate`.
    pub mode: Option<String>,
}

alicloud_runtime::structure! {
    GetLiveEditingJobMediaProduceConfig {
        mode: "Mode",
    }
}

/// The location and format of the output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobOutputMediaConfig {
    /// The bitrate of the output, in kbit/s. By default, the highest bitrate of the input
    /// materials.
    ///
    /// Example: `1000`.
    pub bitrate: Option<i64>,
    /// The name of the output file, with extension and without folder. Set when the output is
    /// written to ApsaraVideo VOD (`vod-media`).
    ///
    /// Example: `test.mp4`.
    pub file_name: Option<String>,
    /// The height of the output, in pixels. By default, the largest height of the input
    /// materials.
    ///
    /// Example: `480`.
    pub height: Option<i32>,
    /// The URL of the output file.
    ///
    /// Example: `https://testice-testbucket.oss-cn-shanghai.aliyuncs.com/test.mp4`.
    pub media_url: Option<String>,
    /// The VOD storage location of the output, a host name without `http://`, such as
    /// `outin-xxxxxx.oss-cn-shanghai.aliyuncs.com`. Set when the output is written to
    /// ApsaraVideo VOD (`vod-media`).
    ///
    /// Example: `outin-xxxxxx.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// The VOD transcoding template group for the output. `VOD_NO_TRANSCODE` disables
    /// transcoding.
    ///
    /// Example: `VOD_NO_TRANSCODE`.
    pub vod_template_group_id: Option<String>,
    /// The width of the output, in pixels. By default, the largest width of the input
    /// materials.
    ///
    /// Example: `640`.
    pub width: Option<i32>,
}

alicloud_runtime::structure! {
    GetLiveEditingJobOutputMediaConfig {
        bitrate: "Bitrate",
        file_name: "FileName",
        height: "Height",
        media_url: "MediaURL",
        storage_location: "StorageLocation",
        vod_template_group_id: "VodTemplateGroupId",
        width: "Width",
    }
}

/// The values of [`LiveEditingJob::status`](field@LiveEditingJob::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveEditingJobStatus {
    /// `Failed`: the job failed.
    Failed,
    /// `Init`: submitted, not started.
    Init,
    /// `Processing`: the job is in progress.
    Processing,
    /// `Queuing`: the job is queued.
    Queuing,
    /// `Success`: the conversion is completed.
    Success,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveEditingJobStatus {
        Failed: "Failed",
        Init: "Init",
        Processing: "Processing",
        Queuing: "Queuing",
        Success: "Success",
    }
}

impl Operation for GetLiveEditingJobRequest {
    type Response = GetLiveEditingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetLiveEditingJob")
        .summary(
            "Looks up a live editing job, including its status, settings, and output.",
        )
        .read_only()
        .waiter(
            WaiterInfo::new("LiveEditingJob.Status")
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
        response: &super::SubmitLiveEditingJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}
