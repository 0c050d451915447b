// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveAudioSetting`

use alicloud_runtime::wire::{Field, UnknownValue};

/// A named set of audio encoding settings that outputs of a live channel refer to.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaLiveAudioSetting {
    /// The audio codec. By default, the codec of the source.
    ///
    /// Example: `libfdk_aac`.
    pub audio_codec: Option<AudioCodec>,
    /// The audio encoding settings.
    pub audio_codec_setting: Option<AudioCodecSetting>,
    /// The name of the audio selector whose audio is encoded.
    ///
    /// Example: `a1`.
    pub audio_selector_name: Option<String>,
    /// The fallback language, as a three-letter ISO 639-2 code such as `eng`. It is used if
    /// the selected track has no language or if the selector finds no track. Otherwise, the
    /// track's own language takes precedence.
    ///
    /// Example: `eng`.
    pub language_code: Option<String>,
    /// A custom language tag for an RTMP input. Outputs can refer to it. Unicode letters,
    /// digits, `_`, `-`, and spaces are allowed. It cannot start or end with a space.
    ///
    /// At most 32 characters. Example: `English`.
    pub language_name: Option<String>,
    /// The name of the audio settings. Outputs refer to it. Letters, digits, `-`, and `_` are
    /// allowed.
    ///
    /// At most 64 characters. Example: `audio1`.
    pub name: Option<String>,
}

impl MediaLiveAudioSetting {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            audio_codec: None,
            audio_codec_setting: None,
            audio_selector_name: None,
            language_code: None,
            language_name: None,
        }
    }

    /// Sets `AudioCodec`. The audio codec.
    #[must_use]
    pub fn audio_codec(mut self, audio_codec: impl Into<AudioCodec>) -> Self {
        self.audio_codec = Some(audio_codec.into());
        self
    }

    /// Sets `AudioCodecSetting`. The audio encoding settings.
    #[must_use]
    #[inline]
    pub fn audio_codec_setting(
        mut self,
        audio_codec_setting: AudioCodecSetting,
    ) -> Self {
        self.audio_codec_setting = Some(audio_codec_setting);
        self
    }

    /// Sets `AudioSelectorName`. The name of the audio selector whose audio is encoded.
    #[must_use]
    pub fn audio_selector_name(
        mut self,
        audio_selector_name: impl Into<String>,
    ) -> Self {
        self.audio_selector_name = Some(audio_selector_name.into());
        self
    }

    /// Sets `LanguageCode`. The fallback language, as a three-letter ISO 639-2 code such as `eng`.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Sets `LanguageName`. A custom language tag for an RTMP input.
    #[must_use]
    pub fn language_name(mut self, language_name: impl Into<String>) -> Self {
        self.language_name = Some(language_name.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaLiveAudioSetting {
        audio_codec: Field::member("AudioCodec"),
        audio_codec_setting: Field::member("AudioCodecSetting"),
        audio_selector_name: Field::member("AudioSelectorName"),
        language_code: Field::member("LanguageCode"),
        language_name: Field::member("LanguageName").length(0, 32),
        name: Field::member("Name").length(0, 64).required(),
    }
}

/// The values of [`MediaLiveAudioSetting::audio_codec`](field@MediaLiveAudioSetting::audio_codec).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioCodec {
    /// `aac`: AAC.
    Aac,
    /// `libfdk_aac`: AAC encoded by the Fraunhofer FDK encoder.
    LibfdkAac,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AudioCodec {
        Aac: "aac",
        LibfdkAac: "libfdk_aac",
    }
}

/// The audio encoding settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioCodecSetting {
    /// The audio bitrate, in bit/s. Must be a multiple of 1000.
    ///
    /// 8000 to 1000000. Example: `200000`.
    pub bitrate: Option<i32>,
    /// The profile of the audio codec. The supported profiles depend on `AudioCodec`.
    ///
    /// Example: `AAC-LOW`.
    pub profile: Option<AudioCodecSettingProfile>,
    /// The sample rate, in Hz: `22050`, `32000`, `44100`, `48000`, or `96000`.
    ///
    /// Example: `44100`.
    pub sample_rate: Option<i32>,
}

impl AudioCodecSetting {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Bitrate`. The audio bitrate, in bit/s.
    #[must_use]
    #[inline]
    pub fn bitrate(mut self, bitrate: i32) -> Self {
        self.bitrate = Some(bitrate);
        self
    }

    /// Sets `Profile`. The profile of the audio codec.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<AudioCodecSettingProfile>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Sets `SampleRate`. The sample rate, in Hz: `22050`, `32000`, `44100`, `48000`, or `96000`.
    #[must_use]
    #[inline]
    pub fn sample_rate(mut self, sample_rate: i32) -> Self {
        self.sample_rate = Some(sample_rate);
        self
    }
}

alicloud_runtime::structure! {
    AudioCodecSetting {
        bitrate: Field::member("Bitrate").integer(8000, 1000000),
        profile: Field::member("Profile"),
        sample_rate: Field::member("SampleRate"),
    }
}

/// The values of [`AudioCodecSetting::profile`](field@AudioCodecSetting::profile).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioCodecSettingProfile {
    /// `AAC-LOW`: low complexity; for `aac` and `libfdk_aac`.
    AacLow,
    /// `AAC-MAIN`: main; for `aac` only.
    AacMain,
    /// `AAC-HE`: high efficiency; for `libfdk_aac` only.
    AacHe,
    /// `AAC-HEV2`: high efficiency, version 2; for `libfdk_aac` only.
    AacHev2,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AudioCodecSettingProfile {
        AacLow: "AAC-LOW",
        AacMain: "AAC-MAIN",
        AacHe: "AAC-HE",
        AacHev2: "AAC-HEV2",
    }
}
