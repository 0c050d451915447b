// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitPackageJob`: Submits a packaging job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_package_job`](crate::Client::submit_package_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitPackageJobRequest {
    /// The name of the job.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// The inputs of the job, one entry for each input stream.
    pub inputs: Vec<SubmitPackageJobInput>,
    /// The output location of the job.
    pub output: types::MediaOutput,
    /// The scheduling settings of the job, such as the queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"param": "value"}`.
    pub user_data: Option<String>,
}

impl SubmitPackageJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<SubmitPackageJobInput>>,
        output: types::MediaOutput,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            output,
            name: None,
            schedule_config: None,
            user_data: None,
        }
    }

    /// Sets `Name`. The name of the job.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ScheduleConfig`. The scheduling settings of the job, such as the queue.
    #[must_use]
    #[inline]
    pub fn schedule_config(mut self, schedule_config: types::ScheduleConfig) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged with the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitPackageJobRequest {
        name: Field::query("Name"),
        inputs: Field::query("Inputs").json().required(),
        output: Field::query("Output").json().required(),
        schedule_config: Field::query("ScheduleConfig").json(),
        user_data: Field::query("UserData"),
    }
}

/// The inputs of the job, one entry for each input stream.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitPackageJobInput {
    /// The file of one input stream.
    pub input: types::MediaInput,
}

impl SubmitPackageJobInput {
    /// Creates a value. Every field is required.
    #[inline]
    pub fn new(input: types::MediaInput) -> Self {
        Self { input }
    }
}

alicloud_runtime::structure! {
    SubmitPackageJobInput {
        input: Field::member("Input").required(),
    }
}

/// The response of [`Client::submit_package_job`](crate::Client::submit_package_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobResponse {
    /// The ID of the job.
    ///
    /// Example: `2d705f385b704ee5b*******a36d93e0`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitPackageJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitPackageJobRequest {
    type Response = SubmitPackageJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitPackageJob")
        .summary("Submits a packaging job.")
        .ram_action("ice:SubmitPackageJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitPackageJob",
        );
}
