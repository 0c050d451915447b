// Written by `cargo xtask regen`. Change the description and run it again.

//! `PackagingProtocol`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The delivery protocol of a packaged stream.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackagingProtocol {
    /// `HLS`: HLS with TS segments.
    Hls,
    /// `HLS_CMAF`: HLS with CMAF segments.
    HlsCmaf,
    /// `DASH`: DASH.
    Dash,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for PackagingProtocol {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HLS", Self::Hls),
        ("HLS_CMAF", Self::HlsCmaf),
        ("DASH", Self::Dash),
    ];
}

alicloud_runtime::open_set!(PackagingProtocol);
