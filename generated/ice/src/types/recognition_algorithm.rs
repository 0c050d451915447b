// Written by `cargo xtask regen`. Change the description and run it again.

//! `RecognitionAlgorithm`

use alicloud_runtime::wire::UnknownValue;

/// The recognition type of a recognition library.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecognitionAlgorithm {
    /// `landmark`: places and buildings.
    Landmark,
    /// `object`: objects.
    Object,
    /// `logo`: logos.
    Logo,
    /// `face`: human faces.
    Face,
    /// `label`: labels described in text.
    Label,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open RecognitionAlgorithm {
        Landmark: "landmark",
        Object: "object",
        Logo: "logo",
        Face: "face",
        Label: "label",
    }
}
