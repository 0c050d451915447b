// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLocationType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The type of a file location.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLocationType {
    /// `OSS`: the URL of an OSS object.
    Oss,
    /// `Media`: a media ID.
    Media,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaLocationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OSS", Self::Oss),
        ("Media", Self::Media),
    ];
}

alicloud_runtime::open_set!(MediaLocationType);
