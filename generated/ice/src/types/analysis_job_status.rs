// Written by `cargo xtask regen`. Change the description and run it again.

//! `AnalysisJobStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of an analysis job.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalysisJobStatus {
    /// `Success`: the conversion is completed.
    Success,
    /// `Fail`: the job failed.
    Fail,
    /// `Processing`: in progress.
    Processing,
    /// `Submitted`: the job is submitted and waiting.
    Submitted,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AnalysisJobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Success", Self::Success),
        ("Fail", Self::Fail),
        ("Processing", Self::Processing),
        ("Submitted", Self::Submitted),
    ];
}

alicloud_runtime::open_set!(AnalysisJobStatus);
