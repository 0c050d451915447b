// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveAudioSetting`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A named audio encoding that outputs of a live channel refer to.
#[non_exhaustive]
pub struct MediaLiveAudioSetting {
    /// The codec of the audio. When left out, it follows the source.
    ///
    /// Example: `libfdk_aac`.
    pub audio_codec: Option<MediaLiveAudioSettingAudioCodec>,
    /// How the audio is encoded.
    pub audio_codec_setting: Option<MediaLiveAudioSettingAudioCodecSetting>,
    /// The audio selector whose audio is encoded, by its name.
    ///
    /// Example: `a1`.
    pub audio_selector_name: Option<String>,
    /// The language to fall back on, as a three-letter code of ISO 639-2 such as `eng`. It
    /// counts when the track that the selector picks names no language or when the selector
    /// finds no track; otherwise the track's own language wins.
    ///
    /// Example: `eng`.
    pub language_code: Option<String>,
    /// A tag of your own for the language of an RTMP input; outputs can refer to it. Made of
    /// Unicode letters, digits, `_`, `-`, and spaces, but with no space at either end.
    ///
    /// At most 32 characters. Example: `English`.
    pub language_name: Option<String>,
    /// The name of these audio settings, by which outputs refer to them. Made of letters,
    /// digits, `-`, and `_`.
    ///
    /// At most 64 characters. Example: `audio1`.
    pub name: String,
}

impl MediaLiveAudioSetting {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            audio_codec: None,
            audio_codec_setting: None,
            audio_selector_name: None,
            language_code: None,
            language_name: None,
        }
    }

    /// Sets `AudioCodec`. The codec of the audio.
    #[must_use]
    pub fn audio_codec(
        mut self,
        audio_codec: impl Into<MediaLiveAudioSettingAudioCodec>,
    ) -> Self {
        self.audio_codec = Some(audio_codec.into());
        self
    }

    /// Sets `AudioCodecSetting`. How the audio is encoded.
    #[must_use]
    #[inline]
    pub fn audio_codec_setting(
        mut self,
        audio_codec_setting: MediaLiveAudioSettingAudioCodecSetting,
    ) -> Self {
        self.audio_codec_setting = Some(audio_codec_setting);
        self
    }

    /// Sets `AudioSelectorName`. The audio selector whose audio is encoded, by its name.
    #[must_use]
    pub fn audio_selector_name(
        mut self,
        audio_selector_name: impl Into<String>,
    ) -> Self {
        self.audio_selector_name = Some(audio_selector_name.into());
        self
    }

    /// Sets `LanguageCode`. The language to fall back on, as a three-letter code of ISO 639-2 such as `eng`.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Sets `LanguageName`. A tag of your own for the language of an RTMP input; outputs can refer to it.
    #[must_use]
    pub fn language_name(mut self, language_name: impl Into<String>) -> Self {
        self.language_name = Some(language_name.into());
        self
    }
}

impl Fields for MediaLiveAudioSetting {
    const FIELDS: &'static [Field] = &[
        Field::member("AudioCodec"),
        Field::member("AudioCodecSetting"),
        Field::member("AudioSelectorName"),
        Field::member("LanguageCode"),
        Field::member("LanguageName").length(0, 32),
        Field::member("Name").length(0, 64).required(),
    ];
}

alicloud_runtime::structure!(
    MediaLiveAudioSetting { audio_codec, audio_codec_setting, audio_selector_name,
    language_code, language_name, name }
);

/// The values of `AudioCodec` in [`MediaLiveAudioSetting`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLiveAudioSettingAudioCodec {
    /// `aac`: AAC.
    Aac,
    /// `libfdk_aac`: AAC by the Fraunhofer FDK encoder.
    LibfdkAac,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaLiveAudioSettingAudioCodec {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("aac", Self::Aac),
        ("libfdk_aac", Self::LibfdkAac),
    ];
}

alicloud_runtime::open_set!(MediaLiveAudioSettingAudioCodec);

/// How the audio is encoded.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaLiveAudioSettingAudioCodecSetting {
    /// The audio bitrate, in bit/s: a multiple of 1000.
    ///
    /// 8000 to 1000000. Example: `200000`.
    pub bitrate: Option<i32>,
    /// The profile of the audio codec. Which ones can be used depends on `AudioCodec`.
    ///
    /// Example: `AAC-LOW`.
    pub profile: Option<MediaLiveAudioSettingAudioCodecSettingProfile>,
    /// The sample rate, in Hz: `22050`, `32000`, `44100`, `48000`, or `96000`.
    ///
    /// Example: `44100`.
    pub sample_rate: Option<i32>,
}

impl MediaLiveAudioSettingAudioCodecSetting {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Bitrate`. The audio bitrate, in bit/s: a multiple of 1000.
    #[must_use]
    #[inline]
    pub fn bitrate(mut self, bitrate: i32) -> Self {
        self.bitrate = Some(bitrate);
        self
    }

    /// Sets `Profile`. The profile of the audio codec.
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<MediaLiveAudioSettingAudioCodecSettingProfile>,
    ) -> Self {
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

impl Fields for MediaLiveAudioSettingAudioCodecSetting {
    const FIELDS: &'static [Field] = &[
        Field::member("Bitrate").integer(8000, 1000000),
        Field::member("Profile"),
        Field::member("SampleRate"),
    ];
}

alicloud_runtime::structure!(
    MediaLiveAudioSettingAudioCodecSetting { bitrate, profile, sample_rate }
);

/// The values of `Profile` in [`MediaLiveAudioSettingAudioCodecSetting`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLiveAudioSettingAudioCodecSettingProfile {
    /// `AAC-LOW`: low complexity; with `aac` and `libfdk_aac`.
    AacLow,
    /// `AAC-MAIN`: main; with `aac` only.
    AacMain,
    /// `AAC-HE`: high efficiency; with `libfdk_aac` only.
    AacHe,
    /// `AAC-HEV2`: high efficiency, version 2; with `libfdk_aac` only.
    AacHev2,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaLiveAudioSettingAudioCodecSettingProfile {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AAC-LOW", Self::AacLow),
        ("AAC-MAIN", Self::AacMain),
        ("AAC-HE", Self::AacHe),
        ("AAC-HEV2", Self::AacHev2),
    ];
}

alicloud_runtime::open_set!(MediaLiveAudioSettingAudioCodecSettingProfile);
