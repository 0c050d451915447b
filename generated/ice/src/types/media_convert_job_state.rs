// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertJobState`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a conversion job.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaConvertJobState {
    /// `Inited`: initialized, not yet running.
    Inited,
    /// `Running`: the conversion is in progress.
    Running,
    /// `Complete`: the conversion is completed.
    Complete,
    /// `Error`: the job failed.
    Error,
    /// `Cancelled`: the job was canceled.
    Cancelled,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaConvertJobState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Inited", Self::Inited),
        ("Running", Self::Running),
        ("Complete", Self::Complete),
        ("Error", Self::Error),
        ("Cancelled", Self::Cancelled),
    ];
}

alicloud_runtime::open_set!(MediaConvertJobState);
