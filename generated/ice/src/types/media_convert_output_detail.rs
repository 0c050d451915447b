// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputDetail`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// How one output of a conversion job fared, and what came of it.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetail {
    /// The error code, if it failed.
    ///
    /// Example: `InvalidParameter.ResourceContentBad`.
    pub code: Option<String>,
    /// When work on the output was set up, in UTC.
    ///
    /// Example: `2024-12-07T06:06:58Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When work on the output ended, in UTC.
    ///
    /// Example: `2024-12-07T13:01:07Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// Why it failed, if it did.
    pub message: Option<String>,
    /// The name of the output.
    ///
    /// Example: `720P-mp4`.
    pub name: Option<String>,
    /// What was made.
    pub result: Option<MediaConvertOutputDetailResult>,
    /// How far the output has come.
    ///
    /// Example: `Success`.
    pub status: Option<MediaConvertOutputDetailStatus>,
    /// The ID of the work on this output.
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

/// What was made.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailResult {
    /// What is known about the audio and video streams of the output file.
    pub out_file_meta: Option<super::MediaFileMeta>,
    /// Which file was made, and where it is.
    pub output_file: Option<MediaConvertOutputDetailResultOutputFile>,
}

impl Fields for MediaConvertOutputDetailResult {
    const FIELDS: &'static [Field] = &Field::members(["OutFileMeta", "OutputFile"]);
}

alicloud_runtime::structure!(
    MediaConvertOutputDetailResult { out_file_meta, output_file }
);

/// Which file was made, and where it is.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailResultOutputFile {
    /// Which file or media this is, by the measure of `Type`: for `OSS` the URL of the file
    /// (`oss://...` or `https://...`), for `Media` the ID of the media.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
    /// What `Media` holds.
    ///
    /// Example: `OSS`.
    pub r#type: Option<super::MediaLocationType>,
    /// Where the media is really stored, if `Type` is `Media`. May be an `oss://` address.
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
    /// `Init`: being set up.
    Init,
    /// `Scheduled`: waiting for its turn.
    Scheduled,
    /// `Success`: done.
    Success,
    /// `Failed`: it failed.
    Failed,
    /// `Skipped`: it was left out.
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
