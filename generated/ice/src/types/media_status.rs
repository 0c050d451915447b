// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of media in the library.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open MediaStatus {
        Init: "Init",
        Preparing: "Preparing",
        PrepareFail: "PrepareFail",
        Normal: "Normal",
    }
}
