// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeJob`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::UnknownValue;

/// A job that transcodes a live stream.
#[derive(Clone, Default)]
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
    pub output_stream: Option<OutputStream>,
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

alicloud_runtime::structure! {
    LiveTranscodeJob {
        create_time: "CreateTime",
        job_id: "JobId",
        name: "Name",
        output_stream: "OutputStream",
        start_mode: "StartMode",
        status: "Status",
        stream_input: "StreamInput",
        template_id: "TemplateId",
        template_name: "TemplateName",
        template_type: "TemplateType",
    }
}

/// The output streams of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputStream {
    /// The list of streams.
    pub stream_infos: Vec<StreamInfo>,
}

alicloud_runtime::structure! {
    OutputStream {
        stream_infos: "StreamInfos",
    }
}

/// An item of [`OutputStream::stream_infos`](field@OutputStream::stream_infos).
///
/// The list of streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamInfo {
    /// The URL of the transcoded stream.
    ///
    /// Example: `rtmp://mydomain/app/mytranscode1`.
    pub output_url: Option<String>,
    /// The protocol of the stream. Only RTMP is supported.
    ///
    /// Example: `rtmp`.
    pub r#type: Option<StreamInfoType>,
}

alicloud_runtime::structure! {
    StreamInfo {
        output_url: "OutputUrl",
        r#type: "Type",
    }
}

/// The values of [`StreamInfo::type`](field@StreamInfo::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamInfoType {
    /// `rtmp`: RTMP.
    Rtmp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open StreamInfoType {
        Rtmp: "rtmp",
    }
}
