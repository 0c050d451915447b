// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputGroupDetail`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::UnknownValue;

/// The status and result of an output group of a conversion job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroupDetail {
    /// The error code. Set when the output group failed.
    ///
    /// Example: `InvalidParameter.ResourceContentBad`.
    pub code: Option<String>,
    /// The time the task for the output group was created, in UTC.
    ///
    /// Example: `2025-03-21T01:48:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the task for the output group finished, in UTC.
    ///
    /// Example: `2025-03-21T01:48:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The error message. Set when the job failed.
    pub message: Option<String>,
    /// The name of the output group.
    ///
    /// Example: `hls-group`.
    pub name: Option<String>,
    /// The details of each output of the group.
    pub outputs: Vec<super::MediaConvertOutputDetail>,
    /// The status of the output group.
    ///
    /// Example: `Success`.
    pub status: Option<MediaConvertOutputGroupDetailStatus>,
    /// The ID of the task for this output group.
    ///
    /// Example: `******22dad741d086a50325f9******`.
    pub task_id: Option<String>,
}

alicloud_runtime::structure! {
    MediaConvertOutputGroupDetail {
        code: "Code",
        create_time: "CreateTime",
        finish_time: "FinishTime",
        message: "Message",
        name: "Name",
        outputs: "Outputs",
        status: "Status",
        task_id: "TaskId",
    }
}

/// The values of [`MediaConvertOutputGroupDetail::status`](field@MediaConvertOutputGroupDetail::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaConvertOutputGroupDetailStatus {
    /// `Init`: submitted.
    Init,
    /// `Running`: the conversion is in progress.
    Running,
    /// `Success`: the conversion is completed.
    Success,
    /// `Failed`: the job failed.
    Failed,
    /// `Skipped`: the output was skipped.
    Skipped,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaConvertOutputGroupDetailStatus {
        Init: "Init",
        Running: "Running",
        Success: "Success",
        Failed: "Failed",
        Skipped: "Skipped",
    }
}
