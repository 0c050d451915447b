// Written by `cargo xtask regen`. Change the description and run it again.

//! `CustomizedVoiceType`

use alicloud_runtime::wire::UnknownValue;

/// The edition of a customized voice.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open CustomizedVoiceType {
        Basic: "Basic",
        Standard: "Standard",
    }
}
