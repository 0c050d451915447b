// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitIProductionJob`: Submits an intelligent production job that runs one algorithm on a media file.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::submit_i_production_job`](crate::Client::submit_i_production_job).
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
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        function_name: impl Into<SubmitIProductionJobFunctionName>,
        input: types::MediaInput,
        output: types::IProductionOutput,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            input,
            output,
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

impl Fields for SubmitIProductionJobRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Name").length(0, 100),
        Field::query("FunctionName").required(),
        Field::query("Input").json().required(),
        Field::query("Output").json().required(),
        Field::query("TemplateId"),
        Field::query("JobParams"),
        Field::query("ScheduleConfig").json(),
        Field::query("UserData").length(0, 256),
        Field::query("ModelId"),
    ];
}

alicloud_runtime::structure!(
    SubmitIProductionJobRequest { name, function_name, input, output, template_id,
    job_params, schedule_config, user_data, model_id }
);

/// The values of `FunctionName` in [`SubmitIProductionJobRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for SubmitIProductionJobFunctionName {
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

alicloud_runtime::open_set!(SubmitIProductionJobFunctionName);

/// The answer to [`Client::submit_i_production_job`](crate::Client::submit_i_production_job).
#[derive(Default)]
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

impl Fields for SubmitIProductionJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["JobId", "RequestId"]);
}

alicloud_runtime::structure!(SubmitIProductionJobResponse { job_id, request_id });

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
