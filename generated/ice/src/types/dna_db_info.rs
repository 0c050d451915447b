// Written by `cargo xtask regen`. Change the description and run it again.

//! `DnaDbInfo`

use alicloud_runtime::wire::UnknownValue;

/// A library of media fingerprints.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnaDbInfo {
    /// The ID of the fingerprint library. Required to use the library later.
    ///
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub db_id: Option<String>,
    /// The description of the library.
    pub description: Option<String>,
    /// The content type of the library.
    ///
    /// Example: `Video`.
    pub model: Option<super::DnaModel>,
    /// The name of the library.
    ///
    /// Example: `example name`.
    pub name: Option<String>,
    /// The status of the library. Initially `offline`.
    ///
    /// Example: `offline`.
    pub status: Option<DnaDbInfoStatus>,
}

alicloud_runtime::structure! {
    DnaDbInfo {
        db_id: "DBId",
        description: "Description",
        model: "Model",
        name: "Name",
        status: "Status",
    }
}

/// The values of [`DnaDbInfo::status`](field@DnaDbInfo::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DnaDbInfoStatus {
    /// `offline`: not in use.
    Offline,
    /// `active`: in use.
    Active,
    /// `deleted`: deleted.
    Deleted,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open DnaDbInfoStatus {
        Offline: "offline",
        Active: "active",
        Deleted: "deleted",
    }
}
