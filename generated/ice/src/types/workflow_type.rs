// Written by `cargo xtask regen`. Change the description and run it again.

//! `WorkflowType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The type of a workflow, by its creator.
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for WorkflowType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Customize", Self::Customize),
        ("System", Self::System),
        ("Common", Self::Common),
    ];
}

alicloud_runtime::open_set!(WorkflowType);
