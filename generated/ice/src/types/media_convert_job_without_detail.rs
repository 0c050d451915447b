// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertJobWithoutDetail`

use alicloud_runtime::{Text, Timestamp};

/// A media asset conversion job without the details of its outputs.
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    MediaConvertJobWithoutDetail {
        client_token: "ClientToken",
        code: "Code",
        config: "Config",
        create_time: "CreateTime",
        finish_time: "FinishTime",
        job_id: "JobId",
        message: "Message",
        pipeline_id: "PipelineId",
        request_id: "RequestId",
        state: "State",
        user_data: "UserData",
    }
}
