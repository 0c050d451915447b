// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateCustomizedVoice`: Replaces the sample audio of a custom voice.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_customized_voice`](crate::Client::update_customized_voice).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateCustomizedVoiceRequest {
    /// The ID of the voice.
    ///
    /// Example: `xiaozhuan`.
    pub voice_id: String,
    /// The media ID of the sample audio.
    ///
    /// Example: `****4d5e829d498aaf966b119348****`.
    pub demo_audio_media_id: Option<String>,
}

impl UpdateCustomizedVoiceRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(voice_id: impl Into<String>) -> Self {
        Self {
            voice_id: voice_id.into(),
            demo_audio_media_id: None,
        }
    }

    /// Sets `DemoAudioMediaId`. The media ID of the sample audio.
    #[must_use]
    pub fn demo_audio_media_id(
        mut self,
        demo_audio_media_id: impl Into<String>,
    ) -> Self {
        self.demo_audio_media_id = Some(demo_audio_media_id.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateCustomizedVoiceRequest {
        voice_id: Field::query("VoiceId").required(),
        demo_audio_media_id: Field::query("DemoAudioMediaId"),
    }
}

/// The response of [`Client::update_customized_voice`](crate::Client::update_customized_voice).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomizedVoiceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    UpdateCustomizedVoiceResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for UpdateCustomizedVoiceRequest {
    type Response = UpdateCustomizedVoiceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateCustomizedVoice")
        .summary("Replaces the sample audio of a custom voice.")
        .ram_action("ice:UpdateCustomizedVoice")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateCustomizedVoice",
        );
}
