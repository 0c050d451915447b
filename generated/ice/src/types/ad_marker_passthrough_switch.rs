// Written by `cargo xtask regen`. Change the description and run it again.

//! `AdMarkerPassthroughSwitch`

use alicloud_runtime::wire::UnknownValue;

/// Whether ad markers are passed through.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdMarkerPassthroughSwitch {
    /// `OFF`: ad markers are not passed through.
    Off,
    /// `ON`: ad markers are passed through.
    On,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AdMarkerPassthroughSwitch {
        Off: "OFF",
        On: "ON",
    }
}
