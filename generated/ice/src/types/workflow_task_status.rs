// Written by `cargo xtask regen`. Change the description and run it again.

//! `WorkflowTaskStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of a task.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowTaskStatus {
    /// `Init`: initializing.
    Init,
    /// `Failed`: the job failed.
    Failed,
    /// `Canceled`: the task was canceled.
    Canceled,
    /// `Processing`: the task is being executed.
    Processing,
    /// `Succeed`: the conversion is completed.
    Succeed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open WorkflowTaskStatus {
        Init: "Init",
        Failed: "Failed",
        Canceled: "Canceled",
        Processing: "Processing",
        Succeed: "Succeed",
    }
}
