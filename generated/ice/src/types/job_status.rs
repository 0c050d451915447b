// Written by `cargo xtask regen`. Change the description and run it again.

//! `JobStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of a media processing job.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// `Init`: submitted and not finished yet.
    Init,
    /// `Success`: the conversion is completed.
    Success,
    /// `Fail`: the job failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open JobStatus {
        Init: "Init",
        Success: "Success",
        Fail: "Fail",
    }
}
