// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchIndexType`

use alicloud_runtime::wire::UnknownValue;

/// The type of a search index.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchIndexType {
    /// `mm`: visual index based on a large model.
    Mm,
    /// `face`: face recognition.
    Face,
    /// `aiLabel`: smart tags.
    AiLabel,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SearchIndexType {
        Mm: "mm",
        Face: "face",
        AiLabel: "aiLabel",
    }
}
