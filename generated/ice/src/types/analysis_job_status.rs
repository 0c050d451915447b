// Written by `cargo xtask regen`. Change the description and run it again.

//! `AnalysisJobStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of an analysis job.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalysisJobStatus {
    /// `Success`: the conversion is completed.
    Success,
    /// `Fail`: the job failed.
    Fail,
    /// `Processing`: in progress.
    Processing,
    /// `Submitted`: the job is submitted and waiting.
    Submitted,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AnalysisJobStatus {
        Success: "Success",
        Fail: "Fail",
        Processing: "Processing",
        Submitted: "Submitted",
    }
}
