// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertJobWithoutDetail`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};

/// A media asset conversion job without the details of its outputs.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertJobWithoutDetail {
    /// The client token specified when the job was submitted.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
    /// The error code. Set when the job failed.
    ///
    /// Example: `InvalidParameter.ResourceNotFound`.
    pub code: Option<String>,
    /// The settings of the job.
    pub config: Option<super::MediaConvertJobSettings>,
    /// The time the job was created, in UTC.
    ///
    /// Example: `2024-12-07T13:01:07Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2024-12-07T13:01:07Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The ID of the job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The error message. Set when the job failed.
    pub message: Option<String>,
    /// The ID of the queue that ran the job.
    ///
    /// Example: `688c2a8bfa4e44ddbba0c8730db91b0c`.
    pub pipeline_id: Option<String>,
    /// The ID of the request that submitted the job.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Inited`.
    pub state: Option<super::MediaConvertJobState>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"info": "xxx"}`.
    pub user_data: Option<String>,
}

impl Fields for MediaConvertJobWithoutDetail {
    const FIELDS: &'static [Field] = &Field::members([
        "ClientToken",
        "Code",
        "Config",
        "CreateTime",
        "FinishTime",
        "JobId",
        "Message",
        "PipelineId",
        "RequestId",
        "State",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    MediaConvertJobWithoutDetail { client_token, code, config, create_time, finish_time,
    job_id, message, pipeline_id, request_id, state, user_data }
);
