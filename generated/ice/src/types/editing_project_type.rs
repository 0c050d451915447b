// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingProjectType`

use alicloud_runtime::wire::UnknownValue;

/// The type of an editing project.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditingProjectType {
    /// `EditingProject`: standard editing project.
    EditingProject,
    /// `LiveEditingProject`: project that edits a live stream.
    LiveEditingProject,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open EditingProjectType {
        EditingProject: "EditingProject",
        LiveEditingProject: "LiveEditingProject",
    }
}
