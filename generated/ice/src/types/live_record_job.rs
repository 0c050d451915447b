// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveRecordJob`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::UnknownValue;

/// A job that records a live stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordJob {
    /// The time the job or template was created, in UTC.
    ///
    /// Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The ID of the recording job.
    ///
    /// Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub job_id: Option<String>,
    /// The name of the recording job.
    ///
    /// Example: `Live event recording task 1`.
    pub name: Option<String>,
    /// The callback URL.
    ///
    /// Example: `https://example.com/imsnotify`.
    pub notify_url: Option<String>,
    /// The storage location of the recording.
    pub record_output: Option<super::LiveRecordOutput>,
    /// The status of the job.
    ///
    /// Example: `paused`.
    pub status: Option<LiveRecordJobStatus>,
    /// The stream to record.
    pub stream_input: Option<super::LiveStreamInput>,
    /// The ID of the recording template.
    ///
    /// Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: Option<String>,
    /// The name of the recording template.
    ///
    /// Example: `test template`.
    pub template_name: Option<String>,
}

alicloud_runtime::structure! {
    LiveRecordJob {
        create_time: "CreateTime",
        job_id: "JobId",
        name: "Name",
        notify_url: "NotifyUrl",
        record_output: "RecordOutput",
        status: "Status",
        stream_input: "StreamInput",
        template_id: "TemplateId",
        template_name: "TemplateName",
    }
}

/// The values of [`LiveRecordJob::status`](field@LiveRecordJob::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveRecordJobStatus {
    /// `paused`: paused.
    Paused,
    /// `initial`: not started yet.
    Initial,
    /// `started`: the job is running.
    Started,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveRecordJobStatus {
        Paused: "paused",
        Initial: "initial",
        Started: "started",
    }
}
