// Written by `cargo xtask regen`. Change the description and run it again.

//! `SmartJobState`

use alicloud_runtime::wire::UnknownValue;

/// The status of a smart job.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmartJobState {
    /// `Created`: created and not yet running.
    Created,
    /// `Executing`: the job is running.
    Executing,
    /// `Finished`: the conversion is completed.
    Finished,
    /// `Failed`: the job failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SmartJobState {
        Created: "Created",
        Executing: "Executing",
        Finished: "Finished",
        Failed: "Failed",
    }
}
