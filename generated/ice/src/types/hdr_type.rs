// Written by `cargo xtask regen`. Change the description and run it again.

//! `HdrType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The high dynamic range (HDR) format of a video.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HdrType {
    /// `HDR`: HDR.
    Hdr,
    /// `HDR10`: HDR10.
    Hdr10,
    /// `HLG`: HLG.
    Hlg,
    /// `DolbyVision`: Dolby Vision.
    DolbyVision,
    /// `HDRVivid`: HDR Vivid.
    HdrVivid,
    /// `SDR+`: SDR+.
    Sdr,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for HdrType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HDR", Self::Hdr),
        ("HDR10", Self::Hdr10),
        ("HLG", Self::Hlg),
        ("DolbyVision", Self::DolbyVision),
        ("HDRVivid", Self::HdrVivid),
        ("SDR+", Self::Sdr),
    ];
}

alicloud_runtime::open_set!(HdrType);
