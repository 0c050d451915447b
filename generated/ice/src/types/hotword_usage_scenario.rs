// Written by `cargo xtask regen`. Change the description and run it again.

//! `HotwordUsageScenario`

use alicloud_runtime::wire::UnknownValue;

/// The usage scenario of a hotword library.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HotwordUsageScenario {
    /// `ASR`: speech recognition.
    Asr,
    /// `StructuredMediaAssets`: structured analysis of media.
    StructuredMediaAssets,
    /// `VideoTranslation`: video translation.
    VideoTranslation,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open HotwordUsageScenario {
        Asr: "ASR",
        StructuredMediaAssets: "StructuredMediaAssets",
        VideoTranslation: "VideoTranslation",
    }
}
