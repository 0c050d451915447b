// Written by `cargo xtask regen`. Change the description and run it again.

//! `CustomizedVoiceType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The edition of a customized voice.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomizedVoiceType {
    /// `Basic`: the Basic edition.
    Basic,
    /// `Standard`: the Standard edition.
    Standard,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for CustomizedVoiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Basic", Self::Basic),
        ("Standard", Self::Standard),
    ];
}

alicloud_runtime::open_set!(CustomizedVoiceType);
