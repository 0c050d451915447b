// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitSyncMediaInfoJob`: Analyzes a media file and returns its technical metadata synchronously.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_sync_media_info_job`](crate::Client::submit_sync_media_info_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobRequest {
    /// The name of the job.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// The input of the job.
    pub input: types::MediaInput,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `user-data`.
    pub user_data: Option<String>,
    /// The scheduling settings of the job, such as its queue. Optional.
    pub schedule_config: Option<types::ScheduleConfig>,
}

impl SubmitSyncMediaInfoJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(input: types::MediaInput) -> Self {
        Self {
            input,
            name: None,
            user_data: None,
            schedule_config: None,
        }
    }

    /// Sets `Name`. The name of the job.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged with the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `ScheduleConfig`. The scheduling settings of the job, such as its queue.
    #[must_use]
    #[inline]
    pub fn schedule_config(mut self, schedule_config: types::ScheduleConfig) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }
}

alicloud_runtime::structure! {
    SubmitSyncMediaInfoJobRequest {
        name: Field::query("Name"),
        input: Field::query("Input").json().required(),
        user_data: Field::query("UserData"),
        schedule_config: Field::query("ScheduleConfig").json(),
    }
}

/// The response of [`Client::submit_sync_media_info_job`](crate::Client::submit_sync_media_info_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobResponse {
    /// The media information analysis job.
    pub media_info_job: Option<types::MediaInfoJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitSyncMediaInfoJobResponse {
        media_info_job: "MediaInfoJob",
        request_id: "RequestId",
    }
}

impl Operation for SubmitSyncMediaInfoJobRequest {
    type Response = SubmitSyncMediaInfoJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitSyncMediaInfoJob")
        .summary(
            "Analyzes a media file and returns its technical metadata synchronously.",
        )
        .ram_action("ice:SubmitSyncMediaInfoJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSyncMediaInfoJob",
        );
}
