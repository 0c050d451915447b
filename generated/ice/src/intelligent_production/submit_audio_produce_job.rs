// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitAudioProduceJob`: Submits a job that converts text to speech in an audio file.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_audio_produce_job`](crate::Client::submit_audio_produce_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitAudioProduceJobRequest {
    /// The speech settings. `customizedVoice` takes precedence over `voice`.
    ///
    /// Example: `{"voice":"Siqi","format":"MP3","volume":50}`.
    pub editing_config: Text<AudioProduceJobEditingConfig>,
    /// The location and format of the output audio.
    pub output_config: Text<Json>,
    /// The text to convert to speech, plain or in SSML. At most 10,000 Chinese characters.
    ///
    /// Example: `Audio production task`.
    pub input_config: String,
    /// The title of the job, in UTF-8. At most 128 bytes. By default, generated from the date.
    ///
    /// Example: `China Regional Daily News`.
    pub title: Option<String>,
    /// The description of the job, in UTF-8. At most 1024 bytes.
    pub description: Option<String>,
    /// Custom data of the job, at most 512 bytes. `NotifyAddress` sets the callback address.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
    /// Whether to overwrite an existing file at the output location in OSS.
    ///
    /// Example: `true`.
    pub overwrite: Option<bool>,
}

impl SubmitAudioProduceJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitAudioProduceJobRequired) -> Self {
        Self {
            editing_config: required.editing_config,
            output_config: required.output_config,
            input_config: required.input_config,
            title: None,
            description: None,
            user_data: None,
            overwrite: None,
        }
    }

    /// Sets `Title`. The title of the job, in UTF-8.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. The description of the job, in UTF-8.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `UserData`. Custom data of the job, at most 512 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Overwrite`. Whether to overwrite an existing file at the output location in OSS.
    #[must_use]
    #[inline]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
}

/// The required values of [`SubmitAudioProduceJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitAudioProduceJobRequired {
    /// The speech settings. `customizedVoice` takes precedence over `voice`.
    ///
    /// Example: `{"voice":"Siqi","format":"MP3","volume":50}`.
    pub editing_config: Text<AudioProduceJobEditingConfig>,
    /// The location and format of the output audio.
    pub output_config: Text<Json>,
    /// The text to convert to speech, plain or in SSML. At most 10,000 Chinese characters.
    ///
    /// Example: `Audio production task`.
    pub input_config: String,
}

alicloud_runtime::structure! {
    SubmitAudioProduceJobRequest {
        editing_config: Field::query("EditingConfig").required(),
        output_config: Field::query("OutputConfig").required(),
        input_config: Field::query("InputConfig").required(),
        title: Field::query("Title"),
        description: Field::query("Description"),
        user_data: Field::query("UserData"),
        overwrite: Field::query("Overwrite"),
    }
}

/// The speech settings. `customizedVoice` takes precedence over `voice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioProduceJobEditingConfig {
    /// The stock voice.
    pub voice: Option<String>,
    /// The ID of a cloned voice. Takes precedence over `voice`.
    pub customized_voice: Option<String>,
    /// The format of the audio file: `PCM`, `WAV`, or `MP3`.
    pub format: Option<String>,
    /// The speech volume, from 0 to 100. By default, 50.
    pub volume: Option<i64>,
    /// The speech rate, from -500 to 500. -500 is half speed, 0 (the default) is normal
    /// speed, and 500 is double speed. For a speed `s` below 1, the rate is
    /// `(1 - 1/s) / 0.002` (0.8x is -125). For a speed above 1, it is `(1 - 1/s) / 0.001`
    /// (1.2x is 166).
    pub speech_rate: Option<i64>,
    /// The pitch of the voice, from -500 to 500. By default, 0.
    pub pitch_rate: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl AudioProduceJobEditingConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `voice`. The stock voice.
    #[must_use]
    pub fn voice(mut self, voice: impl Into<String>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// Sets `customizedVoice`. The ID of a cloned voice.
    #[must_use]
    pub fn customized_voice(mut self, customized_voice: impl Into<String>) -> Self {
        self.customized_voice = Some(customized_voice.into());
        self
    }

    /// Sets `format`. The format of the audio file: `PCM`, `WAV`, or `MP3`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `volume`. The speech volume, from 0 to 100.
    #[must_use]
    #[inline]
    pub fn volume(mut self, volume: i64) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets `speech_rate`. The speech rate, from -500 to 500.
    #[must_use]
    #[inline]
    pub fn speech_rate(mut self, speech_rate: i64) -> Self {
        self.speech_rate = Some(speech_rate);
        self
    }

    /// Sets `pitch_rate`. The pitch of the voice, from -500 to 500.
    #[must_use]
    #[inline]
    pub fn pitch_rate(mut self, pitch_rate: i64) -> Self {
        self.pitch_rate = Some(pitch_rate);
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    AudioProduceJobEditingConfig {
        voice: Field::member("voice"),
        customized_voice: Field::member("customizedVoice"),
        format: Field::member("format"),
        volume: Field::member("volume"),
        speech_rate: Field::member("speech_rate"),
        pitch_rate: Field::member("pitch_rate"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_audio_produce_job`](crate::Client::submit_audio_produce_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioProduceJobResponse {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****2bcbfcfa30fccb36f72dca22****`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Created`.
    pub state: Option<types::SmartJobState>,
}

alicloud_runtime::structure! {
    SubmitAudioProduceJobResponse {
        job_id: "JobId",
        media_id: "MediaId",
        request_id: "RequestId",
        state: "State",
    }
}

impl Operation for SubmitAudioProduceJobRequest {
    type Response = SubmitAudioProduceJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitAudioProduceJob")
        .summary("Submits a job that converts text to speech in an audio file.")
        .ram_action("ice:SubmitAudioProduceJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAudioProduceJob",
        );
}
