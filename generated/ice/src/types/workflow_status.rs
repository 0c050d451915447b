// Written by `cargo xtask regen`. Change the description and run it again.

//! `WorkflowStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a workflow: whether it can be started.
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for WorkflowStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Active", Self::Active),
        ("Inactive", Self::Inactive),
    ];
}

alicloud_runtime::open_set!(WorkflowStatus);
