// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateTimeOrder`

use alicloud_runtime::wire::UnknownValue;

/// The order in which jobs are listed, by submission time.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open CreateTimeOrder {
        CreateTimeDesc: "CreateTimeDesc",
        CreateTimeAsc: "CreateTimeAsc",
    }
}
