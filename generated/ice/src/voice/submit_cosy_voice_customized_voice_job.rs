// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitCosyVoiceCustomizedVoiceJob`: Submits a job that trains a cloned voice with a CosyVoice model.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::submit_cosy_voice_customized_voice_job`](crate::Client::submit_cosy_voice_customized_voice_job).
#[derive(Clone, Default)]
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
    pub model: Option<CosyVoiceCustomizedVoiceJobModel>,
    /// The name of the voice.
    ///
    /// At most 32 characters.
    pub voice_name: Option<String>,
}

impl SubmitCosyVoiceCustomizedVoiceJobRequest {
    /// Creates a request. Every parameter is optional.
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
    pub fn model(mut self, model: impl Into<CosyVoiceCustomizedVoiceJobModel>) -> Self {
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

alicloud_runtime::structure! {
    SubmitCosyVoiceCustomizedVoiceJobRequest {
        audios: Field::query("Audios"),
        demo_audio_media_url: Field::query("DemoAudioMediaURL"),
        gender: Field::query("Gender"),
        model: Field::query("Model"),
        voice_name: Field::query("VoiceName").length(0, 32),
    }
}

/// The values of [`SubmitCosyVoiceCustomizedVoiceJobRequest::model`](field@SubmitCosyVoiceCustomizedVoiceJobRequest::model).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CosyVoiceCustomizedVoiceJobModel {
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

alicloud_runtime::string_enum! {
    open CosyVoiceCustomizedVoiceJobModel {
        CosyvoiceV3Plus: "cosyvoice-v3-plus",
        CosyvoiceV3Flash: "cosyvoice-v3-flash",
        CosyvoiceV35Plus: "cosyvoice-v3.5-plus",
        CosyvoiceV35Flash: "cosyvoice-v3.5-flash",
    }
}

/// The response of [`Client::submit_cosy_voice_customized_voice_job`](crate::Client::submit_cosy_voice_customized_voice_job).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    SubmitCosyVoiceCustomizedVoiceJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

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
