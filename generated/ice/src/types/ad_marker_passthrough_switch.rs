// Written by `cargo xtask regen`. Change the description and run it again.

//! `AdMarkerPassthroughSwitch`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// Whether ad markers are passed through.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdMarkerPassthroughSwitch {
    /// `OFF`: ad markers are not passed through.
    Off,
    /// `ON`: ad markers are passed through.
    On,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AdMarkerPassthroughSwitch {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OFF", Self::Off),
        ("ON", Self::On),
    ];
}

alicloud_runtime::open_set!(AdMarkerPassthroughSwitch);
