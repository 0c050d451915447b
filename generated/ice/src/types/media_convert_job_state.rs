// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertJobState`

use alicloud_runtime::wire::UnknownValue;

/// The status of a conversion job.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaConvertJobState {
    /// `Inited`: initialized, not yet running.
    Inited,
    /// `Running`: the conversion is in progress.
    Running,
    /// `Complete`: the conversion is completed.
    Complete,
    /// `Error`: the job failed.
    Error,
    /// `Cancelled`: the job was canceled.
    Cancelled,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaConvertJobState {
        Inited: "Inited",
        Running: "Running",
        Complete: "Complete",
        Error: "Error",
        Cancelled: "Cancelled",
    }
}
