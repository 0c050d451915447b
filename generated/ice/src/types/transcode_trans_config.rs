// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeTransConfig`

use alicloud_runtime::Text;
use alicloud_runtime::wire::UnknownValue;

/// The conditions under which transcoding keeps, limits or rejects the resolution and
/// bitrates of the source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTransConfig {
    /// The method for fitting the picture to the output resolution. The default is `none`.
    /// Applies only if `Width` and `Height` are both set. Takes effect together with
    /// `LongShortMode`.
    ///
    /// Example: `none`.
    pub adj_dar_method: Option<AdjDarMethod>,
    /// Whether to compare the audio bitrate of the input with the output setting. If the
    /// bitrate of the input is lower, it is used for the output. The default is `true` if
    /// input and output have the same codec, otherwise `false`. Mutually exclusive with
    /// `IsCheckAudioBitrateFail`, which takes precedence if both are set.
    ///
    /// Example: `true`.
    pub is_check_audio_bitrate: Option<Text<bool>>,
    /// Whether the job fails if the audio bitrate of the input is below the output setting.
    /// The default is `false`. Mutually exclusive with `IsCheckAudioBitrate`, over which it
    /// takes precedence.
    ///
    /// Example: `true`.
    pub is_check_audio_bitrate_fail: Option<Text<bool>>,
    /// Whether to compare the resolution of the input with the output setting. If the width
    /// or height of the input is smaller, the output keeps the input's resolution. The
    /// default is `false`. Mutually exclusive with `IsCheckResoFail`, which takes precedence
    /// if both are set.
    ///
    /// Example: `true`.
    pub is_check_reso: Option<Text<bool>>,
    /// Whether the job fails if the width or height of the input is below the output setting.
    /// The default is `false`. Mutually exclusive with `IsCheckReso`, over which it takes
    /// precedence.
    ///
    /// Example: `true`.
    pub is_check_reso_fail: Option<Text<bool>>,
    /// Whether to compare the video bitrate of the input with the output setting. If the
    /// bitrate of the input is lower, it is used for the output. The default is `false`.
    /// Mutually exclusive with `IsCheckVideoBitrateFail`, which takes precedence if both are
    /// set.
    ///
    /// Example: `true`.
    pub is_check_video_bitrate: Option<Text<bool>>,
    /// Whether the job fails if the video bitrate of the input is below the output setting.
    /// The default is `false`. Mutually exclusive with `IsCheckVideoBitrate`, over which it
    /// takes precedence.
    ///
    /// Example: `true`.
    pub is_check_video_bitrate_fail: Option<Text<bool>>,
    /// The bitrate control mode of the encoder. The default is `onepass`.
    ///
    /// Example: `onepass`.
    pub trans_mode: Option<TransMode>,
}

impl TranscodeTransConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AdjDarMethod`. The method for fitting the picture to the output resolution.
    #[must_use]
    pub fn adj_dar_method(mut self, adj_dar_method: impl Into<AdjDarMethod>) -> Self {
        self.adj_dar_method = Some(adj_dar_method.into());
        self
    }

    /// Sets `IsCheckAudioBitrate`. Whether to compare the audio bitrate of the input with the output setting.
    #[must_use]
    pub fn is_check_audio_bitrate(
        mut self,
        is_check_audio_bitrate: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_audio_bitrate = Some(is_check_audio_bitrate.into());
        self
    }

    /// Sets `IsCheckAudioBitrateFail`. Whether the job fails if the audio bitrate of the input is below the output setting.
    #[must_use]
    pub fn is_check_audio_bitrate_fail(
        mut self,
        is_check_audio_bitrate_fail: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_audio_bitrate_fail = Some(is_check_audio_bitrate_fail.into());
        self
    }

    /// Sets `IsCheckReso`. Whether to compare the resolution of the input with the output setting.
    #[must_use]
    pub fn is_check_reso(mut self, is_check_reso: impl Into<Text<bool>>) -> Self {
        self.is_check_reso = Some(is_check_reso.into());
        self
    }

    /// Sets `IsCheckResoFail`. Whether the job fails if the width or height of the input is below the output setting.
    #[must_use]
    pub fn is_check_reso_fail(
        mut self,
        is_check_reso_fail: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_reso_fail = Some(is_check_reso_fail.into());
        self
    }

    /// Sets `IsCheckVideoBitrate`. Whether to compare the video bitrate of the input with the output setting.
    #[must_use]
    pub fn is_check_video_bitrate(
        mut self,
        is_check_video_bitrate: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_video_bitrate = Some(is_check_video_bitrate.into());
        self
    }

    /// Sets `IsCheckVideoBitrateFail`. Whether the job fails if the video bitrate of the input is below the output setting.
    #[must_use]
    pub fn is_check_video_bitrate_fail(
        mut self,
        is_check_video_bitrate_fail: impl Into<Text<bool>>,
    ) -> Self {
        self.is_check_video_bitrate_fail = Some(is_check_video_bitrate_fail.into());
        self
    }

    /// Sets `TransMode`. The bitrate control mode of the encoder.
    #[must_use]
    pub fn trans_mode(mut self, trans_mode: impl Into<TransMode>) -> Self {
        self.trans_mode = Some(trans_mode.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeTransConfig {
        adj_dar_method: "AdjDarMethod",
        is_check_audio_bitrate: "IsCheckAudioBitrate",
        is_check_audio_bitrate_fail: "IsCheckAudioBitrateFail",
        is_check_reso: "IsCheckReso",
        is_check_reso_fail: "IsCheckResoFail",
        is_check_video_bitrate: "IsCheckVideoBitrate",
        is_check_video_bitrate_fail: "IsCheckVideoBitrateFail",
        trans_mode: "TransMode",
    }
}

/// The values of [`TranscodeTransConfig::adj_dar_method`](field@TranscodeTransConfig::adj_dar_method).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjDarMethod {
    /// `rescale`: scale the picture.
    Rescale,
    /// `crop`: crop the picture.
    Crop,
    /// `pad`: pad the picture with bars.
    Pad,
    /// `none`: no adjustment.
    None,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AdjDarMethod {
        Rescale: "rescale",
        Crop: "crop",
        Pad: "pad",
        None: "none",
    }
}

/// The values of [`TranscodeTransConfig::trans_mode`](field@TranscodeTransConfig::trans_mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransMode {
    /// `onepass`: one pass, mainly for ABR; faster.
    Onepass,
    /// `twopass`: two passes, mainly for VBR; slower.
    Twopass,
    /// `CBR`: constant bitrate.
    Cbr,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TransMode {
        Onepass: "onepass",
        Twopass: "twopass",
        Cbr: "CBR",
    }
}
