// Written by `cargo xtask regen`. Change the description and run it again.

//! `SmartJobState`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a smart job.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmartJobState {
    /// `Created`: created and not yet running.
    Created,
    /// `Executing`: the job is running.
    Executing,
    /// `Finished`: the conversion is completed.
    Finished,
    /// `Failed`: the job failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SmartJobState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Created", Self::Created),
        ("Executing", Self::Executing),
        ("Finished", Self::Finished),
        ("Failed", Self::Failed),
    ];
}

alicloud_runtime::open_set!(SmartJobState);
