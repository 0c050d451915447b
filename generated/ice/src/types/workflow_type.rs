// Written by `cargo xtask regen`. Change the description and run it again.

//! `WorkflowType`

use alicloud_runtime::wire::UnknownValue;

/// The type of a workflow, by its creator.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowType {
    /// `Customize`: custom.
    Customize,
    /// `System`: preset by the service.
    System,
    /// `Common`: created by a user.
    Common,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open WorkflowType {
        Customize: "Customize",
        System: "System",
        Common: "Common",
    }
}
