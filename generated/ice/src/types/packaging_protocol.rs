// Written by `cargo xtask regen`. Change the description and run it again.

//! `PackagingProtocol`

use alicloud_runtime::wire::UnknownValue;

/// The delivery protocol of a packaged stream.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open PackagingProtocol {
        Hls: "HLS",
        HlsCmaf: "HLS_CMAF",
        Dash: "DASH",
    }
}
