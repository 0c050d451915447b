// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelTier`

use alicloud_runtime::wire::UnknownValue;

/// The tier of a channel.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open ChannelTier {
        Basic: "basic",
        Standard: "standard",
    }
}
