// Written by `cargo xtask regen`. Change the description and run it again.

//! `WorkflowTaskStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// How far a task has come.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowTaskStatus {
    /// `Init`: being set up.
    Init,
    /// `Failed`: it failed.
    Failed,
    /// `Canceled`: it was canceled.
    Canceled,
    /// `Processing`: being carried out.
    Processing,
    /// `Succeed`: done.
    Succeed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for WorkflowTaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Failed", Self::Failed),
        ("Canceled", Self::Canceled),
        ("Processing", Self::Processing),
        ("Succeed", Self::Succeed),
    ];
}

alicloud_runtime::open_set!(WorkflowTaskStatus);
