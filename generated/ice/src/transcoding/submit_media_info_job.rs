// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitMediaInfoJob`: Submits a job that reads the technical facts of a media file, such as streams, codecs and duration.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::submit_media_info_job`](crate::Client::submit_media_info_job).
#[non_exhaustive]
pub struct SubmitMediaInfoJobRequest {
    /// The job's name.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// The file to look into.
    pub input: types::MediaInput,
    /// Data of the caller's own, free in form.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
    /// How the job is scheduled, such as in which queue.
    pub schedule_config: Option<types::ScheduleConfig>,
}

impl SubmitMediaInfoJobRequest {
    /// Takes what is required; the rest is set by the methods below.
    #[inline]
    pub fn new(input: types::MediaInput) -> Self {
        Self {
            input,
            name: None,
            user_data: None,
            schedule_config: None,
        }
    }

    /// Sets `Name`. The job's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `UserData`. Data of the caller's own, free in form.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `ScheduleConfig`. How the job is scheduled, such as in which queue.
    #[must_use]
    #[inline]
    pub fn schedule_config(mut self, schedule_config: types::ScheduleConfig) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }
}

impl Fields for SubmitMediaInfoJobRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Name"),
        Field::query("Input").json().required(),
        Field::query("UserData"),
        Field::query("ScheduleConfig").json(),
    ];
}

alicloud_runtime::structure!(
    SubmitMediaInfoJobRequest { name, input, user_data, schedule_config }
);

/// The answer to [`Client::submit_media_info_job`](crate::Client::submit_media_info_job).
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobResponse {
    /// The job that reads the information of the file.
    pub media_info_job: Option<types::MediaInfoJob>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

impl Fields for SubmitMediaInfoJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["MediaInfoJob", "RequestId"]);
}

alicloud_runtime::structure!(SubmitMediaInfoJobResponse { media_info_job, request_id });

impl Operation for SubmitMediaInfoJobRequest {
    type Response = SubmitMediaInfoJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitMediaInfoJob")
        .summary(
            "Submits a job that reads the technical facts of a media file, such as streams, codecs and duration.",
        )
        .ram_action("ice:SubmitMediaInfoJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaInfoJob",
        );
}
