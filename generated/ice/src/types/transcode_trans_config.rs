// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeTransConfig`

use alicloud_runtime::Text;
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The conditions under which transcoding keeps, limits or refuses the source's resolution and bitrates.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeTransConfig {
    /// How the picture is fitted to the output resolution; `none` unless set. Only has an
    /// effect when `Width` and `Height` are both set; works together with `LongShortMode`.
    ///
    /// Example: `none`.
    pub adj_dar_method: Option<TranscodeTransConfigAdjDarMethod>,
    /// Whether the audio bitrate of the input is compared with the output setting; if the
    /// input's is lower, it is used for the output. Unless set, `true` where input and output
    /// share the codec, else `false`. Excludes `IsCheckAudioBitrateFail`, which wins if both
    /// are set.
    ///
    /// Example: `true`.
    pub is_check_audio_bitrate: Option<Text<bool>>,
    /// Whether the job fails when the audio bitrate of the input is below the output setting;
    /// `false` unless set. Excludes `IsCheckAudioBitrate` and wins over it.
    ///
    /// Example: `true`.
    pub is_check_audio_bitrate_fail: Option<Text<bool>>,
    /// Whether the resolution of the input is compared with the output setting; if its width or
    /// height is smaller, the output keeps the input's resolution. `false` unless set. Excludes
    /// `IsCheckResoFail`, which wins if both are set.
    ///
    /// Example: `true`.
    pub is_check_reso: Option<Text<bool>>,
    /// Whether the job fails when width or height of the input is below the output setting;
    /// `false` unless set. Excludes `IsCheckReso` and wins over it.
    ///
    /// Example: `true`.
    pub is_check_reso_fail: Option<Text<bool>>,
    /// Whether the video bitrate of the input is compared with the output setting; if the
    /// input's is lower, it is used for the output. `false` unless set. Excludes
    /// `IsCheckVideoBitrateFail`, which wins if both are set.
    ///
    /// Example: `true`.
    pub is_check_video_bitrate: Option<Text<bool>>,
    /// Whether the job fails when the video bitrate of the input is below the output setting;
    /// `false` unless set. Excludes `IsCheckVideoBitrate` and wins over it.
    ///
    /// Example: `true`.
    pub is_check_video_bitrate_fail: Option<Text<bool>>,
    /// How the encoder controls the bitrate; `onepass` unless set.
    ///
    /// Example: `onepass`.
    pub trans_mode: Option<TranscodeTransConfigTransMode>,
}

impl TranscodeTransConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AdjDarMethod`. How the picture is fitted to the output resolution; `none` unless set.
    #[must_use]
    pub fn adj_dar_method(
        mut self,
        adj_dar_method: impl Into<TranscodeTransConfigAdjDarMethod>,
    ) -> Self {
        self.adj_dar_method = Some(adj_dar_method.into());
        self
    }

    /// Sets `IsCheckAudioBitrate`. Whether the audio bitrate of the input is compared with the output setting; if the input's is lower, it is used for the output.
    #[must_use]
    pub fn is_check_audio_bitrate(
        mut self,
        is_check_audio_bitrate: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_audio_bitrate = Some(is_check_audio_bitrate.into());
        self
    }

    /// Sets `IsCheckAudioBitrateFail`. Whether the job fails when the audio bitrate of the input is below the output setting; `false` unless set.
    #[must_use]
    pub fn is_check_audio_bitrate_fail(
        mut self,
        is_check_audio_bitrate_fail: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_audio_bitrate_fail = Some(is_check_audio_bitrate_fail.into());
        self
    }

    /// Sets `IsCheckReso`. Whether the resolution of the input is compared with the output setting; if its width or height is smaller, the output keeps the input's resolution.
    #[must_use]
    pub fn is_check_reso(mut self, is_check_reso: impl Into<Text<bool>>) -> Self {
        self.is_check_reso = Some(is_check_reso.into());
        self
    }

    /// Sets `IsCheckResoFail`. Whether the job fails when width or height of the input is below the output setting; `false` unless set.
    #[must_use]
    pub fn is_check_reso_fail(
        mut self,
        is_check_reso_fail: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_reso_fail = Some(is_check_reso_fail.into());
        self
    }

    /// Sets `IsCheckVideoBitrate`. Whether the video bitrate of the input is compared with the output setting; if the input's is lower, it is used for the output.
    #[must_use]
    pub fn is_check_video_bitrate(
        mut self,
        is_check_video_bitrate: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_video_bitrate = Some(is_check_video_bitrate.into());
        self
    }

    /// Sets `IsCheckVideoBitrateFail`. Whether the job fails when the video bitrate of the input is below the output setting; `false` unless set.
    #[must_use]
    pub fn is_check_video_bitrate_fail(
        mut self,
        is_check_video_bitrate_fail: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_video_bitrate_fail = Some(is_check_video_bitrate_fail.into());
        self
    }

    /// Sets `TransMode`. How the encoder controls the bitrate; `onepass` unless set.
    #[must_use]
    pub fn trans_mode(
        mut self,
        trans_mode: impl Into<TranscodeTransConfigTransMode>,
    ) -> Self {
        self.trans_mode = Some(trans_mode.into());
        self
    }
}

impl Fields for TranscodeTransConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "AdjDarMethod",
        "IsCheckAudioBitrate",
        "IsCheckAudioBitrateFail",
        "IsCheckReso",
        "IsCheckResoFail",
        "IsCheckVideoBitrate",
        "IsCheckVideoBitrateFail",
        "TransMode",
    ]);
}

alicloud_runtime::structure!(
    TranscodeTransConfig { adj_dar_method, is_check_audio_bitrate,
    is_check_audio_bitrate_fail, is_check_reso, is_check_reso_fail,
    is_check_video_bitrate, is_check_video_bitrate_fail, trans_mode }
);

/// The values of `AdjDarMethod` in [`TranscodeTransConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeTransConfigAdjDarMethod {
    /// `rescale`: scale the picture.
    Rescale,
    /// `crop`: cut off what does not fit.
    Crop,
    /// `pad`: fill up with bars.
    Pad,
    /// `none`: no adjustment.
    None,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TranscodeTransConfigAdjDarMethod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("rescale", Self::Rescale),
        ("crop", Self::Crop),
        ("pad", Self::Pad),
        ("none", Self::None),
    ];
}

alicloud_runtime::open_set!(TranscodeTransConfigAdjDarMethod);

/// The values of `TransMode` in [`TranscodeTransConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeTransConfigTransMode {
    /// `onepass`: one pass, mostly for ABR; the faster one.
    Onepass,
    /// `twopass`: two passes, mostly for VBR; the slower one.
    Twopass,
    /// `CBR`: the bitrate is constant.
    Cbr,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TranscodeTransConfigTransMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("onepass", Self::Onepass),
        ("twopass", Self::Twopass),
        ("CBR", Self::Cbr),
    ];
}

alicloud_runtime::open_set!(TranscodeTransConfigTransMode);
