// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaProducingJob`: Looks up a media producing job, including its status, timeline, template, and output.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::get_media_producing_job`](crate::Client::get_media_producing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaProducingJobRequest {
    /// The ID of the media producing job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
}

impl GetMediaProducingJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the media producing job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetMediaProducingJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_media_producing_job`](crate::Client::get_media_producing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaProducingJobResponse {
    /// The media producing job.
    pub media_producing_job: Option<MediaProducingJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****83B7-7F87-4792-BFE9-63CD2137****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetMediaProducingJobResponse {
        media_producing_job: "MediaProducingJob",
        request_id: "RequestId",
    }
}

/// The media producing job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProducingJob {
    /// The materials and texts that fill the job's template, as JSON.
    ///
    /// Example: `{"VideoArray":["****05512043f49f697f7425****","****05512043f49f697f7425****","****05512043f49f697f7425****"]}`.
    pub clips_param: Option<Text<Json>>,
    /// The error code. Check it when the job failed.
    ///
    /// Example: `ExceededMaximumValue`.
    pub code: Option<String>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2020-12-23T13:33:52Z`.
    pub complete_time: Option<Text<Timestamp>>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2020-12-23T13:33:40Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The duration of the output, in seconds. Set only for audio and video, after the job
    /// succeeded.
    ///
    /// Example: `30.5`.
    pub duration: Option<f64>,
    /// The ID of the media producing job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The media ID of the output.
    ///
    /// Example: `****0cc6ba49eab379332c5b****`.
    pub media_id: Option<String>,
    /// The URL of the output file.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example2.mp4`.
    pub media_url: Option<String>,
    /// The error message. Check it when the job failed.
    pub message: Option<String>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2020-12-23T13:33:49Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The progress of the job, as an integer.
    pub progress: Option<i32>,
    /// The ID of the editing project.
    ///
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Failed`.
    pub status: Option<MediaProducingJobStatus>,
    /// The materials of the job, such as the title and the narration. Set when the job is a
    /// subjob of a batch production job.
    pub sub_job_materials: Option<String>,
    /// The ID of the template of the job.
    ///
    /// Example: `****6e76134d739cc3e85d3e****`.
    pub template_id: Option<String>,
    /// The timeline of the job, as JSON: its tracks and the clips on them.
    ///
    /// Example: `{"VideoTracks":[{"VideoTrackClips":[{"MediaId":"****4d7cf14dc7b83b0e801c****"},{"MediaId":"****4d7cf14dc7b83b0e801c****"}]}]}`.
    pub timeline: Option<Text<Json>>,
    /// The custom settings submitted with the job, as JSON. `NotifyAddress` is the address
    /// the result is reported to.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx","Key":"Valuexxx"}`.
    pub user_data: Option<Text<Json>>,
    /// The ApsaraVideo VOD media ID of the output. Set when the output is written there.
    ///
    /// Example: `****332c5b0cc6ba49eab379****`.
    pub vod_media_id: Option<String>,
}

alicloud_runtime::structure! {
    MediaProducingJob {
        clips_param: "ClipsParam",
        code: "Code",
        complete_time: "CompleteTime",
        create_time: "CreateTime",
        duration: "Duration",
        job_id: "JobId",
        media_id: "MediaId",
        media_url: "MediaURL",
        message: "Message",
        modified_time: "ModifiedTime",
        progress: "Progress",
        project_id: "ProjectId",
        status: "Status",
        sub_job_materials: "SubJobMaterials",
        template_id: "TemplateId",
        timeline: "Timeline",
        user_data: "UserData",
        vod_media_id: "VodMediaId",
    }
}

/// The values of [`MediaProducingJob::status`](field@MediaProducingJob::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaProducingJobStatus {
    /// `Init`: the job is submitted, but not started.
    Init,
    /// `Queuing`: the job is queued.
    Queuing,
    /// `Processing`: the job is in progress.
    Processing,
    /// `Success`: the conversion is completed.
    Success,
    /// `Failed`: the job failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaProducingJobStatus {
        Init: "Init",
        Queuing: "Queuing",
        Processing: "Processing",
        Success: "Success",
        Failed: "Failed",
    }
}

impl Operation for GetMediaProducingJobRequest {
    type Response = GetMediaProducingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaProducingJob")
        .summary(
            "Looks up a media producing job, including its status, timeline, template, and output.",
        )
        .read_only()
        .waiter(
            WaiterInfo::new("MediaProducingJob.Status")
                .success(&["Success"])
                .failure(&["Failed"]),
        )
        .ram_action("ice:GetMediaProducingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaProducingJob",
        );
}

impl Waitable for GetMediaProducingJobRequest {}

impl TryFrom<&super::SubmitMediaProducingJobResponse> for GetMediaProducingJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitMediaProducingJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}
