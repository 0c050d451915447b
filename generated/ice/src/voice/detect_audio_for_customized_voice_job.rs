// Written by `cargo xtask regen`. Change the description and run it again.

//! `DetectAudioForCustomizedVoiceJob`: Checks one recording for a voice cloning job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::detect_audio_for_customized_voice_job`](crate::Client::detect_audio_for_customized_voice_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJobRequest {
    /// The ID of the voice.
    ///
    /// Example: `xiaozhuan`.
    pub voice_id: String,
    /// The URL of the recording, in an OSS bucket of your account in the region where the
    /// service is used. WAV or PCM, 16 bits, mono, 48,000 Hz.
    ///
    /// Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/record1.wav`.
    pub record_url: String,
    /// The number of the recording, which is the `AudioId` of the sentence that was read.
    ///
    /// 1 to 20. Example: `1`.
    pub audio_record_id: i32,
}

impl DetectAudioForCustomizedVoiceJobRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: DetectAudioForCustomizedVoiceJobRequired) -> Self {
        Self {
            voice_id: required.voice_id,
            record_url: required.record_url,
            audio_record_id: required.audio_record_id,
        }
    }
}

/// The required values of [`DetectAudioForCustomizedVoiceJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DetectAudioForCustomizedVoiceJobRequired {
    /// The ID of the voice.
    ///
    /// Example: `xiaozhuan`.
    pub voice_id: String,
    /// The URL of the recording, in an OSS bucket of your account in the region where the
    /// service is used. WAV or PCM, 16 bits, mono, 48,000 Hz.
    ///
    /// Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/record1.wav`.
    pub record_url: String,
    /// The number of the recording, which is the `AudioId` of the sentence that was read.
    ///
    /// 1 to 20. Example: `1`.
    pub audio_record_id: i32,
}

alicloud_runtime::structure! {
    DetectAudioForCustomizedVoiceJobRequest {
        voice_id: Field::query("VoiceId").required(),
        record_url: Field::query("RecordUrl").required(),
        audio_record_id: Field::query("AudioRecordId").integer(1, 20).required(),
    }
}

/// The response of [`Client::detect_audio_for_customized_voice_job`](crate::Client::detect_audio_for_customized_voice_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJobResponse {
    /// The response data.
    pub data: Option<AudioForCustomizedVoiceJobData>,
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
    DetectAudioForCustomizedVoiceJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioForCustomizedVoiceJobData {
    /// Whether the recording passed the check.
    ///
    /// Example: `false`.
    pub pass: Option<bool>,
    /// The reason that the recording did not pass.
    pub reason: Option<String>,
}

alicloud_runtime::structure! {
    AudioForCustomizedVoiceJobData {
        pass: "Pass",
        reason: "Reason",
    }
}

impl Operation for DetectAudioForCustomizedVoiceJobRequest {
    type Response = DetectAudioForCustomizedVoiceJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DetectAudioForCustomizedVoiceJob")
        .summary("Checks one recording for a voice cloning job.")
        .ram_action("ice:DetectAudioForCustomizedVoiceJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DetectAudioForCustomizedVoiceJob",
        );
}
