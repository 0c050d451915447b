// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputGroupDetail`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The status and result of an output group of a conversion job.
#[derive(Default)]
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

impl Fields for MediaConvertOutputGroupDetail {
    const FIELDS: &'static [Field] = &Field::members([
        "Code",
        "CreateTime",
        "FinishTime",
        "Message",
        "Name",
        "Outputs",
        "Status",
        "TaskId",
    ]);
}

alicloud_runtime::structure!(
    MediaConvertOutputGroupDetail { code, create_time, finish_time, message, name,
    outputs, status, task_id }
);

/// The values of `Status` in [`MediaConvertOutputGroupDetail`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for MediaConvertOutputGroupDetailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Running", Self::Running),
        ("Success", Self::Success),
        ("Failed", Self::Failed),
        ("Skipped", Self::Skipped),
    ];
}

alicloud_runtime::open_set!(MediaConvertOutputGroupDetailStatus);
