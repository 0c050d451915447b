// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateTimeOrder`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The order in which jobs are listed, by submission time.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTimeOrder {
    /// `CreateTimeDesc`: newest first.
    CreateTimeDesc,
    /// `CreateTimeAsc`: oldest first.
    CreateTimeAsc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for CreateTimeOrder {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CreateTimeDesc", Self::CreateTimeDesc),
        ("CreateTimeAsc", Self::CreateTimeAsc),
    ];
}

alicloud_runtime::open_set!(CreateTimeOrder);
