// Written by `cargo xtask regen`. Change the description and run it again.

//! `ProgramSourceType`

use alicloud_runtime::wire::UnknownValue;

/// The type of a source.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open ProgramSourceType {
        VodSource: "vodSource",
        LiveSource: "liveSource",
    }
}
