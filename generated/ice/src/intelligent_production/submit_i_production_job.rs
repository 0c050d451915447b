// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitIProductionJob`: Submits an intelligent production job that runs one algorithm on a media file.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::submit_i_production_job`](crate::Client::submit_i_production_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitIProductionJobRequest {
    /// The name of the job.
    ///
    /// At most 100 characters. Example: `Test task`.
    pub name: Option<String>,
    /// The algorithm to run.
    ///
    /// Example: `Cover`.
    pub function_name: SubmitIProductionJobFunctionName,
    /// The input media: an OSS path, or the ID of a media asset. The supported files depend
    /// on `FunctionName`.
    pub input: types::MediaInput,
    /// The output location: an OSS path, or the ID of a media asset. The output files depend
    /// on `FunctionName`.
    pub output: types::IProductionOutput,
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// The parameters of the algorithm. They depend on `FunctionName`.
    ///
    /// Example: `{"Model":"gif"}`.
    pub job_params: Option<Text<Json>>,
    /// The scheduling settings of the job.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// Custom data, returned unchanged in the result.
    ///
    /// At most 256 characters. Example: `{"test":1}`.
    pub user_data: Option<String>,
    /// The model of the algorithm. If not set, the standard model is used, which is
    /// recommended. For `VideoDetext`, `algo-video-detext-new` is available. It removes
    /// subtitles better but is slower and costs more.
    pub model_id: Option<String>,
}

impl SubmitIProductionJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitIProductionJobRequired) -> Self {
        Self {
            function_name: required.function_name,
            input: required.input,
            output: required.output,
            name: None,
            template_id: None,
            job_params: None,
            schedule_config: None,
            user_data: None,
            model_id: None,
        }
    }

    /// Sets `Name`. The name of the job.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `TemplateId`. The ID of the template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `JobParams`. The parameters of the algorithm.
    #[must_use]
    pub fn job_params(mut self, job_params: impl Into<Text<Json>>) -> Self {
        self.job_params = Some(job_params.into());
        self
    }

    /// Sets `ScheduleConfig`. The scheduling settings of the job.
    #[must_use]
    #[inline]
    pub fn schedule_config(mut self, schedule_config: types::ScheduleConfig) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged in the result.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `ModelId`. The model of the algorithm.
    #[must_use]
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }
}

/// The required values of [`SubmitIProductionJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitIProductionJobRequired {
    /// The algorithm to run.
    ///
    /// Example: `Cover`.
    pub function_name: SubmitIProductionJobFunctionName,
    /// The input media: an OSS path, or the ID of a media asset. The supported files depend
    /// on `FunctionName`.
    pub input: types::MediaInput,
    /// The output location: an OSS path, or the ID of a media asset. The output files depend
    /// on `FunctionName`.
    pub output: types::IProductionOutput,
}

alicloud_runtime::structure! {
    SubmitIProductionJobRequest {
        name: Field::query("Name").length(0, 100),
        function_name: Field::query("FunctionName").required(),
        input: Field::query("Input").json().required(),
        output: Field::query("Output").json().required(),
        template_id: Field::query("TemplateId"),
        job_params: Field::query("JobParams"),
        schedule_config: Field::query("ScheduleConfig").json(),
        user_data: Field::query("UserData").length(0, 256),
        model_id: Field::query("ModelId"),
    }
}

/// The values of [`SubmitIProductionJobRequest::function_name`](field@SubmitIProductionJobRequest::function_name).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitIProductionJobFunctionName {
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
    open SubmitIProductionJobFunctionName {
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

/// The response of [`Client::submit_i_production_job`](crate::Client::submit_i_production_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobResponse {
    /// The ID of the job, used in `QueryIProductionJob`.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `C1849434-FC47-5DC1-92B6-F7EAAFE3851E`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitIProductionJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitIProductionJobRequest {
    type Response = SubmitIProductionJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitIProductionJob")
        .summary(
            "Submits an intelligent production job that runs one algorithm on a media file.",
        )
        .ram_action("ice:SubmitIProductionJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitIProductionJob",
        );
}
