// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchIndexInfo`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// An index of a search library, with its status and readiness.
#[derive(Default)]
#[non_exhaustive]
pub struct SearchIndexInfo {
    /// Whether the index is ready for use.
    ///
    /// Example: `Normal`.
    pub index_readiness: Option<SearchIndexInfoIndexReadiness>,
    /// The status of the index: whether it is enabled.
    ///
    /// Example: `Active`.
    pub index_status: Option<super::SearchIndexStatus>,
    /// The type of the index.
    ///
    /// Example: `face`.
    pub index_type: Option<super::SearchIndexType>,
}

impl Fields for SearchIndexInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "IndexReadiness",
        "IndexStatus",
        "IndexType",
    ]);
}

alicloud_runtime::structure!(
    SearchIndexInfo { index_readiness, index_status, index_type }
);

/// The values of `IndexReadiness` in [`SearchIndexInfo`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchIndexInfoIndexReadiness {
    /// `Initializing`: initializing.
    Initializing,
    /// `Normal`: ready.
    Normal,
    /// `Fail`: creating it failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SearchIndexInfoIndexReadiness {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Initializing", Self::Initializing),
        ("Normal", Self::Normal),
        ("Fail", Self::Fail),
    ];
}

alicloud_runtime::open_set!(SearchIndexInfoIndexReadiness);
