// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingTemplateStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of an editing template.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditingTemplateStatus {
    /// `Available`: ready for use.
    Available,
    /// `Created`: created but not yet usable.
    Created,
    /// `Uploading`: being uploaded.
    Uploading,
    /// `Processing`: an advanced template that is being parsed.
    Processing,
    /// `UploadFailed`: the upload failed.
    UploadFailed,
    /// `ProcessFailed`: the advanced template could not be parsed.
    ProcessFailed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open EditingTemplateStatus {
        Available: "Available",
        Created: "Created",
        Uploading: "Uploading",
        Processing: "Processing",
        UploadFailed: "UploadFailed",
        ProcessFailed: "ProcessFailed",
    }
}
