// Written by `cargo xtask regen`. Change the description and run it again.

//! `ProducingJobStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// How far a producing job has come.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProducingJobStatus {
    /// `Init`: submitted and not begun.
    Init,
    /// `Processing`: being worked on.
    Processing,
    /// `Success`: done.
    Success,
    /// `Failed`: it failed.
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
