// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitCosyVoiceCustomizedVoiceJob`: Submits a job that trains a cloned voice with a CosyVoice model.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::submit_cosy_voice_customized_voice_job`](crate::Client::submit_cosy_voice_customized_voice_job).
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitCosyVoiceCustomizedVoiceJobRequest {
    /// The media ID of the training audio. Only one ID is currently supported.
    ///
    /// Example: `****571c704445f9a0ee011406c2****`.
    pub audios: Option<String>,
    /// The OSS URL to write a sample of the voice to after successful training: a public URL
    /// in your own account.
    ///
    /// Example: `https://your-bucket.oss-cn-shanghai.aliyuncs.com/demo.MP3`.
    pub demo_audio_media_url: Option<String>,
    /// The gender of the voice.
    ///
    /// Example: `female`.
    pub gender: Option<types::VoiceGender>,
    /// The model that clones the voice.
    ///
    /// Example: `cosyvoice-v3-plus`.
    pub model: Option<SubmitCosyVoiceCustomizedVoiceJobModel>,
    /// The name of the voice.
    ///
    /// At most 32 characters.
    pub voice_name: Option<String>,
}

impl SubmitCosyVoiceCustomizedVoiceJobRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Audios`. The media ID of the training audio.
    #[must_use]
    pub fn audios(mut self, audios: impl Into<String>) -> Self {
        self.audios = Some(audios.into());
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

    /// Sets `Gender`. The gender of the voice.
    #[must_use]
    pub fn gender(mut self, gender: impl Into<types::VoiceGender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets `Model`. The model that clones the voice.
    #[must_use]
    pub fn model(
        mut self,
        model: impl Into<SubmitCosyVoiceCustomizedVoiceJobModel>,
    ) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `VoiceName`. The name of the voice.
    #[must_use]
    pub fn voice_name(mut self, voice_name: impl Into<String>) -> Self {
        self.voice_name = Some(voice_name.into());
        self
    }
}

impl Fields for SubmitCosyVoiceCustomizedVoiceJobRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Audios"),
        Field::query("DemoAudioMediaURL"),
        Field::query("Gender"),
        Field::query("Model"),
        Field::query("VoiceName").length(0, 32),
    ];
}

alicloud_runtime::structure!(
    SubmitCosyVoiceCustomizedVoiceJobRequest { audios, demo_audio_media_url, gender,
    model, voice_name }
);

/// The values of `Model` in [`SubmitCosyVoiceCustomizedVoiceJobRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitCosyVoiceCustomizedVoiceJobModel {
    /// `cosyvoice-v3-plus`: CosyVoice 3, plus.
    CosyvoiceV3Plus,
    /// `cosyvoice-v3-flash`: CosyVoice 3, flash.
    CosyvoiceV3Flash,
    /// `cosyvoice-v3.5-plus`: CosyVoice 3.5, plus.
    CosyvoiceV35Plus,
    /// `cosyvoice-v3.5-flash`: CosyVoice 3.5, flash.
    CosyvoiceV35Flash,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SubmitCosyVoiceCustomizedVoiceJobModel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cosyvoice-v3-plus", Self::CosyvoiceV3Plus),
        ("cosyvoice-v3-flash", Self::CosyvoiceV3Flash),
        ("cosyvoice-v3.5-plus", Self::CosyvoiceV35Plus),
        ("cosyvoice-v3.5-flash", Self::CosyvoiceV35Flash),
    ];
}

alicloud_runtime::open_set!(SubmitCosyVoiceCustomizedVoiceJobModel);

/// The answer to [`Client::submit_cosy_voice_customized_voice_job`](crate::Client::submit_cosy_voice_customized_voice_job).
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitCosyVoiceCustomizedVoiceJobResponse {
    /// The ID of the job and, if set, of the voice.
    pub data: Option<types::CustomizedVoiceJobCreated>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `C0C02296-113C-5838-8FE9-8F3A32998DDC`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for SubmitCosyVoiceCustomizedVoiceJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId", "Success"]);
}

alicloud_runtime::structure!(
    SubmitCosyVoiceCustomizedVoiceJobResponse { data, request_id, success }
);

impl Operation for SubmitCosyVoiceCustomizedVoiceJobRequest {
    type Response = SubmitCosyVoiceCustomizedVoiceJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitCosyVoiceCustomizedVoiceJob")
        .summary("Submits a job that trains a cloned voice with a CosyVoice model.")
        .ram_action("ice:SubmitCosyVoiceCustomizedVoiceJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCosyVoiceCustomizedVoiceJob",
        );
}
