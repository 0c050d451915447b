// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchIndexInfo`

use alicloud_runtime::wire::UnknownValue;

/// An index of a search library, with its status and readiness.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIndexInfo {
    /// Whether the index is ready for use.
    ///
    /// Example: `Normal`.
    pub index_readiness: Option<IndexReadiness>,
    /// The status of the index: whether it is enabled.
    ///
    /// Example: `Active`.
    pub index_status: Option<super::SearchIndexStatus>,
    /// The type of the index.
    ///
    /// Example: `face`.
    pub index_type: Option<super::SearchIndexType>,
}

alicloud_runtime::structure! {
    SearchIndexInfo {
        index_readiness: "IndexReadiness",
        index_status: "IndexStatus",
        index_type: "IndexType",
    }
}

/// The values of [`SearchIndexInfo::index_readiness`](field@SearchIndexInfo::index_readiness).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndexReadiness {
    /// `Initializing`: initializing.
    Initializing,
    /// `Normal`: ready.
    Normal,
    /// `Fail`: creating it failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open IndexReadiness {
        Initializing: "Initializing",
        Normal: "Normal",
        Fail: "Fail",
    }
}
