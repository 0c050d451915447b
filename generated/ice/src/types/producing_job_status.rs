// Written by `cargo xtask regen`. Change the description and run it again.

//! `ProducingJobStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a producing job.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProducingJobStatus {
    /// `Init`: the job is submitted, but not started.
    Init,
    /// `Processing`: the job is in progress.
    Processing,
    /// `Success`: the conversion is completed.
    Success,
    /// `Failed`: the job failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ProducingJobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Processing", Self::Processing),
        ("Success", Self::Success),
        ("Failed", Self::Failed),
    ];
}

alicloud_runtime::open_set!(ProducingJobStatus);
