// Written by `cargo xtask regen`. Change the description and run it again.

//! `WorkflowTaskStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a task.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowTaskStatus {
    /// `Init`: initializing.
    Init,
    /// `Failed`: the job failed.
    Failed,
    /// `Canceled`: the task was canceled.
    Canceled,
    /// `Processing`: the task is being executed.
    Processing,
    /// `Succeed`: the conversion is completed.
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
