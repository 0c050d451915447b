// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputGroupDetail`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// How a group of outputs of a conversion job fared.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroupDetail {
    /// The error code, if the output group failed.
    ///
    /// Example: `InvalidParameter.ResourceContentBad`.
    pub code: Option<String>,
    /// When work on the output group was set up, in UTC.
    ///
    /// Example: `2025-03-21T01:48:41Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When work on the output group ended, in UTC.
    ///
    /// Example: `2025-03-21T01:48:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// Why it failed, if it did.
    pub message: Option<String>,
    /// The name of the output group.
    ///
    /// Example: `hls-group`.
    pub name: Option<String>,
    /// What became of each output of the group.
    pub outputs: Vec<super::MediaConvertOutputDetail>,
    /// How far the output group has come.
    ///
    /// Example: `Success`.
    pub status: Option<MediaConvertOutputGroupDetailStatus>,
    /// The ID of the work on this output group.
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
    /// `Running`: under way.
    Running,
    /// `Success`: done.
    Success,
    /// `Failed`: it failed.
    Failed,
    /// `Skipped`: it was left out.
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
