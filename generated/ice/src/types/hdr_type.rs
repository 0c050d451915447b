// Written by `cargo xtask regen`. Change the description and run it again.

//! `HdrType`

use alicloud_runtime::wire::UnknownValue;

/// The high dynamic range (HDR) format of a video.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open HdrType {
        Hdr: "HDR",
        Hdr10: "HDR10",
        Hlg: "HLG",
        DolbyVision: "DolbyVision",
        HdrVivid: "HDRVivid",
        Sdr: "SDR+",
    }
}
