// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertJobWithoutDetail`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A media conversion job without the details of its outputs.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaConvertJobWithoutDetail {
    /// A text of your own, unique to this request. When a request is sent again with the same
    /// text, the service carries it out only once.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
    /// The error code, if it failed.
    ///
    /// Example: `InvalidParameter.ResourceNotFound`.
    pub code: Option<String>,
    /// The settings of the job.
    pub config: Option<super::MediaConvertJobSettings>,
    /// When the job was created, in UTC.
    ///
    /// Example: `2024-12-07T13:01:07Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the job ended, in UTC.
    ///
    /// Example: `2024-12-07T13:01:07Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The ID of the job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// Why it failed, if it did.
    pub message: Option<String>,
    /// The ID of the queue that ran the job.
    ///
    /// Example: `688c2a8bfa4e44ddbba0c8730db91b0c`.
    pub pipeline_id: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// How far the job has come.
    ///
    /// Example: `Inited`.
    pub state: Option<MediaConvertJobWithoutDetailState>,
    /// Text of the caller's own; often a JSON document.
    ///
    /// Example: `{"info": "xxx"}`.
    pub user_data: Option<String>,
}

impl Fields for MediaConvertJobWithoutDetail {
    const FIELDS: &'static [Field] = &[
        Field::member("ClientToken"),
        Field::member("Code"),
        Field::member("Config"),
        Field::member("CreateTime"),
        Field::member("FinishTime"),
        Field::member("JobId"),
        Field::member("Message"),
        Field::member("PipelineId"),
        Field::member("RequestId"),
        Field::member("State"),
        Field::member("UserData"),
    ];
}

alicloud_runtime::structure!(
    MediaConvertJobWithoutDetail { client_token, code, config, create_time, finish_time,
    job_id, message, pipeline_id, request_id, state, user_data }
);

/// How far the job has come.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaConvertJobWithoutDetailState {
    /// `Inited`: set up, not yet running.
    Inited,
    /// `Running`: under way.
    Running,
    /// `Complete`: done.
    Complete,
    /// `Error`: it failed.
    Error,
    /// `Cancelled`: it was called off.
    Cancelled,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaConvertJobWithoutDetailState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Inited", Self::Inited),
        ("Running", Self::Running),
        ("Complete", Self::Complete),
        ("Error", Self::Error),
        ("Cancelled", Self::Cancelled),
    ];
}

alicloud_runtime::open_set!(MediaConvertJobWithoutDetailState);
