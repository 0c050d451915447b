// Written by `cargo xtask regen`. Change the description and run it again.

//! `JobStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a media processing job.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// `Init`: submitted and not finished yet.
    Init,
    /// `Success`: the conversion is completed.
    Success,
    /// `Fail`: the job failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for JobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Success", Self::Success),
        ("Fail", Self::Fail),
    ];
}

alicloud_runtime::open_set!(JobStatus);
