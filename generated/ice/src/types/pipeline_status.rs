// Written by `cargo xtask regen`. Change the description and run it again.

//! `PipelineStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a queue: whether it starts jobs.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStatus {
    /// `Active`: jobs are run.
    Active,
    /// `Paused`: the queue is paused.
    Paused,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for PipelineStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Active", Self::Active),
        ("Paused", Self::Paused),
    ];
}

alicloud_runtime::open_set!(PipelineStatus);
