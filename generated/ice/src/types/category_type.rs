// Written by `cargo xtask regen`. Change the description and run it again.

//! `CategoryType`

use alicloud_runtime::wire::UnknownValue;

/// The type of a category.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryType {
    /// `default`: video, audio, and images.
    Default,
    /// `material`: material for short videos.
    Material,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open CategoryType {
        Default: "default",
        Material: "material",
    }
}
