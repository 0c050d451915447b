// Written by `cargo xtask regen`. Change the description and run it again.

//! `SortOrder`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The order in which entries are listed.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`: ascending.
    Asc,
    /// `desc`: descending.
    Desc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SortOrder {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("asc", Self::Asc),
        ("desc", Self::Desc),
    ];
}

alicloud_runtime::open_set!(SortOrder);
