// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchIndexType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The type of a search index.
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for SearchIndexType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("mm", Self::Mm),
        ("face", Self::Face),
        ("aiLabel", Self::AiLabel),
    ];
}

alicloud_runtime::open_set!(SearchIndexType);
