// Written by `cargo xtask regen`. Change the description and run it again.

//! `VoiceGender`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The gender of a voice.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceGender {
    /// `female`: a female voice.
    Female,
    /// `male`: a male voice.
    Male,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for VoiceGender {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("female", Self::Female),
        ("male", Self::Male),
    ];
}

alicloud_runtime::open_set!(VoiceGender);
