// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputDetail`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The status and result of one output of a conversion job.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetail {
    /// The error code. Set when the job failed.
    ///
    /// Example: `InvalidParameter.ResourceContentBad`.
    pub code: Option<String>,
    /// The time the task for the output was created, in UTC.
    ///
    /// Example: `2024-12-07T06:06:58Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the task for the output finished, in UTC.
    ///
    /// Example: `2024-12-07T13:01:07Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The error message. Set when the job failed.
    pub message: Option<String>,
    /// The name of the output.
    ///
    /// Example: `720P-mp4`.
    pub name: Option<String>,
    /// The result of the output.
    pub result: Option<MediaConvertOutputDetailResult>,
    /// The status of the output.
    ///
    /// Example: `Success`.
    pub status: Option<MediaConvertOutputDetailStatus>,
    /// The ID of the task for this output.
    ///
    /// Example: `******4215e042b3966ca5441e******`.
    pub task_id: Option<String>,
}

impl Fields for MediaConvertOutputDetail {
    const FIELDS: &'static [Field] = &Field::members([
        "Code",
        "CreateTime",
        "FinishTime",
        "Message",
        "Name",
        "Result",
        "Status",
        "TaskId",
    ]);
}

alicloud_runtime::structure!(
    MediaConvertOutputDetail { code, create_time, finish_time, message, name, result,
    status, task_id }
);

/// The result of the output.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailResult {
    /// The properties of the audio and video streams in the output file.
    pub out_file_meta: Option<super::MediaFileMeta>,
    /// The output file and its location.
    pub output_file: Option<MediaConvertOutputDetailResultOutputFile>,
}

impl Fields for MediaConvertOutputDetailResult {
    const FIELDS: &'static [Field] = &Field::members(["OutFileMeta", "OutputFile"]);
}

alicloud_runtime::structure!(
    MediaConvertOutputDetailResult { out_file_meta, output_file }
);

/// The output file and its location.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailResultOutputFile {
    /// The file or media, depending on `Type`. For `OSS`, the URL of the file (`oss://...` or
    /// `https://...`). For `Media`, the ID of the media.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
    /// The type of `Media`.
    ///
    /// Example: `OSS`.
    pub r#type: Option<super::MediaLocationType>,
    /// The actual storage location of the media, if `Type` is `Media`. May be an `oss://`
    /// address.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub url: Option<String>,
}

impl Fields for MediaConvertOutputDetailResultOutputFile {
    const FIELDS: &'static [Field] = &Field::members(["Media", "Type", "Url"]);
}

alicloud_runtime::structure!(
    MediaConvertOutputDetailResultOutputFile { media, r#type, url }
);

/// The values of `Status` in [`MediaConvertOutputDetail`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaConvertOutputDetailStatus {
    /// `Init`: initializing.
    Init,
    /// `Scheduled`: waiting to be run.
    Scheduled,
    /// `Success`: the conversion is completed.
    Success,
    /// `Failed`: the job failed.
    Failed,
    /// `Skipped`: the output was skipped.
    Skipped,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaConvertOutputDetailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Scheduled", Self::Scheduled),
        ("Success", Self::Success),
        ("Failed", Self::Failed),
        ("Skipped", Self::Skipped),
    ];
}

alicloud_runtime::open_set!(MediaConvertOutputDetailStatus);
