// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitCustomizedVoiceJob`: Submits the training of a voice cloning job of the Basic edition.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_customized_voice_job`](crate::Client::submit_customized_voice_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJobRequest {
    /// The ID of the voice.
    ///
    /// At most 32 characters. Example: `xiaozhuan`.
    pub voice_id: String,
    /// The OSS URL to write a sample of the voice to after successful training: a public URL
    /// in your own account. If not set, no sample is created.
    ///
    /// Example: `https://your-bucket.oss-cn-shanghai.aliyuncs.com/demo.MP3`.
    pub demo_audio_media_url: Option<String>,
}

impl SubmitCustomizedVoiceJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(voice_id: impl Into<String>) -> Self {
        Self {
            voice_id: voice_id.into(),
            demo_audio_media_url: None,
        }
    }

    /// Sets `DemoAudioMediaURL`. The OSS URL to write a sample of the voice to after successful training: a public URL in your own account.
    #[must_use]
    pub fn demo_audio_media_url(
        mut self,
        demo_audio_media_url: impl Into<String>,
    ) -> Self {
        self.demo_audio_media_url = Some(demo_audio_media_url.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitCustomizedVoiceJobRequest {
        voice_id: Field::query("VoiceId").length(0, 32).required(),
        demo_audio_media_url: Field::query("DemoAudioMediaURL"),
    }
}

/// The response of [`Client::submit_customized_voice_job`](crate::Client::submit_customized_voice_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJobResponse {
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
    SubmitCustomizedVoiceJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for SubmitCustomizedVoiceJobRequest {
    type Response = SubmitCustomizedVoiceJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitCustomizedVoiceJob")
        .summary("Submits the training of a voice cloning job of the Basic edition.")
        .ram_action("ice:SubmitCustomizedVoiceJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCustomizedVoiceJob",
        );
}
