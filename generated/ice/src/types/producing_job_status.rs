// Written by `cargo xtask regen`. Change the description and run it again.

//! `ProducingJobStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of a producing job.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProducingJobStatus {
    /// `Init`: the job is submitted, but not started.
    Init,
    /// `Processing`: the job is in progress.
    Processing,
    /// `Success`: the conversion is completed.
    Success,
    /// `Failed`: the job failed.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ProducingJobStatus {
        Init: "Init",
        Processing: "Processing",
        Success: "Success",
        Failed: "Failed",
    }
}
