// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetCustomizedVoice`: Looks up a custom voice.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_customized_voice`](crate::Client::get_customized_voice).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceRequest {
    /// The ID of the voice.
    ///
    /// Example: `xiaozhuan`.
    pub voice_id: Option<String>,
}

impl GetCustomizedVoiceRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VoiceId`. The ID of the voice.
    #[must_use]
    pub fn voice_id(mut self, voice_id: impl Into<String>) -> Self {
        self.voice_id = Some(voice_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetCustomizedVoiceRequest {
        voice_id: Field::query("VoiceId"),
    }
}

/// The response of [`Client::get_customized_voice`](crate::Client::get_customized_voice).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceResponse {
    /// The response data.
    pub data: Option<GetCustomizedVoiceData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    GetCustomizedVoiceResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceData {
    /// The custom voice.
    pub customized_voice: Option<CustomizedVoice>,
}

alicloud_runtime::structure! {
    GetCustomizedVoiceData {
        customized_voice: "CustomizedVoice",
    }
}

/// The custom voice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedVoice {
    /// The media ID of the sample audio.
    ///
    /// Example: `****42d3c312402982be65975f5b****`.
    pub demo_audio_media_id: Option<String>,
    /// The gender of the voice.
    ///
    /// Example: `female`.
    pub gender: Option<types::VoiceGender>,
    /// The scenario of the voice.
    ///
    /// Example: `interaction`.
    pub scenario: Option<types::VoiceScenario>,
    /// The description of the voice.
    pub voice_desc: Option<String>,
    /// The ID of the voice.
    ///
    /// Example: `xiaozhuan`.
    pub voice_id: Option<String>,
    /// The name of the voice.
    ///
    /// Example: `Basic`.
    pub voice_name: Option<String>,
}

alicloud_runtime::structure! {
    CustomizedVoice {
        demo_audio_media_id: "DemoAudioMediaId",
        gender: "Gender",
        scenario: "Scenario",
        voice_desc: "VoiceDesc",
        voice_id: "VoiceId",
        voice_name: "VoiceName",
    }
}

impl Operation for GetCustomizedVoiceRequest {
    type Response = GetCustomizedVoiceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetCustomizedVoice")
        .summary("Looks up a custom voice.")
        .read_only()
        .ram_action("ice:GetCustomizedVoice")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetCustomizedVoice",
        );
}
