// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of media in the library.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaStatus {
    /// `Init`: the source file is not available yet.
    Init,
    /// `Preparing`: the source file is being prepared.
    Preparing,
    /// `PrepareFail`: the preparation failed.
    PrepareFail,
    /// `Normal`: ready.
    Normal,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Preparing", Self::Preparing),
        ("PrepareFail", Self::PrepareFail),
        ("Normal", Self::Normal),
    ];
}

alicloud_runtime::open_set!(MediaStatus);
