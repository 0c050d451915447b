// Written by `cargo xtask regen`. Change the description and run it again.

//! `AnalysisJobStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// How far an analysis has come.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalysisJobStatus {
    /// `Success`: done.
    Success,
    /// `Fail`: it failed.
    Fail,
    /// `Processing`: in progress.
    Processing,
    /// `Submitted`: submitted and waiting.
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
