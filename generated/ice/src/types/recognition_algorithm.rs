// Written by `cargo xtask regen`. Change the description and run it again.

//! `RecognitionAlgorithm`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The recognition type of a recognition library.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecognitionAlgorithm {
    /// `landmark`: places and buildings.
    Landmark,
    /// `object`: objects.
    Object,
    /// `logo`: logos.
    Logo,
    /// `face`: human faces.
    Face,
    /// `label`: labels described in text.
    Label,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for RecognitionAlgorithm {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("landmark", Self::Landmark),
        ("object", Self::Object),
        ("logo", Self::Logo),
        ("face", Self::Face),
        ("label", Self::Label),
    ];
}

alicloud_runtime::open_set!(RecognitionAlgorithm);
