// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputDetail`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::UnknownValue;

/// The status and result of one output of a conversion job.
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    MediaConvertOutputDetail {
        code: "Code",
        create_time: "CreateTime",
        finish_time: "FinishTime",
        message: "Message",
        name: "Name",
        result: "Result",
        status: "Status",
        task_id: "TaskId",
    }
}

/// The result of the output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailResult {
    /// The properties of the audio and video streams in the output file.
    pub out_file_meta: Option<super::MediaFileMeta>,
    /// The output file and its location.
    pub output_file: Option<OutputFile>,
}

alicloud_runtime::structure! {
    MediaConvertOutputDetailResult {
        out_file_meta: "OutFileMeta",
        output_file: "OutputFile",
    }
}

/// The output file and its location.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputFile {
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

alicloud_runtime::structure! {
    OutputFile {
        media: "Media",
        r#type: "Type",
        url: "Url",
    }
}

/// The values of [`MediaConvertOutputDetail::status`](field@MediaConvertOutputDetail::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open MediaConvertOutputDetailStatus {
        Init: "Init",
        Scheduled: "Scheduled",
        Success: "Success",
        Failed: "Failed",
        Skipped: "Skipped",
    }
}
