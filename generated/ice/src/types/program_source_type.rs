// Written by `cargo xtask regen`. Change the description and run it again.

//! `ProgramSourceType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The type of a source.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProgramSourceType {
    /// `vodSource`: on-demand video.
    VodSource,
    /// `liveSource`: a live stream.
    LiveSource,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ProgramSourceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("vodSource", Self::VodSource),
        ("liveSource", Self::LiveSource),
    ];
}

alicloud_runtime::open_set!(ProgramSourceType);
