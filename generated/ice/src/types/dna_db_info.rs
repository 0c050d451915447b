// Written by `cargo xtask regen`. Change the description and run it again.

//! `DnaDbInfo`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A library of media fingerprints.
#[derive(Default)]
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

impl Fields for DnaDbInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "DBId",
        "Description",
        "Model",
        "Name",
        "Status",
    ]);
}

alicloud_runtime::structure!(DnaDbInfo { db_id, description, model, name, status });

/// The values of `Status` in [`DnaDbInfo`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for DnaDbInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("offline", Self::Offline),
        ("active", Self::Active),
        ("deleted", Self::Deleted),
    ];
}

alicloud_runtime::open_set!(DnaDbInfoStatus);
