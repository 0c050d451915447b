// Written by `cargo xtask regen`. Change the description and run it again.

//! `JobStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// How far a media processing job has come.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// `Init`: submitted, and not done yet.
    Init,
    /// `Success`: done.
    Success,
    /// `Fail`: it failed.
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
