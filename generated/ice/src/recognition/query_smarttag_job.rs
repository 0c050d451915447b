// Written by `cargo xtask regen`. Change the description and run it again.

//! `QuerySmarttagJob`: Looks up a smart tagging job and its results.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::query_smarttag_job`](crate::Client::query_smarttag_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuerySmarttagJobRequest {
    /// The ID of the smart tagging job, as returned by `SubmitSmarttagJob`.
    ///
    /// Example: `88c6ca184c0e47098a5b665e2****`.
    pub job_id: String,
    /// Additional settings, as a JSON string: the type of results to return.
    ///
    /// Example: `{"labelResultType":"auto"}`.
    pub params: Option<Text<QuerySmarttagJobParams>>,
}

impl QuerySmarttagJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            params: None,
        }
    }

    /// Sets `Params`. Additional settings, as a JSON string: the type of results to return.
    #[must_use]
    pub fn params(mut self, params: impl Into<Text<QuerySmarttagJobParams>>) -> Self {
        self.params = Some(params.into());
        self
    }
}

alicloud_runtime::structure! {
    QuerySmarttagJobRequest {
        job_id: Field::query("JobId").required(),
        params: Field::query("Params"),
    }
}

/// Additional settings, as a JSON string: the type of results to return.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobParams {
    /// The source of the results to return: `auto` for machine results, `hmi` for results
    /// with human assistance.
    pub label_result_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl QuerySmarttagJobParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `labelResultType`. The source of the results to return: `auto` for machine results, `hmi` for results with human assistance.
    #[must_use]
    pub fn label_result_type(mut self, label_result_type: impl Into<String>) -> Self {
        self.label_result_type = Some(label_result_type.into());
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
    QuerySmarttagJobParams {
        label_result_type: Field::member("labelResultType"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::query_smarttag_job`](crate::Client::query_smarttag_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobResponse {
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub job_status: Option<types::AnalysisJobStatus>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The results of the job, one entry per analysis type.
    pub results: Option<SmarttagJobResults>,
    /// The usage of the job, inside `Usage`.
    pub usages: Option<SmarttagJobUsages>,
    /// Custom data set when the job was submitted. Also passed in the MNS callback.
    ///
    /// Example: `{"userId":"123432412831"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    QuerySmarttagJobResponse {
        job_status: "JobStatus",
        request_id: "RequestId",
        results: "Results",
        usages: "Usages",
        user_data: "UserData",
    }
}

/// The results of the job, one entry per analysis type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmarttagJobResults {
    /// The results of the job.
    pub result: Vec<SmarttagJobResultsResult>,
}

alicloud_runtime::structure! {
    SmarttagJobResults {
        result: "Result",
    }
}

/// An item of [`SmarttagJobResults::result`](field@SmarttagJobResults::result).
///
/// The results of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmarttagJobResultsResult {
    /// The result. Its structure depends on `Type`.
    pub data: Option<String>,
    /// The analysis type of the result.
    pub r#type: Option<String>,
}

alicloud_runtime::structure! {
    SmarttagJobResultsResult {
        data: "Data",
        r#type: "Type",
    }
}

/// The usage of the job, inside `Usage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmarttagJobUsages {
    /// The usage of the job, by type.
    pub usage: Vec<UsagesUsage>,
}

alicloud_runtime::structure! {
    SmarttagJobUsages {
        usage: "Usage",
    }
}

/// An item of [`SmarttagJobUsages::usage`](field@SmarttagJobUsages::usage).
///
/// The usage of the job, by type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagesUsage {
    /// The amount used.
    pub quota: Option<i64>,
    /// The type of usage.
    pub r#type: Option<String>,
}

alicloud_runtime::structure! {
    UsagesUsage {
        quota: "Quota",
        r#type: "Type",
    }
}

impl Operation for QuerySmarttagJobRequest {
    type Response = QuerySmarttagJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QuerySmarttagJob")
        .summary("Looks up a smart tagging job and its results.")
        .read_only()
        .waiter(WaiterInfo::new("JobStatus").success(&["Success"]).failure(&["Fail"]))
        .ram_action("ice:QuerySmarttagJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QuerySmarttagJob",
        );
}

impl Waitable for QuerySmarttagJobRequest {}

impl TryFrom<&super::SubmitSmarttagJobResponse> for QuerySmarttagJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitSmarttagJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}
