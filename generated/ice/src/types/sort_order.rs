// Written by `cargo xtask regen`. Change the description and run it again.

//! `SortOrder`

use alicloud_runtime::wire::UnknownValue;

/// The order in which entries are listed.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open SortOrder {
        Asc: "asc",
        Desc: "desc",
    }
}
