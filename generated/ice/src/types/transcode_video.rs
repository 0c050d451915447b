// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeVideo`

use alicloud_runtime::Text;
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// How the video of a transcoding output is encoded.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeVideo {
    /// The highest bitrate that is allowed. Only for Narrowband HD 1.0.
    ///
    /// Example: `6000`.
    pub abr_max: Option<Text<i32>>,
    /// The average bitrate of the video, in Kbit/s, from 10 to 50000. Ignored where `Crf` is
    /// set.
    ///
    /// Example: `3000`.
    pub bitrate: Option<Text<i32>>,
    /// The size of the rate control buffer, in Kbit, from 1000 to 128000; 6000 unless set.
    ///
    /// Example: `6000`.
    pub bufsize: Option<Text<i32>>,
    /// The video codec, such as `H.264`.
    ///
    /// Example: `H.264`.
    pub codec: Option<String>,
    /// The factor that trades quality against bitrate, from 0 to 51. Unless set, it is 23 with
    /// H.264 and 26 with H.265. If set, `Bitrate` has no effect.
    ///
    /// Example: `23`.
    pub crf: Option<Text<f64>>,
    /// How the picture is cropped: `border` finds black borders and removes them;
    /// `width:height:left:top`, such as `1280:800:0:140`, names the area by hand.
    ///
    /// Example: `1280:800:0:140`.
    pub crop: Option<String>,
    /// The frame rate, in frames per second, from 0 to 60. Unless set, that of the input,
    /// capped at 60.
    ///
    /// Example: `25`.
    pub fps: Option<Text<f64>>,
    /// The most frames one group of pictures (GOP) may have, from 1 to 1080000; 250 unless set.
    ///
    /// Example: `250`.
    pub gop: Option<Text<i32>>,
    /// How high the output video is, in pixels, from 128 to 4096. Unless set, as high as the
    /// source.
    ///
    /// Example: `1080`.
    pub height: Option<Text<i32>>,
    /// Whether width and height are taken as long and short side, so that landscape and
    /// portrait videos are both handled.
    ///
    /// Example: `false`.
    pub long_short_mode: Option<Text<bool>>,
    /// The peak bitrate of the video, in Kbit/s, from 10 to 50000.
    ///
    /// Example: `9000`.
    pub maxrate: Option<Text<i32>>,
    /// The black bars to add, written `width:height:left:top`, such as `1280:800:0:140`.
    ///
    /// Example: `1280:800:0:140`.
    pub pad: Option<String>,
    /// The pixel format, such as `yuv420p`, `yuvj420p` or another standard one.
    ///
    /// Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// The speed preset of the encoder; `medium` unless set. Only for H.264.
    ///
    /// Example: `medium`.
    pub preset: Option<TranscodeVideoPreset>,
    /// The codec profile to encode with; `high` unless set.
    ///
    /// Example: `main`.
    pub profile: Option<TranscodeVideoProfile>,
    /// Whether the video stream is dropped from the output.
    ///
    /// Example: `false`.
    pub remove: Option<Text<bool>>,
    /// How frames are scanned.
    ///
    /// Example: `progressive`.
    pub scan_mode: Option<TranscodeVideoScanMode>,
    /// How wide the output video is, in pixels, from 128 to 4096. Unless set, as wide as the
    /// source.
    ///
    /// Example: `1920`.
    pub width: Option<Text<i32>>,
}

impl TranscodeVideo {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AbrMax`. The highest bitrate that is allowed.
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

    /// Sets `Bufsize`. The size of the rate control buffer, in Kbit, from 1000 to 128000; 6000 unless set.
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

    /// Sets `Crf`. The factor that trades quality against bitrate, from 0 to 51.
    #[must_use]
    pub fn crf(mut self, crf: impl Into<Text<f64>>) -> Self {
        self.crf = Some(crf.into());
        self
    }

    /// Sets `Crop`. How the picture is cropped: `border` finds black borders and removes them; `width:height:left:top`, such as `1280:800:0:140`, names the area by hand.
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

    /// Sets `Gop`. The most frames one group of pictures (GOP) may have, from 1 to 1080000; 250 unless set.
    #[must_use]
    pub fn gop(mut self, gop: impl Into<Text<i32>>) -> Self {
        self.gop = Some(gop.into());
        self
    }

    /// Sets `Height`. How high the output video is, in pixels, from 128 to 4096.
    #[must_use]
    pub fn height(mut self, height: impl Into<Text<i32>>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Sets `LongShortMode`. Whether width and height are taken as long and short side, so that landscape and portrait videos are both handled.
    #[must_use]
    pub fn long_short_mode(mut self, long_short_mode: impl Into<Text<bool>>) -> Self {
        self.long_short_mode = Some(long_short_mode.into());
        self
    }

    /// Sets `Maxrate`. The peak bitrate of the video, in Kbit/s, from 10 to 50000.
    #[must_use]
    pub fn maxrate(mut self, maxrate: impl Into<Text<i32>>) -> Self {
        self.maxrate = Some(maxrate.into());
        self
    }

    /// Sets `Pad`. The black bars to add, written `width:height:left:top`, such as `1280:800:0:140`.
    #[must_use]
    pub fn pad(mut self, pad: impl Into<String>) -> Self {
        self.pad = Some(pad.into());
        self
    }

    /// Sets `PixFmt`. The pixel format, such as `yuv420p`, `yuvj420p` or another standard one.
    #[must_use]
    pub fn pix_fmt(mut self, pix_fmt: impl Into<String>) -> Self {
        self.pix_fmt = Some(pix_fmt.into());
        self
    }

    /// Sets `Preset`. The speed preset of the encoder; `medium` unless set.
    #[must_use]
    pub fn preset(mut self, preset: impl Into<TranscodeVideoPreset>) -> Self {
        self.preset = Some(preset.into());
        self
    }

    /// Sets `Profile`. The codec profile to encode with; `high` unless set.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<TranscodeVideoProfile>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Sets `Remove`. Whether the video stream is dropped from the output.
    #[must_use]
    pub fn remove(mut self, remove: impl Into<Text<bool>>) -> Self {
        self.remove = Some(remove.into());
        self
    }

    /// Sets `ScanMode`. How frames are scanned.
    #[must_use]
    pub fn scan_mode(mut self, scan_mode: impl Into<TranscodeVideoScanMode>) -> Self {
        self.scan_mode = Some(scan_mode.into());
        self
    }

    /// Sets `Width`. How wide the output video is, in pixels, from 128 to 4096.
    #[must_use]
    pub fn width(mut self, width: impl Into<Text<i32>>) -> Self {
        self.width = Some(width.into());
        self
    }
}

impl Fields for TranscodeVideo {
    const FIELDS: &'static [Field] = &Field::members([
        "AbrMax",
        "Bitrate",
        "Bufsize",
        "Codec",
        "Crf",
        "Crop",
        "Fps",
        "Gop",
        "Height",
        "LongShortMode",
        "Maxrate",
        "Pad",
        "PixFmt",
        "Preset",
        "Profile",
        "Remove",
        "ScanMode",
        "Width",
    ]);
}

alicloud_runtime::structure!(
    TranscodeVideo { abr_max, bitrate, bufsize, codec, crf, crop, fps, gop, height,
    long_short_mode, maxrate, pad, pix_fmt, preset, profile, remove, scan_mode, width }
);

/// The values of `Preset` in [`TranscodeVideo`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeVideoPreset {
    /// `veryfast`: the fastest.
    Veryfast,
    /// `fast`: faster than `medium`.
    Fast,
    /// `medium`: the middle way.
    Medium,
    /// `slow`: slower than `medium`.
    Slow,
    /// `slower`: the slowest.
    Slower,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TranscodeVideoPreset {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("veryfast", Self::Veryfast),
        ("fast", Self::Fast),
        ("medium", Self::Medium),
        ("slow", Self::Slow),
        ("slower", Self::Slower),
    ];
}

alicloud_runtime::open_set!(TranscodeVideoPreset);

/// The values of `Profile` in [`TranscodeVideo`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for TranscodeVideoProfile {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("baseline", Self::Baseline),
        ("main", Self::Main),
        ("high", Self::High),
    ];
}

alicloud_runtime::open_set!(TranscodeVideoProfile);

/// The values of `ScanMode` in [`TranscodeVideo`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeVideoScanMode {
    /// `interlaced`: each frame is split into two fields.
    Interlaced,
    /// `progressive`: each frame is whole.
    Progressive,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TranscodeVideoScanMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("interlaced", Self::Interlaced),
        ("progressive", Self::Progressive),
    ];
}

alicloud_runtime::open_set!(TranscodeVideoScanMode);
