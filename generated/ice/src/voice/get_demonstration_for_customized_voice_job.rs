// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetDemonstrationForCustomizedVoiceJob`: Returns the sentences to read aloud for a custom voice, with sample audio.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::get_demonstration_for_customized_voice_job`](crate::Client::get_demonstration_for_customized_voice_job).
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobRequest {
    /// The scenario of the voice.
    ///
    /// Example: `story`.
    pub scenario: types::VoiceScenario,
}

impl GetDemonstrationForCustomizedVoiceJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(scenario: impl Into<types::VoiceScenario>) -> Self {
        Self { scenario: scenario.into() }
    }
}

impl Fields for GetDemonstrationForCustomizedVoiceJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("Scenario").required()];
}

alicloud_runtime::structure!(GetDemonstrationForCustomizedVoiceJobRequest { scenario });

/// The answer to [`Client::get_demonstration_for_customized_voice_job`](crate::Client::get_demonstration_for_customized_voice_job).
#[derive(Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobResponse {
    /// The response data.
    pub data: Option<Data>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for GetDemonstrationForCustomizedVoiceJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId", "Success"]);
}

alicloud_runtime::structure!(
    GetDemonstrationForCustomizedVoiceJobResponse { data, request_id, success }
);

/// The response data.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The 20 sentences to read aloud, each with sample audio.
    pub demonstration_list: Vec<Demonstration>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["DemonstrationList"]);
}

alicloud_runtime::structure!(Data { demonstration_list });

/// An item of `DemonstrationList`.
///
/// The 20 sentences to read aloud, each with sample audio.
#[derive(Default)]
#[non_exhaustive]
pub struct Demonstration {
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

impl Fields for Demonstration {
    const FIELDS: &'static [Field] = &Field::members(["AudioId", "DemoAudio", "Text"]);
}

alicloud_runtime::structure!(Demonstration { audio_id, demo_audio, text });

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
