// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeJob`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A job that transcodes a live stream.
#[derive(Default)]
#[non_exhaustive]
pub struct LiveTranscodeJob {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The ID of the transcoding job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The name of the transcoding job.
    ///
    /// Example: `task1`.
    pub name: Option<String>,
    /// The output streams of the job.
    pub output_stream: Option<LiveTranscodeJobOutputStream>,
    /// The start mode of the job: `0` for immediate, `1` for scheduled.
    ///
    /// Example: `0`.
    pub start_mode: Option<i32>,
    /// The status of the job: `0` for not started, `1` for running, `2` for stopped.
    ///
    /// Example: `1`.
    pub status: Option<i32>,
    /// The stream to transcode.
    pub stream_input: Option<super::LiveTranscodeInput>,
    /// The ID of the template that the job uses.
    ///
    /// Example: `b6491d5b3e514b7d895d14b5453ea119`.
    pub template_id: Option<String>,
    /// The name of the template.
    ///
    /// Example: `basic`.
    pub template_name: Option<String>,
    /// The type of the template that the job uses, such as `normal`.
    ///
    /// Example: `normal`.
    pub template_type: Option<String>,
}

impl Fields for LiveTranscodeJob {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "JobId",
        "Name",
        "OutputStream",
        "StartMode",
        "Status",
        "StreamInput",
        "TemplateId",
        "TemplateName",
        "TemplateType",
    ]);
}

alicloud_runtime::structure!(
    LiveTranscodeJob { create_time, job_id, name, output_stream, start_mode, status,
    stream_input, template_id, template_name, template_type }
);

/// The output streams of the job.
#[derive(Default)]
#[non_exhaustive]
pub struct LiveTranscodeJobOutputStream {
    /// The list of streams.
    pub stream_infos: Vec<LiveTranscodeJobOutputStreamInfo>,
}

impl Fields for LiveTranscodeJobOutputStream {
    const FIELDS: &'static [Field] = &Field::members(["StreamInfos"]);
}

alicloud_runtime::structure!(LiveTranscodeJobOutputStream { stream_infos });

/// An item of `StreamInfos`.
///
/// The list of streams.
#[derive(Default)]
#[non_exhaustive]
pub struct LiveTranscodeJobOutputStreamInfo {
    /// The URL of the transcoded stream.
    ///
    /// Example: `rtmp://mydomain/app/mytranscode1`.
    pub output_url: Option<String>,
    /// The protocol of the stream. Only RTMP is supported.
    ///
    /// Example: `rtmp`.
    pub r#type: Option<LiveTranscodeJobOutputStreamInfoType>,
}

impl Fields for LiveTranscodeJobOutputStreamInfo {
    const FIELDS: &'static [Field] = &Field::members(["OutputUrl", "Type"]);
}

alicloud_runtime::structure!(LiveTranscodeJobOutputStreamInfo { output_url, r#type });

/// The values of `Type` in [`LiveTranscodeJobOutputStreamInfo`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeJobOutputStreamInfoType {
    /// `rtmp`: RTMP.
    Rtmp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LiveTranscodeJobOutputStreamInfoType {
    const VALUES: &'static [(&'static str, Self)] = &[("rtmp", Self::Rtmp)];
}

alicloud_runtime::open_set!(LiveTranscodeJobOutputStreamInfoType);
