// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingProjectStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// How far an editing project has come.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditingProjectStatus {
    /// `Draft`: a draft.
    Draft,
    /// `Editing`: being edited.
    Editing,
    /// `Producing`: output in the making.
    Producing,
    /// `Produced`: output made.
    Produced,
    /// `ProduceFailed`: the output could not be made.
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
