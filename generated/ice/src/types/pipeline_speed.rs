// Written by `cargo xtask regen`. Change the description and run it again.

//! `PipelineSpeed`

use alicloud_runtime::wire::UnknownValue;

/// The type of a queue.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open PipelineSpeed {
        Standard: "Standard",
        Boost: "Boost",
        NarrowBandHdv2: "NarrowBandHDV2",
    }
}
