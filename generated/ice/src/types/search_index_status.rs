// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchIndexStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a search index: whether it is enabled.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchIndexStatus {
    /// `Active`: enabled.
    Active,
    /// `Deactive`: disabled.
    Deactive,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SearchIndexStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Active", Self::Active),
        ("Deactive", Self::Deactive),
    ];
}

alicloud_runtime::open_set!(SearchIndexStatus);
