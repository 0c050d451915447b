// Written by `cargo xtask regen`. Change the description and run it again.

//! `AvatarTrainingStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of a training job.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvatarTrainingStatus {
    /// `Init`: a draft that has not been submitted.
    Init,
    /// `Queuing`: the job is submitted and waiting.
    Queuing,
    /// `Training`: training in progress.
    Training,
    /// `Success`: training succeeded.
    Success,
    /// `Fail`: training failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AvatarTrainingStatus {
        Init: "Init",
        Queuing: "Queuing",
        Training: "Training",
        Success: "Success",
        Fail: "Fail",
    }
}
