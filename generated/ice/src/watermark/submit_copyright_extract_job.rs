// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitCopyrightExtractJob`: Submits a job that extracts the copyright watermark from a video.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_copyright_extract_job`](crate::Client::submit_copyright_extract_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobRequest {
    /// The video to extract the watermark from. The OSS file or media must be in the region
    /// that is called.
    pub input: types::MediaInput,
    /// Custom data, at most 1024 bytes.
    ///
    /// Example: `123`.
    pub user_data: Option<String>,
    /// Additional settings of the job, as JSON.
    ///
    /// Example: `{"algoType":"v2"}`.
    pub params: Option<Text<CopyrightExtractJobParams>>,
}

impl SubmitCopyrightExtractJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(input: types::MediaInput) -> Self {
        Self {
            input,
            user_data: None,
            params: None,
        }
    }

    /// Sets `UserData`. Custom data, at most 1024 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Params`. Additional settings of the job, as JSON.
    #[must_use]
    pub fn params(mut self, params: impl Into<Text<CopyrightExtractJobParams>>) -> Self {
        self.params = Some(params.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitCopyrightExtractJobRequest {
        input: Field::query("Input").json().required(),
        user_data: Field::query("UserData"),
        params: Field::query("Params"),
    }
}

/// Additional settings of the job, as JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyrightExtractJobParams {
    /// The algorithm. Must be the one that the watermark was embedded with: `v1` (the
    /// default) for long videos, `v2` for short ones.
    pub algo_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl CopyrightExtractJobParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `algoType`. The algorithm.
    #[must_use]
    pub fn algo_type(mut self, algo_type: impl Into<String>) -> Self {
        self.algo_type = Some(algo_type.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    CopyrightExtractJobParams {
        algo_type: Field::member("algoType"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_copyright_extract_job`](crate::Client::submit_copyright_extract_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobResponse {
    /// The job that was submitted.
    pub data: Option<SubmitCopyrightExtractJobData>,
    /// The result message, such as `ok`.
    ///
    /// Example: `ok`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
    /// The status code of the request, such as 200.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
}

alicloud_runtime::structure! {
    SubmitCopyrightExtractJobResponse {
        data: "Data",
        message: "Message",
        request_id: "RequestId",
        status_code: "StatusCode",
    }
}

/// The job that was submitted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobData {
    /// The ID of the job.
    ///
    /// Example: `bfb786c63****4d80648792021eff90`.
    pub job_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitCopyrightExtractJobData {
        job_id: "JobId",
    }
}

impl Operation for SubmitCopyrightExtractJobRequest {
    type Response = SubmitCopyrightExtractJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitCopyrightExtractJob")
        .summary("Submits a job that extracts the copyright watermark from a video.")
        .ram_action("ice:SubmitCopyrightExtractJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCopyrightExtractJob",
        );
}
