// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeTemplateConfig`

use alicloud_runtime::Text;
use alicloud_runtime::wire::UnknownValue;

/// The audio and video encoding settings of a live transcoding template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTranscodeTemplateConfig {
    /// The audio settings.
    pub audio_params: Option<AudioParams>,
    /// The video settings.
    pub video_params: Option<VideoParams>,
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
    pub fn audio_params(mut self, audio_params: AudioParams) -> Self {
        self.audio_params = Some(audio_params);
        self
    }

    /// Sets `VideoParams`. The video settings.
    #[must_use]
    #[inline]
    pub fn video_params(mut self, video_params: VideoParams) -> Self {
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
pub struct AudioParams {
    /// The audio bitrate, in kbps. Valid values: 1 to 1000.
    ///
    /// Example: `100`.
    pub bitrate: Option<Text<i32>>,
    /// The number of audio channels.
    ///
    /// Example: `2`.
    pub channels: Option<AudioParamsChannels>,
    /// The audio codec.
    ///
    /// Example: `AAC`.
    pub codec: Option<AudioParamsCodec>,
    /// The profile of the audio codec, if `Codec` is `AAC`.
    ///
    /// Example: `aac_low`.
    pub profile: Option<AudioParamsProfile>,
    /// The audio sample rate, in Hz. Valid values: 22050 to 96000. With the profile `aac_ld`,
    /// at most 44100.
    ///
    /// Example: `44100`.
    pub samplerate: Option<Text<i32>>,
}

impl AudioParams {
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
    pub fn channels(mut self, channels: impl Into<AudioParamsChannels>) -> Self {
        self.channels = Some(channels.into());
        self
    }

    /// Sets `Codec`. The audio codec.
    #[must_use]
    pub fn codec(mut self, codec: impl Into<AudioParamsCodec>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Sets `Profile`. The profile of the audio codec, if `Codec` is `AAC`.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<AudioParamsProfile>) -> Self {
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
    AudioParams {
        bitrate: "Bitrate",
        channels: "Channels",
        codec: "Codec",
        profile: "Profile",
        samplerate: "Samplerate",
    }
}

/// The values of [`AudioParams::channels`](field@AudioParams::channels).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioParamsChannels {
    /// `1`: mono.
    V1,
    /// `2`: stereo.
    V2,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AudioParamsChannels {
        V1: "1",
        V2: "2",
    }
}

/// The values of [`AudioParams::codec`](field@AudioParams::codec).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioParamsCodec {
    /// `AAC`: AAC.
    Aac,
    /// `MP3`: MP3.
    Mp3,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AudioParamsCodec {
        Aac: "AAC",
        Mp3: "MP3",
    }
}

/// The values of [`AudioParams::profile`](field@AudioParams::profile).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioParamsProfile {
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
    open AudioParamsProfile {
        AacHe: "aac_he",
        AacHeV2: "aac_he_v2",
        AacLd: "aac_ld",
        AacLow: "aac_low",
    }
}

/// The video settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoParams {
    /// The video bitrate, in kbps. Valid values: 1 to 6000.
    ///
    /// Example: `2500`.
    pub bitrate: Option<Text<i32>>,
    /// The video codec.
    ///
    /// Example: `H.264`.
    pub codec: Option<VideoParamsCodec>,
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
    pub profile: Option<VideoParamsProfile>,
    /// The width of the video, in pixels. At least 128. The longer side can have at most 2560
    /// pixels, the shorter side at most 1440. With a Narrowband HD template and H.265, the
    /// maximum is 1280 x 720.
    ///
    /// Example: `1280`.
    pub width: Option<Text<i32>>,
}

impl VideoParams {
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
    pub fn codec(mut self, codec: impl Into<VideoParamsCodec>) -> Self {
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
    pub fn profile(mut self, profile: impl Into<VideoParamsProfile>) -> Self {
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
    VideoParams {
        bitrate: "Bitrate",
        codec: "Codec",
        fps: "Fps",
        gop: "Gop",
        height: "Height",
        profile: "Profile",
        width: "Width",
    }
}

/// The values of [`VideoParams::codec`](field@VideoParams::codec).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoParamsCodec {
    /// `H.264`: H.264 (AVC).
    H264,
    /// `H.265`: H.265 (HEVC).
    H265,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open VideoParamsCodec {
        H264: "H.264",
        H265: "H.265",
    }
}

/// The values of [`VideoParams::profile`](field@VideoParams::profile).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoParamsProfile {
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
    open VideoParamsProfile {
        V1: "1",
        V2: "2",
        V3: "3",
    }
}
