// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryIProductionJob`: Looks up an intelligent production job, including its status and output.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::query_i_production_job`](crate::Client::query_i_production_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryIProductionJobRequest {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    pub client_token: Option<String>,
    /// The ID of the job to look up.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl QueryIProductionJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            client_token: None,
        }
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

alicloud_runtime::structure! {
    QueryIProductionJobRequest {
        client_token: Field::query("ClientToken"),
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::query_i_production_job`](crate::Client::query_i_production_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJobResponse {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-07-07T07:16:11Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2021-11-26T14:50:25Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The algorithm of the job.
    ///
    /// Example: `Cover`.
    pub function_name: Option<QueryIProductionJobFunctionName>,
    /// The input media of the job.
    pub input: Option<types::MediaObject>,
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The parameters of the algorithm. They depend on `FunctionName`.
    ///
    /// Example: `{"Model":"gif"}`.
    pub job_params: Option<Text<Json>>,
    /// The name of the job.
    ///
    /// Example: `Test task`.
    pub name: Option<String>,
    /// The output settings of the job.
    pub output: Option<types::IProductionOutput>,
    /// The paths of the output files of the job.
    pub output_files: Vec<String>,
    /// The IDs of the output media of the job.
    pub output_media_ids: Vec<String>,
    /// The URLs of the output files of the job.
    pub output_urls: Vec<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    pub request_id: Option<String>,
    /// The result of the algorithm. The structure depends on `FunctionName`.
    ///
    /// Example: `{}`.
    pub result: Option<Text<Json>>,
    /// The scheduling settings of the job.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub status: Option<IProductionJobStatus>,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// The custom data submitted with the job, returned unchanged.
    ///
    /// Example: `{"test":1}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    QueryIProductionJobResponse {
        create_time: "CreateTime",
        finish_time: "FinishTime",
        function_name: "FunctionName",
        input: "Input",
        job_id: "JobId",
        job_params: "JobParams",
        name: "Name",
        output: "Output",
        output_files: "OutputFiles",
        output_media_ids: "OutputMediaIds",
        output_urls: "OutputUrls",
        request_id: "RequestId",
        result: "Result",
        schedule_config: "ScheduleConfig",
        status: "Status",
        template_id: "TemplateId",
        user_data: "UserData",
    }
}

/// The values of [`QueryIProductionJobResponse::function_name`](field@QueryIProductionJobResponse::function_name).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryIProductionJobFunctionName {
    /// `Cover`: generates a cover image.
    Cover,
    /// `VideoClip`: generates a short summary of a video.
    VideoClip,
    /// `VideoDelogo`: removes logos from a video.
    VideoDelogo,
    /// `VideoDetext`: removes text and subtitles from a video.
    VideoDetext,
    /// `CaptionExtraction`: extracts captions from a video.
    CaptionExtraction,
    /// `VideoGreenScreenMatting`: extracts the foreground from a green-screen video.
    VideoGreenScreenMatting,
    /// `FaceBeauty`: beautifies faces in a video.
    FaceBeauty,
    /// `VideoH2V`: converts a landscape video to portrait.
    VideoH2v,
    /// `MusicSegmentDetect`: detects the chorus of a song.
    MusicSegmentDetect,
    /// `AudioBeatDetection`: detects beats.
    AudioBeatDetection,
    /// `AudioQualityAssessment`: rates the quality of audio.
    AudioQualityAssessment,
    /// `SpeechDenoise`: removes noise from speech.
    SpeechDenoise,
    /// `AudioMixing`: mixes audio.
    AudioMixing,
    /// `MusicDemix`: separates vocals from accompaniment.
    MusicDemix,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open QueryIProductionJobFunctionName {
        Cover: "Cover",
        VideoClip: "VideoClip",
        VideoDelogo: "VideoDelogo",
        VideoDetext: "VideoDetext",
        CaptionExtraction: "CaptionExtraction",
        VideoGreenScreenMatting: "VideoGreenScreenMatting",
        FaceBeauty: "FaceBeauty",
        VideoH2v: "VideoH2V",
        MusicSegmentDetect: "MusicSegmentDetect",
        AudioBeatDetection: "AudioBeatDetection",
        AudioQualityAssessment: "AudioQualityAssessment",
        SpeechDenoise: "SpeechDenoise",
        AudioMixing: "AudioMixing",
        MusicDemix: "MusicDemix",
    }
}

/// The values of [`QueryIProductionJobResponse::status`](field@QueryIProductionJobResponse::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IProductionJobStatus {
    /// `Queuing`: the job is queued.
    Queuing,
    /// `Analyzing`: the job is running.
    Analyzing,
    /// `Fail`: the job failed.
    Fail,
    /// `Success`: the conversion is completed.
    Success,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open IProductionJobStatus {
        Queuing: "Queuing",
        Analyzing: "Analyzing",
        Fail: "Fail",
        Success: "Success",
    }
}

impl Operation for QueryIProductionJobRequest {
    type Response = QueryIProductionJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryIProductionJob")
        .summary(
            "Looks up an intelligent production job, including its status and output.",
        )
        .read_only()
        .idempotency_token("ClientToken")
        .waiter(WaiterInfo::new("Status").success(&["Success"]).failure(&["Fail"]))
        .ram_action("ice:QueryIProductionJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryIProductionJob",
        );
}

impl Waitable for QueryIProductionJobRequest {}

impl TryFrom<&super::SubmitIProductionJobResponse> for QueryIProductionJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitIProductionJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}
