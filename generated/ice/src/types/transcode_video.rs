// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeVideo`

use alicloud_runtime::Text;
use alicloud_runtime::wire::UnknownValue;

/// The video encoding settings of a transcoding output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeVideo {
    /// The maximum bitrate. Only for Narrowband HD 1.0.
    ///
    /// Example: `6000`.
    pub abr_max: Option<Text<i32>>,
    /// The average bitrate of the video, in Kbit/s, from 10 to 50000. Ignored if `Crf` is set.
    ///
    /// Example: `3000`.
    pub bitrate: Option<Text<i32>>,
    /// The size of the rate control buffer, in Kbit, from 1000 to 128000. The default is 6000.
    ///
    /// Example: `6000`.
    pub bufsize: Option<Text<i32>>,
    /// The video codec, such as `H.264`.
    ///
    /// Example: `H.264`.
    pub codec: Option<String>,
    /// The rate factor, which balances quality against bitrate, from 0 to 51. The default is
    /// 23 for H.264 and 26 for H.265. If set, `Bitrate` has no effect.
    ///
    /// Example: `23`.
    pub crf: Option<Text<f64>>,
    /// The crop mode of the picture. `border` detects and removes black borders.
    /// `width:height:left:top`, such as `1280:800:0:140`, specifies the area manually.
    ///
    /// Example: `1280:800:0:140`.
    pub crop: Option<String>,
    /// The frame rate, in frames per second, from 0 to 60. The default is the frame rate of
    /// the input, capped at 60.
    ///
    /// Example: `25`.
    pub fps: Option<Text<f64>>,
    /// The maximum size of a group of pictures (GOP), in frames, from 1 to 1080000. The
    /// default is 250.
    ///
    /// Example: `250`.
    pub gop: Option<Text<i32>>,
    /// The height of the output video, in pixels, from 128 to 4096. The default is the height
    /// of the source.
    ///
    /// Example: `1080`.
    pub height: Option<Text<i32>>,
    /// Whether width and height specify the long and the short side, to handle both landscape
    /// and portrait videos.
    ///
    /// Example: `false`.
    pub long_short_mode: Option<Text<bool>>,
    /// The maximum bitrate of the video, in Kbit/s, from 10 to 50000.
    ///
    /// Example: `9000`.
    pub maxrate: Option<Text<i32>>,
    /// The black bars to add, in the format `width:height:left:top`, such as `1280:800:0:140`.
    ///
    /// Example: `1280:800:0:140`.
    pub pad: Option<String>,
    /// The pixel format, such as `yuv420p`, `yuvj420p` or another standard format.
    ///
    /// Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// The speed preset of the encoder. The default is `medium`. Only for H.264.
    ///
    /// Example: `medium`.
    pub preset: Option<TranscodeVideoPreset>,
    /// The codec profile. The default is `high`.
    ///
    /// Example: `main`.
    pub profile: Option<TranscodeVideoProfile>,
    /// Whether the video stream is removed from the output.
    ///
    /// Example: `false`.
    pub remove: Option<Text<bool>>,
    /// The scan mode.
    ///
    /// Example: `progressive`.
    pub scan_mode: Option<TranscodeVideoScanMode>,
    /// The width of the output video, in pixels, from 128 to 4096. The default is the width
    /// of the source.
    ///
    /// Example: `1920`.
    pub width: Option<Text<i32>>,
}

impl TranscodeVideo {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AbrMax`. The maximum bitrate.
    #[must_use]
    pub fn abr_max(mut self, abr_max: impl Into<Text<i32>>) -> Self {
        self.abr_max = Some(abr_max.into());
        self
    }

    /// Sets `Bitrate`. The average bitrate of the video, in Kbit/s, from 10 to 50000.
    #[must_use]
    pub fn bitrate(mut self, bitrate: impl Into<Text<i32>>) -> Self {
        self.bitrate = Some(bitrate.into());
        self
    }

    /// Sets `Bufsize`. The size of the rate control buffer, in Kbit, from 1000 to 128000.
    #[must_use]
    pub fn bufsize(mut self, bufsize: impl Into<Text<i32>>) -> Self {
        self.bufsize = Some(bufsize.into());
        self
    }

    /// Sets `Codec`. The video codec, such as `H.264`.
    #[must_use]
    pub fn codec(mut self, codec: impl Into<String>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Sets `Crf`. The rate factor, which balances quality against bitrate, from 0 to 51.
    #[must_use]
    pub fn crf(mut self, crf: impl Into<Text<f64>>) -> Self {
        self.crf = Some(crf.into());
        self
    }

    /// Sets `Crop`. The crop mode of the picture.
    #[must_use]
    pub fn crop(mut self, crop: impl Into<String>) -> Self {
        self.crop = Some(crop.into());
        self
    }

    /// Sets `Fps`. The frame rate, in frames per second, from 0 to 60.
    #[must_use]
    pub fn fps(mut self, fps: impl Into<Text<f64>>) -> Self {
        self.fps = Some(fps.into());
        self
    }

    /// Sets `Gop`. The maximum size of a group of pictures (GOP), in frames, from 1 to 1080000.
    #[must_use]
    pub fn gop(mut self, gop: impl Into<Text<i32>>) -> Self {
        self.gop = Some(gop.into());
        self
    }

    /// Sets `Height`. The height of the output video, in pixels, from 128 to 4096.
    #[must_use]
    pub fn height(mut self, height: impl Into<Text<i32>>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Sets `LongShortMode`. Whether width and height specify the long and the short side, to handle both landscape and portrait videos.
    #[must_use]
    pub fn long_short_mode(mut self, long_short_mode: impl Into<Text<bool>>) -> Self {
        self.long_short_mode = Some(long_short_mode.into());
        self
    }

    /// Sets `Maxrate`. The maximum bitrate of the video, in Kbit/s, from 10 to 50000.
    #[must_use]
    pub fn maxrate(mut self, maxrate: impl Into<Text<i32>>) -> Self {
        self.maxrate = Some(maxrate.into());
        self
    }

    /// Sets `Pad`. The black bars to add, in the format `width:height:left:top`, such as `1280:800:0:140`.
    #[must_use]
    pub fn pad(mut self, pad: impl Into<String>) -> Self {
        self.pad = Some(pad.into());
        self
    }

    /// Sets `PixFmt`. The pixel format, such as `yuv420p`, `yuvj420p` or another standard format.
    #[must_use]
    pub fn pix_fmt(mut self, pix_fmt: impl Into<String>) -> Self {
        self.pix_fmt = Some(pix_fmt.into());
        self
    }

    /// Sets `Preset`. The speed preset of the encoder.
    #[must_use]
    pub fn preset(mut self, preset: impl Into<TranscodeVideoPreset>) -> Self {
        self.preset = Some(preset.into());
        self
    }

    /// Sets `Profile`. The codec profile.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<TranscodeVideoProfile>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Sets `Remove`. Whether the video stream is removed from the output.
    #[must_use]
    pub fn remove(mut self, remove: impl Into<Text<bool>>) -> Self {
        self.remove = Some(remove.into());
        self
    }

    /// Sets `ScanMode`. The scan mode.
    #[must_use]
    pub fn scan_mode(mut self, scan_mode: impl Into<TranscodeVideoScanMode>) -> Self {
        self.scan_mode = Some(scan_mode.into());
        self
    }

    /// Sets `Width`. The width of the output video, in pixels, from 128 to 4096.
    #[must_use]
    pub fn width(mut self, width: impl Into<Text<i32>>) -> Self {
        self.width = Some(width.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeVideo {
        abr_max: "AbrMax",
        bitrate: "Bitrate",
        bufsize: "Bufsize",
        codec: "Codec",
        crf: "Crf",
        crop: "Crop",
        fps: "Fps",
        gop: "Gop",
        height: "Height",
        long_short_mode: "LongShortMode",
        maxrate: "Maxrate",
        pad: "Pad",
        pix_fmt: "PixFmt",
        preset: "Preset",
        profile: "Profile",
        remove: "Remove",
        scan_mode: "ScanMode",
        width: "Width",
    }
}

/// The values of [`TranscodeVideo::preset`](field@TranscodeVideo::preset).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeVideoPreset {
    /// `veryfast`: the fastest.
    Veryfast,
    /// `fast`: faster than `medium`.
    Fast,
    /// `medium`: the medium preset.
    Medium,
    /// `slow`: slower than `medium`.
    Slow,
    /// `slower`: the slowest.
    Slower,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TranscodeVideoPreset {
        Veryfast: "veryfast",
        Fast: "fast",
        Medium: "medium",
        Slow: "slow",
        Slower: "slower",
    }
}

/// The values of [`TranscodeVideo::profile`](field@TranscodeVideo::profile).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeVideoProfile {
    /// `baseline`: for mobile devices.
    Baseline,
    /// `main`: for standard-definition devices.
    Main,
    /// `high`: for high-definition devices.
    High,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TranscodeVideoProfile {
        Baseline: "baseline",
        Main: "main",
        High: "high",
    }
}

/// The values of [`TranscodeVideo::scan_mode`](field@TranscodeVideo::scan_mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeVideoScanMode {
    /// `interlaced`: each frame is split into two fields.
    Interlaced,
    /// `progressive`: each frame is a full frame.
    Progressive,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TranscodeVideoScanMode {
        Interlaced: "interlaced",
        Progressive: "progressive",
    }
}
