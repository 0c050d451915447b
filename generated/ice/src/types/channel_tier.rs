// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelTier`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The tier of a channel.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelTier {
    /// `basic`: the basic tier.
    Basic,
    /// `standard`: the standard tier.
    Standard,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ChannelTier {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("basic", Self::Basic),
        ("standard", Self::Standard),
    ];
}

alicloud_runtime::open_set!(ChannelTier);
