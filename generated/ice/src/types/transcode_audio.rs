// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeAudio`

use alicloud_runtime::Text;
use alicloud_runtime::wire::UnknownValue;

/// The audio encoding settings of a transcoding output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeAudio {
    /// The bitrate of the output audio, in Kbit/s, from 8 to 1000. The default is 128.
    ///
    /// Example: `128`.
    pub bitrate: Option<Text<i32>>,
    /// The number of channels in the output audio. The default is 2.
    ///
    /// Example: `2`.
    pub channels: Option<Text<i32>>,
    /// The audio codec. The default is `AAC`.
    ///
    /// Example: `AAC`.
    pub codec: Option<TranscodeAudioCodec>,
    /// The audio encoding profile. Only for AAC.
    ///
    /// Example: `aac_low`.
    pub profile: Option<TranscodeAudioProfile>,
    /// Whether the audio stream is removed from the output.
    ///
    /// Example: `false`.
    pub remove: Option<Text<bool>>,
    /// The sample rate of the output audio, in Hz: `22050`, `32000`, `44100`, `48000` or
    /// `96000`. The default is 44100.
    ///
    /// Example: `44100`.
    pub samplerate: Option<Text<i32>>,
    /// The loudness adjustment settings.
    pub volume: Option<TranscodeAudioVolume>,
}

impl TranscodeAudio {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Bitrate`. The bitrate of the output audio, in Kbit/s, from 8 to 1000.
    #[must_use]
    pub fn bitrate(mut self, bitrate: impl Into<Text<i32>>) -> Self {
        self.bitrate = Some(bitrate.into());
        self
    }

    /// Sets `Channels`. The number of channels in the output audio.
    #[must_use]
    pub fn channels(mut self, channels: impl Into<Text<i32>>) -> Self {
        self.channels = Some(channels.into());
        self
    }

    /// Sets `Codec`. The audio codec.
    #[must_use]
    pub fn codec(mut self, codec: impl Into<TranscodeAudioCodec>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Sets `Profile`. The audio encoding profile.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<TranscodeAudioProfile>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Sets `Remove`. Whether the audio stream is removed from the output.
    #[must_use]
    pub fn remove(mut self, remove: impl Into<Text<bool>>) -> Self {
        self.remove = Some(remove.into());
        self
    }

    /// Sets `Samplerate`. The sample rate of the output audio, in Hz: `22050`, `32000`, `44100`, `48000` or `96000`.
    #[must_use]
    pub fn samplerate(mut self, samplerate: impl Into<Text<i32>>) -> Self {
        self.samplerate = Some(samplerate.into());
        self
    }

    /// Sets `Volume`. The loudness adjustment settings.
    #[must_use]
    #[inline]
    pub fn volume(mut self, volume: TranscodeAudioVolume) -> Self {
        self.volume = Some(volume);
        self
    }
}

alicloud_runtime::structure! {
    TranscodeAudio {
        bitrate: "Bitrate",
        channels: "Channels",
        codec: "Codec",
        profile: "Profile",
        remove: "Remove",
        samplerate: "Samplerate",
        volume: "Volume",
    }
}

/// The values of [`TranscodeAudio::codec`](field@TranscodeAudio::codec).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeAudioCodec {
    /// `AAC`: AAC.
    Aac,
    /// `FLAC`: FLAC, lossless.
    Flac,
    /// `MP3`: MP3.
    Mp3,
    /// `VORBIS`: Vorbis.
    Vorbis,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TranscodeAudioCodec {
        Aac: "AAC",
        Flac: "FLAC",
        Mp3: "MP3",
        Vorbis: "VORBIS",
    }
}

/// The values of [`TranscodeAudio::profile`](field@TranscodeAudio::profile).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeAudioProfile {
    /// `aac_eld`: enhanced low delay (AAC-ELD).
    AacEld,
    /// `aac_he`: high efficiency (HE-AAC).
    AacHe,
    /// `aac_he_v2`: high efficiency, second version (HE-AAC v2).
    AacHeV2,
    /// `aac_ld`: low delay (AAC-LD).
    AacLd,
    /// `aac_low`: low complexity (AAC-LC).
    AacLow,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TranscodeAudioProfile {
        AacEld: "aac_eld",
        AacHe: "aac_he",
        AacHeV2: "aac_he_v2",
        AacLd: "aac_ld",
        AacLow: "aac_low",
    }
}

/// The loudness adjustment settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeAudioVolume {
    /// The target integrated loudness.
    ///
    /// Example: `-6`.
    pub integrated_loudness_target: Option<Text<f64>>,
    /// The target loudness range.
    ///
    /// Example: `8`.
    pub loudness_range_target: Option<Text<f64>>,
    /// The loudness adjustment method, such as `auto`.
    ///
    /// Example: `auto`.
    pub method: Option<String>,
    /// The true peak of the output audio.
    ///
    /// Example: `-1`.
    pub true_peak: Option<Text<f64>>,
}

impl TranscodeAudioVolume {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IntegratedLoudnessTarget`. The target integrated loudness.
    #[must_use]
    pub fn integrated_loudness_target(
        mut self,
        integrated_loudness_target: impl Into<Text<f64>>,
    ) -> Self {
        self.integrated_loudness_target = Some(integrated_loudness_target.into());
        self
    }

    /// Sets `LoudnessRangeTarget`. The target loudness range.
    #[must_use]
    pub fn loudness_range_target(
        mut self,
        loudness_range_target: impl Into<Text<f64>>,
    ) -> Self {
        self.loudness_range_target = Some(loudness_range_target.into());
        self
    }

    /// Sets `Method`. The loudness adjustment method, such as `auto`.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Sets `TruePeak`. The true peak of the output audio.
    #[must_use]
    pub fn true_peak(mut self, true_peak: impl Into<Text<f64>>) -> Self {
        self.true_peak = Some(true_peak.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeAudioVolume {
        integrated_loudness_target: "IntegratedLoudnessTarget",
        loudness_range_target: "LoudnessRangeTarget",
        method: "Method",
        true_peak: "TruePeak",
    }
}
