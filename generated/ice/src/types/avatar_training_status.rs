// Written by `cargo xtask regen`. Change the description and run it again.

//! `AvatarTrainingStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a training job.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvatarTrainingStatus {
    /// `Init`: a draft that has not been submitted.
    Init,
    /// `Queuing`: the job is submitted and waiting.
    Queuing,
    /// `Training`: training in progress.
    Training,
    /// `Success`: training succeeded.
    Success,
    /// `Fail`: training failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AvatarTrainingStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Queuing", Self::Queuing),
        ("Training", Self::Training),
        ("Success", Self::Success),
        ("Fail", Self::Fail),
    ];
}

alicloud_runtime::open_set!(AvatarTrainingStatus);
