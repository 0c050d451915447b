// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingProjectStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of an editing project.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open EditingProjectStatus {
        Draft: "Draft",
        Editing: "Editing",
        Producing: "Producing",
        Produced: "Produced",
        ProduceFailed: "ProduceFailed",
        Deleted: "Deleted",
    }
}
