// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreationTimeOrder`

use alicloud_runtime::wire::UnknownValue;

/// The order in which entries are listed, by creation time.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreationTimeOrder {
    /// `CreationTime:Desc`: newest first.
    CreationTimeDesc,
    /// `CreationTime:Asc`: oldest first.
    CreationTimeAsc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open CreationTimeOrder {
        CreationTimeDesc: "CreationTime:Desc",
        CreationTimeAsc: "CreationTime:Asc",
    }
}
