// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitStandardCustomizedVoiceJob`: Submits a voice cloning job that trains on longer audio, 15 to 30 minutes in total.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_standard_customized_voice_job`](crate::Client::submit_standard_customized_voice_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStandardCustomizedVoiceJobRequest {
    /// The name of the voice.
    ///
    /// At most 32 characters. Example: `Basic`.
    pub voice_name: Option<String>,
    /// The gender of the voice.
    ///
    /// Example: `female`.
    pub gender: Option<types::VoiceGender>,
    /// The media ID of a recording that proves the identity of the speaker. The job fails if
    /// its voice does not match the training audio. In the recording, the speaker must read a
    /// fixed statement, provided in the official documentation: that the cloning and the
    /// training audio are their own, that they are responsible for the generated content, and
    /// that they create nothing unlawful.
    ///
    /// Example: `****571c704445f9a0ee011406c2****`.
    pub authentication: Option<String>,
    /// The media IDs of the training audio. Each must be longer than 1 minute, and 15 to 30
    /// minutes in total.
    ///
    /// Example: `["****571c704445f9a0ee011406c2****", "****571c704445f9a0ee011406c2****", "****571c704445f9a0ee011406c2****"]`.
    pub audios: Option<Vec<String>>,
    /// The OSS URL to write a sample of the voice to after successful training: a public URL
    /// in your own account. If not set, no sample is created.
    ///
    /// Example: `https://your-bucket.oss-cn-shanghai.aliyuncs.com/demo.mp3`.
    pub demo_audio_media_url: Option<String>,
}

impl SubmitStandardCustomizedVoiceJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VoiceName`. The name of the voice.
    #[must_use]
    pub fn voice_name(mut self, voice_name: impl Into<String>) -> Self {
        self.voice_name = Some(voice_name.into());
        self
    }

    /// Sets `Gender`. The gender of the voice.
    #[must_use]
    pub fn gender(mut self, gender: impl Into<types::VoiceGender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets `Authentication`. The media ID of a recording that proves the identity of the speaker.
    #[must_use]
    pub fn authentication(mut self, authentication: impl Into<String>) -> Self {
        self.authentication = Some(authentication.into());
        self
    }

    /// Sets `Audios`. The media IDs of the training audio.
    #[must_use]
    pub fn audios(
        mut self,
        audios: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.audios = Some(audios.into_iter().map(Into::into).collect());
        self
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
    SubmitStandardCustomizedVoiceJobRequest {
        voice_name: Field::query("VoiceName").length(0, 32),
        gender: Field::query("Gender"),
        authentication: Field::query("Authentication"),
        audios: Field::query("Audios").comma_list(),
        demo_audio_media_url: Field::query("DemoAudioMediaURL"),
    }
}

/// The response of [`Client::submit_standard_customized_voice_job`](crate::Client::submit_standard_customized_voice_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStandardCustomizedVoiceJobResponse {
    /// The response data, such as the ID of the job.
    pub data: Option<StandardCustomizedVoiceJobData>,
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
    SubmitStandardCustomizedVoiceJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data, such as the ID of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardCustomizedVoiceJobData {
    /// The ID of the voice cloning job.
    ///
    /// Example: `****d718e2ff4f018ccf419a7b71****`.
    pub job_id: Option<String>,
}

alicloud_runtime::structure! {
    StandardCustomizedVoiceJobData {
        job_id: "JobId",
    }
}

impl Operation for SubmitStandardCustomizedVoiceJobRequest {
    type Response = SubmitStandardCustomizedVoiceJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitStandardCustomizedVoiceJob")
        .summary(
            "Submits a voice cloning job that trains on longer audio, 15 to 30 minutes in total.",
        )
        .ram_action("ice:SubmitStandardCustomizedVoiceJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitStandardCustomizedVoiceJob",
        );
}
