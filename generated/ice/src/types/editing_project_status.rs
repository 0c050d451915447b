// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingProjectStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of an editing project.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditingProjectStatus {
    /// `Draft`: a draft.
    Draft,
    /// `Editing`: being edited.
    Editing,
    /// `Producing`: the output is being produced.
    Producing,
    /// `Produced`: the output is produced.
    Produced,
    /// `ProduceFailed`: the production of the output failed.
    ProduceFailed,
    /// `Deleted`: deleted.
    Deleted,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for EditingProjectStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Draft", Self::Draft),
        ("Editing", Self::Editing),
        ("Producing", Self::Producing),
        ("Produced", Self::Produced),
        ("ProduceFailed", Self::ProduceFailed),
        ("Deleted", Self::Deleted),
    ];
}

alicloud_runtime::open_set!(EditingProjectStatus);
