// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateCustomizedVoiceJob`: Creates a voice cloning job with its basic settings, such as voice ID, gender and scenario.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_customized_voice_job`](crate::Client::create_customized_voice_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCustomizedVoiceJobRequest {
    /// The ID of the new voice: its name in English or pinyin, consisting of letters and
    /// digits. Must differ from the IDs of your other voices.
    ///
    /// At most 32 characters. Example: `xiaozhuan`.
    pub voice_id: String,
    /// The name of the voice, usually in Chinese.
    ///
    /// At most 32 characters.
    pub voice_name: Option<String>,
    /// The description of the voice.
    ///
    /// At most 256 characters. Example: `This is a personalized voice`.
    pub voice_desc: Option<String>,
    /// The gender of the voice.
    ///
    /// Example: `female`.
    pub gender: types::VoiceGender,
    /// The scenario of the voice.
    ///
    /// Example: `story`.
    pub scenario: types::VoiceScenario,
}

impl CreateCustomizedVoiceJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateCustomizedVoiceJobRequired) -> Self {
        Self {
            voice_id: required.voice_id,
            gender: required.gender,
            scenario: required.scenario,
            voice_name: None,
            voice_desc: None,
        }
    }

    /// Sets `VoiceName`. The name of the voice, usually in Chinese.
    #[must_use]
    pub fn voice_name(mut self, voice_name: impl Into<String>) -> Self {
        self.voice_name = Some(voice_name.into());
        self
    }

    /// Sets `VoiceDesc`. The description of the voice.
    #[must_use]
    pub fn voice_desc(mut self, voice_desc: impl Into<String>) -> Self {
        self.voice_desc = Some(voice_desc.into());
        self
    }
}

/// The required values of [`CreateCustomizedVoiceJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomizedVoiceJobRequired {
    /// The ID of the new voice: its name in English or pinyin, consisting of letters and
    /// digits. Must differ from the IDs of your other voices.
    ///
    /// At most 32 characters. Example: `xiaozhuan`.
    pub voice_id: String,
    /// The gender of the voice.
    ///
    /// Example: `female`.
    pub gender: types::VoiceGender,
    /// The scenario of the voice.
    ///
    /// Example: `story`.
    pub scenario: types::VoiceScenario,
}

alicloud_runtime::structure! {
    CreateCustomizedVoiceJobRequest {
        voice_id: Field::query("VoiceId").length(0, 32).required(),
        voice_name: Field::query("VoiceName").length(0, 32),
        voice_desc: Field::query("VoiceDesc").length(0, 256),
        gender: Field::query("Gender").required(),
        scenario: Field::query("Scenario").required(),
    }
}

/// The response of [`Client::create_customized_voice_job`](crate::Client::create_customized_voice_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedVoiceJobResponse {
    /// The ID of the job and, if set, of the voice.
    pub data: Option<types::CustomizedVoiceJobCreated>,
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
    CreateCustomizedVoiceJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for CreateCustomizedVoiceJobRequest {
    type Response = CreateCustomizedVoiceJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateCustomizedVoiceJob")
        .summary(
            "Creates a voice cloning job with its basic settings, such as voice ID, gender and scenario.",
        )
        .ram_action("ice:CreateCustomizedVoiceJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateCustomizedVoiceJob",
        );
}
