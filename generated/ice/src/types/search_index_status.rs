// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchIndexStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of a search index: whether it is enabled.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open SearchIndexStatus {
        Active: "Active",
        Deactive: "Deactive",
    }
}
