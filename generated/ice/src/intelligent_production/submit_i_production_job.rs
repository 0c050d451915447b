// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitIProductionJob`: Submits an intelligent production job that runs one algorithm on a media file.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::submit_i_production_job`](crate::Client::submit_i_production_job).
#[non_exhaustive]
pub struct SubmitIProductionJobRequest {
    /// What the job is called.
    ///
    /// At most 100 characters. Example: `Test task`.
    pub name: Option<String>,
    /// Which algorithm to run.
    ///
    /// Example: `Cover`.
    pub function_name: SubmitIProductionJobFunctionName,
    /// The media to work on: an OSS path, or the ID of a media asset. Which files are fit depends on
    /// `FunctionName`.
    pub input: types::MediaInput,
    /// Where the output goes: an OSS path, or the ID of a media asset. Which files come out depends
    /// on `FunctionName`.
    pub output: types::IProductionOutput,
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// The parameters of the algorithm. Which there are depends on `FunctionName`.
    ///
    /// Example: `{"Model":"gif"}`.
    pub job_params: Option<Text<Json>>,
    /// How the job is scheduled.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// Your own data, handed back as it is with the result.
    ///
    /// At most 256 characters. Example: `{"test":1}`.
    pub user_data: Option<String>,
    /// Which model of the algorithm to use. Best left out, which takes the standard one. For
    /// `VideoDetext` there is `algo-video-detext-new`, which removes subtitles better but is
    /// slower and costs more.
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

    /// Sets `Name`. What the job is called.
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

    /// Sets `ScheduleConfig`. How the job is scheduled.
    #[must_use]
    #[inline]
    pub fn schedule_config(mut self, schedule_config: types::ScheduleConfig) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }

    /// Sets `UserData`. Your own data, handed back as it is with the result.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `ModelId`. Which model of the algorithm to use.
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
    /// The ID of the job, for `QueryIProductionJob`.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
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
