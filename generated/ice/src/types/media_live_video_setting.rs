// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveVideoSetting`

use alicloud_runtime::wire::{Field, UnknownValue};

/// A named set of video encoding settings that outputs of a live channel refer to.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaLiveVideoSetting {
    /// The height of the picture, in pixels. If not set or `0`, it is derived from `Width`
    /// and the aspect ratio of the source. With normal transcoding, the longer side is at
    /// most 3840 and the shorter at most 2160 pixels. With Narrowband HD, the limits are 1920
    /// and 1080.
    ///
    /// Example: `720`.
    pub height: Option<i32>,
    /// The name of the video settings. Outputs refer to it. Letters, digits, `-`, and `_` are
    /// allowed.
    ///
    /// At most 64 characters. Example: `video1`.
    pub name: Option<String>,
    /// The video codec.
    ///
    /// Example: `H264`.
    pub video_codec: Option<MediaLiveVideoSettingVideoCodec>,
    /// The video encoding settings.
    pub video_codec_setting: Option<VideoCodecSetting>,
    /// The type of transcoding.
    ///
    /// Default: `NORMAL`. Example: `NORMAL`.
    pub video_codec_type: Option<VideoCodecType>,
    /// The width of the picture, in pixels. If not set or `0`, it is derived from `Height`
    /// and the aspect ratio of the source. With normal transcoding, the longer side is at
    /// most 3840 and the shorter at most 2160 pixels. With Narrowband HD, the limits are 1920
    /// and 1080.
    ///
    /// Example: `1280`.
    pub width: Option<i32>,
}

impl MediaLiveVideoSetting {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            height: None,
            video_codec: None,
            video_codec_setting: None,
            video_codec_type: None,
            width: None,
        }
    }

    /// Sets `Height`. The height of the picture, in pixels.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: i32) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `VideoCodec`. The video codec.
    #[must_use]
    pub fn video_codec(
        mut self,
        video_codec: impl Into<MediaLiveVideoSettingVideoCodec>,
    ) -> Self {
        self.video_codec = Some(video_codec.into());
        self
    }

    /// Sets `VideoCodecSetting`. The video encoding settings.
    #[must_use]
    #[inline]
    pub fn video_codec_setting(
        mut self,
        video_codec_setting: VideoCodecSetting,
    ) -> Self {
        self.video_codec_setting = Some(video_codec_setting);
        self
    }

    /// Sets `VideoCodecType`. The type of transcoding.
    #[must_use]
    pub fn video_codec_type(
        mut self,
        video_codec_type: impl Into<VideoCodecType>,
    ) -> Self {
        self.video_codec_type = Some(video_codec_type.into());
        self
    }

    /// Sets `Width`. The width of the picture, in pixels.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: i32) -> Self {
        self.width = Some(width);
        self
    }
}

alicloud_runtime::structure! {
    MediaLiveVideoSetting {
        height: Field::member("Height"),
        name: Field::member("Name").length(0, 64).required(),
        video_codec: Field::member("VideoCodec"),
        video_codec_setting: Field::member("VideoCodecSetting"),
        video_codec_type: Field::member("VideoCodecType"),
        width: Field::member("Width"),
    }
}

/// The values of [`MediaLiveVideoSetting::video_codec`](field@MediaLiveVideoSetting::video_codec).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLiveVideoSettingVideoCodec {
    /// `H264`: H.264 (AVC).
    H264,
    /// `H265`: H.265 (HEVC).
    H265,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaLiveVideoSettingVideoCodec {
        H264: "H264",
        H265: "H265",
    }
}

/// The video encoding settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCodecSetting {
    /// The profile and level of the codec.
    pub codec_detail: Option<CodecDetail>,
    /// The frame rate settings. By default, the frame rate of the source.
    pub framerate: Option<VideoCodecSettingFramerate>,
    /// The group of pictures (GOP) settings. By default, those of the source.
    pub gop: Option<VideoCodecSettingGop>,
    /// The bitrate settings of the video. By default, those of the source.
    pub rate: Option<VideoCodecSettingRate>,
}

impl VideoCodecSetting {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CodecDetail`. The profile and level of the codec.
    #[must_use]
    #[inline]
    pub fn codec_detail(mut self, codec_detail: CodecDetail) -> Self {
        self.codec_detail = Some(codec_detail);
        self
    }

    /// Sets `Framerate`. The frame rate settings.
    #[must_use]
    #[inline]
    pub fn framerate(mut self, framerate: VideoCodecSettingFramerate) -> Self {
        self.framerate = Some(framerate);
        self
    }

    /// Sets `Gop`. The group of pictures (GOP) settings.
    #[must_use]
    #[inline]
    pub fn gop(mut self, gop: VideoCodecSettingGop) -> Self {
        self.gop = Some(gop);
        self
    }

    /// Sets `Rate`. The bitrate settings of the video.
    #[must_use]
    #[inline]
    pub fn rate(mut self, rate: VideoCodecSettingRate) -> Self {
        self.rate = Some(rate);
        self
    }
}

alicloud_runtime::structure! {
    VideoCodecSetting {
        codec_detail: "CodecDetail",
        framerate: "Framerate",
        gop: "Gop",
        rate: "Rate",
    }
}

/// The profile and level of the codec.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodecDetail {
    /// The level of the codec, such as `H264_LEVEL_AUTO`. Currently has no effect.
    ///
    /// Example: `H264_LEVEL_AUTO`.
    pub level: Option<String>,
    /// The H.264 profile. Has no effect with other codecs.
    ///
    /// Default: `MAIN`. Example: `MAIN`.
    pub profile: Option<CodecDetailProfile>,
}

impl CodecDetail {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Level`. The level of the codec, such as `H264_LEVEL_AUTO`.
    #[must_use]
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets `Profile`. The H.264 profile.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<CodecDetailProfile>) -> Self {
        self.profile = Some(profile.into());
        self
    }
}

alicloud_runtime::structure! {
    CodecDetail {
        level: "Level",
        profile: "Profile",
    }
}

/// The values of [`CodecDetail::profile`](field@CodecDetail::profile).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodecDetailProfile {
    /// `BASELINE`: the Baseline profile.
    Baseline,
    /// `MAIN`: the Main profile.
    Main,
    /// `HIGH`: the High profile.
    High,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open CodecDetailProfile {
        Baseline: "BASELINE",
        Main: "MAIN",
        High: "HIGH",
    }
}

/// The frame rate settings. By default, the frame rate of the source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCodecSettingFramerate {
    /// The source of the frame rate.
    ///
    /// Example: `SPECIFIED`.
    pub framerate_control: Option<FramerateControl>,
    /// The denominator of the frame rate. Required if `FramerateControl` is `SPECIFIED`.
    /// `FramerateNumerator` must be evenly divisible by it.
    ///
    /// 1 to 60. Example: `1`.
    pub framerate_denominator: Option<i32>,
    /// The numerator of the frame rate. Required if `FramerateControl` is `SPECIFIED`. Must
    /// be a multiple of `FramerateDenominator`.
    ///
    /// 1 to 60. Example: `25`.
    pub framerate_numerator: Option<i32>,
}

impl VideoCodecSettingFramerate {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FramerateControl`. The source of the frame rate.
    #[must_use]
    pub fn framerate_control(
        mut self,
        framerate_control: impl Into<FramerateControl>,
    ) -> Self {
        self.framerate_control = Some(framerate_control.into());
        self
    }

    /// Sets `FramerateDenominator`. The denominator of the frame rate.
    #[must_use]
    #[inline]
    pub fn framerate_denominator(mut self, framerate_denominator: i32) -> Self {
        self.framerate_denominator = Some(framerate_denominator);
        self
    }

    /// Sets `FramerateNumerator`. The numerator of the frame rate.
    #[must_use]
    #[inline]
    pub fn framerate_numerator(mut self, framerate_numerator: i32) -> Self {
        self.framerate_numerator = Some(framerate_numerator);
        self
    }
}

alicloud_runtime::structure! {
    VideoCodecSettingFramerate {
        framerate_control: Field::member("FramerateControl"),
        framerate_denominator: Field::member("FramerateDenominator").integer(1, 60),
        framerate_numerator: Field::member("FramerateNumerator").integer(1, 60),
    }
}

/// The values of [`VideoCodecSettingFramerate::framerate_control`](field@VideoCodecSettingFramerate::framerate_control).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FramerateControl {
    /// `SPECIFIED`: fixed, from `FramerateNumerator` and `FramerateDenominator`.
    Specified,
    /// `FROM_SOURCE`: as in the source.
    FromSource,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open FramerateControl {
        Specified: "SPECIFIED",
        FromSource: "FROM_SOURCE",
    }
}

/// The group of pictures (GOP) settings. By default, those of the source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCodecSettingGop {
    /// The number of B-frames.
    ///
    /// 1 to 3. Example: `3`.
    pub bframes_num: Option<i32>,
    /// The size of a GOP, in the unit of `GopSizeUnits`: 1 to 20 seconds or 1 to 3000 frames.
    ///
    /// Example: `90`.
    pub gop_size: Option<i32>,
    /// The unit of `GopSize`.
    ///
    /// Example: `FRAMES`.
    pub gop_size_units: Option<GopSizeUnits>,
}

impl VideoCodecSettingGop {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BframesNum`. The number of B-frames.
    #[must_use]
    #[inline]
    pub fn bframes_num(mut self, bframes_num: i32) -> Self {
        self.bframes_num = Some(bframes_num);
        self
    }

    /// Sets `GopSize`. The size of a GOP, in the unit of `GopSizeUnits`: 1 to 20 seconds or 1 to 3000 frames.
    #[must_use]
    #[inline]
    pub fn gop_size(mut self, gop_size: i32) -> Self {
        self.gop_size = Some(gop_size);
        self
    }

    /// Sets `GopSizeUnits`. The unit of `GopSize`.
    #[must_use]
    pub fn gop_size_units(mut self, gop_size_units: impl Into<GopSizeUnits>) -> Self {
        self.gop_size_units = Some(gop_size_units.into());
        self
    }
}

alicloud_runtime::structure! {
    VideoCodecSettingGop {
        bframes_num: Field::member("BframesNum").integer(1, 3),
        gop_size: Field::member("GopSize"),
        gop_size_units: Field::member("GopSizeUnits"),
    }
}

/// The values of [`VideoCodecSettingGop::gop_size_units`](field@VideoCodecSettingGop::gop_size_units).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GopSizeUnits {
    /// `FRAMES`: frames.
    Frames,
    /// `SECONDS`: seconds.
    Seconds,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GopSizeUnits {
        Frames: "FRAMES",
        Seconds: "SECONDS",
    }
}

/// The bitrate settings of the video. By default, those of the source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCodecSettingRate {
    /// The video bitrate, in bit/s. Must be a multiple of 1000 between 50000 and 6000000. If
    /// not set or `0`, the bitrate of the source.
    ///
    /// At most 6000000. Example: `2500000`.
    pub bitrate: Option<i32>,
    /// The size of the video buffer, in bit/s. Must be a multiple of 1000.
    ///
    /// 100000 to 6000000. Example: `6000000`.
    pub buffer_size: Option<i32>,
    /// The maximum video bitrate, in bit/s. Must be a multiple of 1000.
    ///
    /// 100000 to 6000000. Example: `6000000`.
    pub max_bitrate: Option<i32>,
    /// The bitrate control mode.
    ///
    /// Example: `ABR`.
    pub rate_control_mode: Option<RateControlMode>,
}

impl VideoCodecSettingRate {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Bitrate`. The video bitrate, in bit/s.
    #[must_use]
    #[inline]
    pub fn bitrate(mut self, bitrate: i32) -> Self {
        self.bitrate = Some(bitrate);
        self
    }

    /// Sets `BufferSize`. The size of the video buffer, in bit/s.
    #[must_use]
    #[inline]
    pub fn buffer_size(mut self, buffer_size: i32) -> Self {
        self.buffer_size = Some(buffer_size);
        self
    }

    /// Sets `MaxBitrate`. The maximum video bitrate, in bit/s.
    #[must_use]
    #[inline]
    pub fn max_bitrate(mut self, max_bitrate: i32) -> Self {
        self.max_bitrate = Some(max_bitrate);
        self
    }

    /// Sets `RateControlMode`. The bitrate control mode.
    #[must_use]
    pub fn rate_control_mode(
        mut self,
        rate_control_mode: impl Into<RateControlMode>,
    ) -> Self {
        self.rate_control_mode = Some(rate_control_mode.into());
        self
    }
}

alicloud_runtime::structure! {
    VideoCodecSettingRate {
        bitrate: Field::member("Bitrate").integer(i64::MIN, 6000000),
        buffer_size: Field::member("BufferSize").integer(100000, 6000000),
        max_bitrate: Field::member("MaxBitrate").integer(100000, 6000000),
        rate_control_mode: Field::member("RateControlMode"),
    }
}

/// The values of [`VideoCodecSettingRate::rate_control_mode`](field@VideoCodecSettingRate::rate_control_mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateControlMode {
    /// `CBR`: constant bitrate.
    Cbr,
    /// `ABR`: average bitrate.
    Abr,
    /// `VBR`: variable bitrate.
    Vbr,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open RateControlMode {
        Cbr: "CBR",
        Abr: "ABR",
        Vbr: "VBR",
    }
}

/// The values of [`MediaLiveVideoSetting::video_codec_type`](field@MediaLiveVideoSetting::video_codec_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoCodecType {
    /// `NORMAL`: normal transcoding.
    Normal,
    /// `NBHD`: Narrowband HD transcoding.
    Nbhd,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open VideoCodecType {
        Normal: "NORMAL",
        Nbhd: "NBHD",
    }
}
