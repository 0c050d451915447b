// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaInfoJob`

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Text, Timestamp};

/// A job that probes a media asset for its technical properties.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfoJob {
    /// Whether the job was executed asynchronously.
    ///
    /// Example: `true`.
    pub r#async: Option<bool>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The input of the job.
    pub input: Option<super::MediaObject>,
    /// The ID of the job.
    ///
    /// Example: `ab4802364a2e49208c99efab82dfa8e8`.
    pub job_id: Option<String>,
    /// The media information of the file.
    pub media_info_property: Option<super::MediaFileMeta>,
    /// The name of the job.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `4879B9DE-E4B6-19DC-91F5-9D5F4DCE4168`.
    pub request_id: Option<String>,
    /// The scheduling settings of the job, such as the queue.
    pub schedule_config: Option<super::ScheduleConfig>,
    /// The status of the job.
    ///
    /// Example: `Init`.
    pub status: Option<super::JobStatus>,
    /// The result of the job submission.
    pub submit_result_json: BTreeMap<String, Json>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// The source of the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<super::TriggerSource>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    MediaInfoJob {
        r#async: "Async",
        finish_time: "FinishTime",
        input: "Input",
        job_id: "JobId",
        media_info_property: "MediaInfoProperty",
        name: "Name",
        request_id: "RequestId",
        schedule_config: "ScheduleConfig",
        status: "Status",
        submit_result_json: "SubmitResultJson",
        submit_time: "SubmitTime",
        trigger_source: "TriggerSource",
        user_data: "UserData",
    }
}
