// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeTemplateConfig`

use alicloud_runtime::Text;
use alicloud_runtime::wire::UnknownValue;

/// The audio and video encoding settings of a live transcoding template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTranscodeTemplateConfig {
    /// The audio settings.
    pub audio_params: Option<LiveTranscodeTemplateConfigAudioParams>,
    /// The video settings.
    pub video_params: Option<LiveTranscodeTemplateConfigVideoParams>,
}

impl LiveTranscodeTemplateConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AudioParams`. The audio settings.
    #[must_use]
    #[inline]
    pub fn audio_params(
        mut self,
        audio_params: LiveTranscodeTemplateConfigAudioParams,
    ) -> Self {
        self.audio_params = Some(audio_params);
        self
    }

    /// Sets `VideoParams`. The video settings.
    #[must_use]
    #[inline]
    pub fn video_params(
        mut self,
        video_params: LiveTranscodeTemplateConfigVideoParams,
    ) -> Self {
        self.video_params = Some(video_params);
        self
    }
}

alicloud_runtime::structure! {
    LiveTranscodeTemplateConfig {
        audio_params: "AudioParams",
        video_params: "VideoParams",
    }
}

/// The audio settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTranscodeTemplateConfigAudioParams {
    /// The audio bitrate, in kbps. Valid values: 1 to 1000.
    ///
    /// Example: `100`.
    pub bitrate: Option<Text<i32>>,
    /// The number of audio channels.
    ///
    /// Example: `2`.
    pub channels: Option<LiveTranscodeTemplateConfigAudioParamsChannels>,
    /// The audio codec.
    ///
    /// Example: `AAC`.
    pub codec: Option<LiveTranscodeTemplateConfigAudioParamsCodec>,
    /// The profile of the audio codec, if `Codec` is `AAC`.
    ///
    /// Example: `aac_low`.
    pub profile: Option<LiveTranscodeTemplateConfigAudioParamsProfile>,
    /// The audio sample rate, in Hz. Valid values: 22050 to 96000. With the profile `aac_ld`,
    /// at most 44100.
    ///
    /// Example: `44100`.
    pub samplerate: Option<Text<i32>>,
}

impl LiveTranscodeTemplateConfigAudioParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Bitrate`. The audio bitrate, in kbps.
    #[must_use]
    pub fn bitrate(mut self, bitrate: impl Into<Text<i32>>) -> Self {
        self.bitrate = Some(bitrate.into());
        self
    }

    /// Sets `Channels`. The number of audio channels.
    #[must_use]
    pub fn channels(
        mut self,
        channels: impl Into<LiveTranscodeTemplateConfigAudioParamsChannels>,
    ) -> Self {
        self.channels = Some(channels.into());
        self
    }

    /// Sets `Codec`. The audio codec.
    #[must_use]
    pub fn codec(
        mut self,
        codec: impl Into<LiveTranscodeTemplateConfigAudioParamsCodec>,
    ) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Sets `Profile`. The profile of the audio codec, if `Codec` is `AAC`.
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<LiveTranscodeTemplateConfigAudioParamsProfile>,
    ) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Sets `Samplerate`. The audio sample rate, in Hz.
    #[must_use]
    pub fn samplerate(mut self, samplerate: impl Into<Text<i32>>) -> Self {
        self.samplerate = Some(samplerate.into());
        self
    }
}

alicloud_runtime::structure! {
    LiveTranscodeTemplateConfigAudioParams {
        bitrate: "Bitrate",
        channels: "Channels",
        codec: "Codec",
        profile: "Profile",
        samplerate: "Samplerate",
    }
}

/// The values of `Channels` in [`LiveTranscodeTemplateConfigAudioParams`].
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeTemplateConfigAudioParamsChannels {
    /// `1`: mono.
    V1,
    /// `2`: stereo.
    V2,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeTemplateConfigAudioParamsChannels {
        V1: "1",
        V2: "2",
    }
}

/// The values of `Codec` in [`LiveTranscodeTemplateConfigAudioParams`].
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeTemplateConfigAudioParamsCodec {
    /// `AAC`: AAC.
    Aac,
    /// `MP3`: MP3.
    Mp3,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeTemplateConfigAudioParamsCodec {
        Aac: "AAC",
        Mp3: "MP3",
    }
}

/// The values of `Profile` in [`LiveTranscodeTemplateConfigAudioParams`].
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeTemplateConfigAudioParamsProfile {
    /// `aac_he`: high efficiency (HE-AAC).
    AacHe,
    /// `aac_he_v2`: high efficiency, version 2.
    AacHeV2,
    /// `aac_ld`: low delay (AAC-LD).
    AacLd,
    /// `aac_low`: low complexity (AAC-LC).
    AacLow,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeTemplateConfigAudioParamsProfile {
        AacHe: "aac_he",
        AacHeV2: "aac_he_v2",
        AacLd: "aac_ld",
        AacLow: "aac_low",
    }
}

/// The video settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTranscodeTemplateConfigVideoParams {
    /// The video bitrate, in kbps. Valid values: 1 to 6000.
    ///
    /// Example: `2500`.
    pub bitrate: Option<Text<i32>>,
    /// The video codec.
    ///
    /// Example: `H.264`.
    pub codec: Option<LiveTranscodeTemplateConfigVideoParamsCodec>,
    /// The frame rate, in frames per second. Valid values: 1 to 60.
    ///
    /// Example: `25`.
    pub fps: Option<Text<i32>>,
    /// The size of a group of pictures (GOP), in frames. Valid values: 1 to 3000.
    ///
    /// Example: `1000`.
    pub gop: Option<Text<i32>>,
    /// The height of the video, in pixels. At least 128. The longer side can have at most
    /// 2560 pixels, the shorter side at most 1440. With a Narrowband HD template and H.265,
    /// the maximum is 1280 x 720.
    ///
    /// Example: `720`.
    pub height: Option<Text<i32>>,
    /// The profile of the video codec. A higher profile generally gives better picture
    /// quality and requires more processing.
    ///
    /// Example: `2`.
    pub profile: Option<LiveTranscodeTemplateConfigVideoParamsProfile>,
    /// The width of the video, in pixels. At least 128. The longer side can have at most 2560
    /// pixels, the shorter side at most 1440. With a Narrowband HD template and H.265, the
    /// maximum is 1280 x 720.
    ///
    /// Example: `1280`.
    pub width: Option<Text<i32>>,
}

impl LiveTranscodeTemplateConfigVideoParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Bitrate`. The video bitrate, in kbps.
    #[must_use]
    pub fn bitrate(mut self, bitrate: impl Into<Text<i32>>) -> Self {
        self.bitrate = Some(bitrate.into());
        self
    }

    /// Sets `Codec`. The video codec.
    #[must_use]
    pub fn codec(
        mut self,
        codec: impl Into<LiveTranscodeTemplateConfigVideoParamsCodec>,
    ) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Sets `Fps`. The frame rate, in frames per second.
    #[must_use]
    pub fn fps(mut self, fps: impl Into<Text<i32>>) -> Self {
        self.fps = Some(fps.into());
        self
    }

    /// Sets `Gop`. The size of a group of pictures (GOP), in frames.
    #[must_use]
    pub fn gop(mut self, gop: impl Into<Text<i32>>) -> Self {
        self.gop = Some(gop.into());
        self
    }

    /// Sets `Height`. The height of the video, in pixels.
    #[must_use]
    pub fn height(mut self, height: impl Into<Text<i32>>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Sets `Profile`. The profile of the video codec.
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<LiveTranscodeTemplateConfigVideoParamsProfile>,
    ) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Sets `Width`. The width of the video, in pixels.
    #[must_use]
    pub fn width(mut self, width: impl Into<Text<i32>>) -> Self {
        self.width = Some(width.into());
        self
    }
}

alicloud_runtime::structure! {
    LiveTranscodeTemplateConfigVideoParams {
        bitrate: "Bitrate",
        codec: "Codec",
        fps: "Fps",
        gop: "Gop",
        height: "Height",
        profile: "Profile",
        width: "Width",
    }
}

/// The values of `Codec` in [`LiveTranscodeTemplateConfigVideoParams`].
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeTemplateConfigVideoParamsCodec {
    /// `H.264`: H.264 (AVC).
    H264,
    /// `H.265`: H.265 (HEVC).
    H265,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeTemplateConfigVideoParamsCodec {
        H264: "H.264",
        H265: "H.265",
    }
}

/// The values of `Profile` in [`LiveTranscodeTemplateConfigVideoParams`].
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeTemplateConfigVideoParamsProfile {
    /// `1`: baseline, for mobile devices.
    V1,
    /// `2`: main, for standard definition.
    V2,
    /// `3`: high, for high definition.
    V3,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeTemplateConfigVideoParamsProfile {
        V1: "1",
        V2: "2",
        V3: "3",
    }
}
