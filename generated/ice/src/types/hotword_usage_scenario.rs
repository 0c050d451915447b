// Written by `cargo xtask regen`. Change the description and run it again.

//! `HotwordUsageScenario`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The usage scenario of a hotword library.
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for HotwordUsageScenario {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ASR", Self::Asr),
        ("StructuredMediaAssets", Self::StructuredMediaAssets),
        ("VideoTranslation", Self::VideoTranslation),
    ];
}

alicloud_runtime::open_set!(HotwordUsageScenario);
