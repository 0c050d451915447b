// Written by `cargo xtask regen`. Change the description and run it again.

//! `IpcCapability`

use alicloud_runtime::wire::UnknownValue;

/// A capability of a device.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpcCapability {
    /// `understand`: image understanding.
    Understand,
    /// `understand-reid`: image understanding with person re-identification (ReID).
    UnderstandReid,
    /// `search`: search.
    Search,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open IpcCapability {
        Understand: "understand",
        UnderstandReid: "understand-reid",
        Search: "search",
    }
}
