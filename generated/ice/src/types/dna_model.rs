// Written by `cargo xtask regen`. Change the description and run it again.

//! `DnaModel`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The type of the media that fingerprints are kept for.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DnaModel {
    /// `Video`: videos.
    Video,
    /// `Audio`: audio.
    Audio,
    /// `Image`: images.
    Image,
    /// `Text`: text, in `cn-shanghai` only.
    Text,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for DnaModel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Video", Self::Video),
        ("Audio", Self::Audio),
        ("Image", Self::Image),
        ("Text", Self::Text),
    ];
}

alicloud_runtime::open_set!(DnaModel);
