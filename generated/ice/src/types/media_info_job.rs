// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaInfoJob`

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A job that probes a media for its technical properties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaInfoJob {
    /// Whether the job was run asynchronously.
    ///
    /// Example: `true`.
    pub r#async: Option<bool>,
    /// When the job ended, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The media the job reads.
    pub input: Option<super::MediaObject>,
    /// The ID of the job.
    ///
    /// Example: `ab4802364a2e49208c99efab82dfa8e8`.
    pub job_id: Option<String>,
    /// What is known about the file.
    pub media_info_property: Option<super::MediaFileMeta>,
    /// The job's name.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `4879B9DE-E4B6-19DC-91F5-9D5F4DCE4168`.
    pub request_id: Option<String>,
    /// How the job is scheduled, such as in which queue.
    ///
    /// Example: `job-name`.
    pub schedule_config: Option<super::ScheduleConfig>,
    /// How far the job has come.
    ///
    /// Example: `Init`.
    pub status: Option<MediaInfoJobStatus>,
    /// What came of submitting the job.
    pub submit_result_json: BTreeMap<String, Json>,
    /// When the job was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// Where the job came from.
    ///
    /// Example: `API`.
    pub trigger_source: Option<MediaInfoJobTriggerSource>,
    /// Text of the caller's own; often a JSON document.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

impl Fields for MediaInfoJob {
    const FIELDS: &'static [Field] = &[
        Field::member("Async"),
        Field::member("FinishTime"),
        Field::member("Input"),
        Field::member("JobId"),
        Field::member("MediaInfoProperty"),
        Field::member("Name"),
        Field::member("RequestId"),
        Field::member("ScheduleConfig"),
        Field::member("Status"),
        Field::member("SubmitResultJson"),
        Field::member("SubmitTime"),
        Field::member("TriggerSource"),
        Field::member("UserData"),
    ];
}

alicloud_runtime::structure!(
    MediaInfoJob { r#async, finish_time, input, job_id, media_info_property, name,
    request_id, schedule_config, status, submit_result_json, submit_time, trigger_source,
    user_data }
);

/// How far the job has come.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaInfoJobStatus {
    /// `Init`: submitted.
    Init,
    /// `Success`: done.
    Success,
    /// `Fail`: it failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaInfoJobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Success", Self::Success),
        ("Fail", Self::Fail),
    ];
}

alicloud_runtime::open_set!(MediaInfoJobStatus);

/// Where the job came from.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaInfoJobTriggerSource {
    /// `API`: a call to the API.
    Api,
    /// `WorkFlow`: a workflow.
    WorkFlow,
    /// `Console`: the console.
    Console,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaInfoJobTriggerSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("API", Self::Api),
        ("WorkFlow", Self::WorkFlow),
        ("Console", Self::Console),
    ];
}

alicloud_runtime::open_set!(MediaInfoJobTriggerSource);
