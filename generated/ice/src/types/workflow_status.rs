// Written by `cargo xtask regen`. Change the description and run it again.

//! `WorkflowStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of a workflow: whether it can be started.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowStatus {
    /// `Active`: in use.
    Active,
    /// `Inactive`: not in use.
    Inactive,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open WorkflowStatus {
        Active: "Active",
        Inactive: "Inactive",
    }
}
