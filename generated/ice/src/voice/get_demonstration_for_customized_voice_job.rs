// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetDemonstrationForCustomizedVoiceJob`: Returns the sentences to read aloud for a custom voice, with sample audio.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_demonstration_for_customized_voice_job`](crate::Client::get_demonstration_for_customized_voice_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobRequest {
    /// The scenario of the voice.
    ///
    /// Example: `story`.
    pub scenario: types::VoiceScenario,
}

impl GetDemonstrationForCustomizedVoiceJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(scenario: impl Into<types::VoiceScenario>) -> Self {
        Self { scenario: scenario.into() }
    }
}

alicloud_runtime::structure! {
    GetDemonstrationForCustomizedVoiceJobRequest {
        scenario: Field::query("Scenario").required(),
    }
}

/// The response of [`Client::get_demonstration_for_customized_voice_job`](crate::Client::get_demonstration_for_customized_voice_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobResponse {
    /// The response data.
    pub data: Option<DemonstrationForCustomizedVoiceJobData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    GetDemonstrationForCustomizedVoiceJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DemonstrationForCustomizedVoiceJobData {
    /// The 20 sentences to read aloud, each with sample audio.
    pub demonstration_list: Vec<DataDemonstration>,
}

alicloud_runtime::structure! {
    DemonstrationForCustomizedVoiceJobData {
        demonstration_list: "DemonstrationList",
    }
}

/// An item of [`DemonstrationForCustomizedVoiceJobData::demonstration_list`](field@DemonstrationForCustomizedVoiceJobData::demonstration_list).
///
/// The 20 sentences to read aloud, each with sample audio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDemonstration {
    /// The number of the sentence. Pass it as `AudioRecordId` in
    /// `DetectAudioForCustomizedVoiceJob`.
    ///
    /// Example: `2`.
    pub audio_id: Option<i32>,
    /// The OSS URL of the sample audio, valid for 12 hours.
    ///
    /// Example: `http://bucket.oss-cn-shanghai.aliyuncs.com/1.wav`.
    pub demo_audio: Option<String>,
    /// The sentence to read aloud.
    pub text: Option<String>,
}

alicloud_runtime::structure! {
    DataDemonstration {
        audio_id: "AudioId",
        demo_audio: "DemoAudio",
        text: "Text",
    }
}

impl Operation for GetDemonstrationForCustomizedVoiceJobRequest {
    type Response = GetDemonstrationForCustomizedVoiceJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetDemonstrationForCustomizedVoiceJob")
        .summary(
            "Returns the sentences to read aloud for a custom voice, with sample audio.",
        )
        .read_only()
        .ram_action("ice:GetDemonstrationForCustomizedVoiceJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetDemonstrationForCustomizedVoiceJob",
        );
}
