// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitCustomizedVoiceJob`: Submits the training of a voice cloning job of the Basic edition.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::submit_customized_voice_job`](crate::Client::submit_customized_voice_job).
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
    /// Takes what is required; the rest is set by the methods below.
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

impl Fields for SubmitCustomizedVoiceJobRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("VoiceId").length(0, 32).required(),
        Field::query("DemoAudioMediaURL"),
    ];
}

alicloud_runtime::structure!(
    SubmitCustomizedVoiceJobRequest { voice_id, demo_audio_media_url }
);

/// The answer to [`Client::submit_customized_voice_job`](crate::Client::submit_customized_voice_job).
#[derive(Default)]
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

impl Fields for SubmitCustomizedVoiceJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId", "Success"]);
}

alicloud_runtime::structure!(
    SubmitCustomizedVoiceJobResponse { data, request_id, success }
);

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
