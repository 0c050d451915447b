// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLocationType`

use alicloud_runtime::wire::UnknownValue;

/// The type of a file location.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLocationType {
    /// `OSS`: the URL of an OSS object.
    Oss,
    /// `Media`: a media ID.
    Media,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaLocationType {
        Oss: "OSS",
        Media: "Media",
    }
}
