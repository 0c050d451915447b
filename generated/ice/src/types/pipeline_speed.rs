// Written by `cargo xtask regen`. Change the description and run it again.

//! `PipelineSpeed`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The type of a queue.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineSpeed {
    /// `Standard`: a standard queue.
    Standard,
    /// `Boost`: a queue with faster transcoding.
    Boost,
    /// `NarrowBandHDV2`: a queue for Narrowband HD 2.0.
    NarrowBandHdv2,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for PipelineSpeed {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Standard", Self::Standard),
        ("Boost", Self::Boost),
        ("NarrowBandHDV2", Self::NarrowBandHdv2),
    ];
}

alicloud_runtime::open_set!(PipelineSpeed);
