// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryIProductionJob`: Looks up an intelligent production job: its status and what it made.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, Waiter,
};

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::query_i_production_job`](crate::Client::query_i_production_job).
#[non_exhaustive]
pub struct QueryIProductionJobRequest {
    /// A text of your own, unique to this request. When a request is sent again with the same
    /// text, the service carries it out only once.
    pub client_token: Option<String>,
    /// The ID of the job to look up.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl QueryIProductionJobRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            client_token: None,
        }
    }

    /// Sets `ClientToken`. A text of your own, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

impl Fields for QueryIProductionJobRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("ClientToken"),
        Field::query("JobId").required(),
    ];
}

alicloud_runtime::structure!(QueryIProductionJobRequest { client_token, job_id });

/// The answer to [`Client::query_i_production_job`](crate::Client::query_i_production_job).
#[derive(Default)]
#[non_exhaustive]
pub struct QueryIProductionJobResponse {
    /// When the job was created, in UTC.
    ///
    /// Example: `2022-07-07T07:16:11Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the job ended, in UTC.
    ///
    /// Example: `2021-11-26T14:50:25Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The algorithm the job runs.
    ///
    /// Example: `Cover`.
    pub function_name: Option<QueryIProductionJobFunctionName>,
    /// The media the job works on.
    pub input: Option<types::MediaObject>,
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The parameters of the algorithm. Which there are depends on `FunctionName`.
    ///
    /// Example: `{"Model":"gif"}`.
    pub job_params: Option<Text<Json>>,
    /// The job's name.
    ///
    /// Example: `Test task`.
    pub name: Option<String>,
    /// Where the output of the job goes.
    pub output: Option<types::IProductionOutput>,
    /// The paths of the files the job made.
    pub output_files: Vec<String>,
    /// The IDs of the media the job made.
    pub output_media_ids: Vec<String>,
    /// The URLs of the files the job made.
    pub output_urls: Vec<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    pub request_id: Option<String>,
    /// What the algorithm found. Its shape depends on `FunctionName`.
    ///
    /// Example: `{}`.
    pub result: Option<Text<Json>>,
    /// How the job is scheduled.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// How far the job has come.
    ///
    /// Example: `Success`.
    pub status: Option<QueryIProductionJobStatus>,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// The user data given when the job was submitted, unchanged.
    ///
    /// Example: `{"test":1}`.
    pub user_data: Option<String>,
}

impl Fields for QueryIProductionJobResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "FinishTime",
        "FunctionName",
        "Input",
        "JobId",
        "JobParams",
        "Name",
        "Output",
        "OutputFiles",
        "OutputMediaIds",
        "OutputUrls",
        "RequestId",
        "Result",
        "ScheduleConfig",
        "Status",
        "TemplateId",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    QueryIProductionJobResponse { create_time, finish_time, function_name, input, job_id,
    job_params, name, output, output_files, output_media_ids, output_urls, request_id,
    result, schedule_config, status, template_id, user_data }
);

/// The values of `FunctionName` in [`QueryIProductionJobResponse`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryIProductionJobFunctionName {
    /// `Cover`: makes a cover picture.
    Cover,
    /// `VideoClip`: makes a short summary of a video.
    VideoClip,
    /// `VideoDelogo`: removes logos from a video.
    VideoDelogo,
    /// `VideoDetext`: removes text and subtitles from a video.
    VideoDetext,
    /// `CaptionExtraction`: reads the captions out of a video.
    CaptionExtraction,
    /// `VideoGreenScreenMatting`: cuts out what stands before a green screen.
    VideoGreenScreenMatting,
    /// `FaceBeauty`: beautifies faces in a video.
    FaceBeauty,
    /// `VideoH2V`: turns a landscape video into portrait.
    VideoH2v,
    /// `MusicSegmentDetect`: finds the chorus of a song.
    MusicSegmentDetect,
    /// `AudioBeatDetection`: finds the beats.
    AudioBeatDetection,
    /// `AudioQualityAssessment`: rates the quality of audio.
    AudioQualityAssessment,
    /// `SpeechDenoise`: takes noise out of speech.
    SpeechDenoise,
    /// `AudioMixing`: mixes audio.
    AudioMixing,
    /// `MusicDemix`: separates vocals from accompaniment.
    MusicDemix,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for QueryIProductionJobFunctionName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Cover", Self::Cover),
        ("VideoClip", Self::VideoClip),
        ("VideoDelogo", Self::VideoDelogo),
        ("VideoDetext", Self::VideoDetext),
        ("CaptionExtraction", Self::CaptionExtraction),
        ("VideoGreenScreenMatting", Self::VideoGreenScreenMatting),
        ("FaceBeauty", Self::FaceBeauty),
        ("VideoH2V", Self::VideoH2v),
        ("MusicSegmentDetect", Self::MusicSegmentDetect),
        ("AudioBeatDetection", Self::AudioBeatDetection),
        ("AudioQualityAssessment", Self::AudioQualityAssessment),
        ("SpeechDenoise", Self::SpeechDenoise),
        ("AudioMixing", Self::AudioMixing),
        ("MusicDemix", Self::MusicDemix),
    ];
}

alicloud_runtime::open_set!(QueryIProductionJobFunctionName);

/// The values of `Status` in [`QueryIProductionJobResponse`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryIProductionJobStatus {
    /// `Queuing`: waiting.
    Queuing,
    /// `Analyzing`: running.
    Analyzing,
    /// `Fail`: it failed.
    Fail,
    /// `Success`: done.
    Success,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for QueryIProductionJobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Queuing", Self::Queuing),
        ("Analyzing", Self::Analyzing),
        ("Fail", Self::Fail),
        ("Success", Self::Success),
    ];
}

alicloud_runtime::open_set!(QueryIProductionJobStatus);

impl Operation for QueryIProductionJobRequest {
    type Response = QueryIProductionJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryIProductionJob")
        .summary("Looks up an intelligent production job: its status and what it made.")
        .read_only()
        .waiter(Waiter::new("Status").success(&["Success"]).failure(&["Fail"]))
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
        started: &super::SubmitIProductionJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        alicloud_runtime::lookup(started, &[("JobId", "JobId")])
    }
}
