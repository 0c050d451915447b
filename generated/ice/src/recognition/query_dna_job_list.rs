// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryDNAJobList`: Looks up media fingerprint jobs.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::query_dna_job_list`](crate::Client::query_dna_job_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDnaJobListRequest {
    /// The IDs of the fingerprint jobs to look up. At most 10 per request are recommended.
    ///
    /// Example: `["88c6ca184c0e47098a5b665e2a12****"]`.
    pub job_ids: Option<Vec<String>>,
    /// The account that owns the resource. Not required in ordinary requests.
    pub owner_account: Option<String>,
    /// The ID of the account that owns the resource. Not required in ordinary requests.
    pub owner_id: Option<i64>,
    /// The account whose resource the request operates on. Not required in ordinary requests.
    pub resource_owner_account: Option<String>,
    /// The ID of the account whose resource the request operates on. Not required in ordinary
    /// requests.
    pub resource_owner_id: Option<i64>,
}

impl QueryDnaJobListRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobIds`. The IDs of the fingerprint jobs to look up.
    #[must_use]
    pub fn job_ids(
        mut self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_ids = Some(job_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `OwnerAccount`. The account that owns the resource.
    #[must_use]
    pub fn owner_account(mut self, owner_account: impl Into<String>) -> Self {
        self.owner_account = Some(owner_account.into());
        self
    }

    /// Sets `OwnerId`. The ID of the account that owns the resource.
    #[must_use]
    #[inline]
    pub fn owner_id(mut self, owner_id: i64) -> Self {
        self.owner_id = Some(owner_id);
        self
    }

    /// Sets `ResourceOwnerAccount`. The account whose resource the request operates on.
    #[must_use]
    pub fn resource_owner_account(
        mut self,
        resource_owner_account: impl Into<String>,
    ) -> Self {
        self.resource_owner_account = Some(resource_owner_account.into());
        self
    }

    /// Sets `ResourceOwnerId`. The ID of the account whose resource the request operates on.
    #[must_use]
    #[inline]
    pub fn resource_owner_id(mut self, resource_owner_id: i64) -> Self {
        self.resource_owner_id = Some(resource_owner_id);
        self
    }
}

alicloud_runtime::structure! {
    QueryDnaJobListRequest {
        job_ids: Field::query("JobIds").comma_list(),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::query_dna_job_list`](crate::Client::query_dna_job_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDnaJobListResponse {
    /// The fingerprint jobs.
    pub job_list: Vec<DnaJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    QueryDnaJobListResponse {
        job_list: "JobList",
        request_id: "RequestId",
    }
}

/// An item of [`QueryDnaJobListResponse::job_list`](field@QueryDnaJobListResponse::job_list).
///
/// The fingerprint jobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnaJob {
    /// The result code: `Success`, or an error code.
    ///
    /// Example: `"InvalidParameter.ResourceNotFound"`.
    pub code: Option<String>,
    /// The configuration of the job, as a JSON string.
    ///
    /// Example: `{"SaveType": "save","MediaType"":"video"}`.
    pub config: Option<Text<JobConfig>>,
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-12-28T03:21:37Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The ID of the fingerprint library.
    ///
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub db_id: Option<String>,
    /// The URL of the result file.
    ///
    /// Example: `http://test_bucket.oss-cn-shanghai.aliyuncs.com/fingerprint/video/search_result/5/5.txt`.
    pub dna_result: Option<String>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-12-28T03:21:44Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The ID of the job.
    ///
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub id: Option<String>,
    /// The input media of the job.
    pub input: Option<types::MediaObject>,
    /// The message about the job result.
    pub message: Option<String>,
    /// The primary key of the video. Must be unique.
    ///
    /// Example: `3ca84a39a9024f19853b21be9cf9****`.
    pub primary_key: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Queuing`.
    pub status: Option<DnaJobStatus>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `testdna`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    DnaJob {
        code: "Code",
        config: "Config",
        creation_time: "CreationTime",
        db_id: "DBId",
        dna_result: "DNAResult",
        finish_time: "FinishTime",
        id: "Id",
        input: "Input",
        message: "Message",
        primary_key: "PrimaryKey",
        status: "Status",
        user_data: "UserData",
    }
}

/// The value of [`DnaJob::config`](field@DnaJob::config).
///
/// The configuration of the job, as a JSON string.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfig {
    /// The storage mode of the fingerprint, such as `save`.
    pub save_type: Option<String>,
    /// The type of the media asset, such as `video`.
    pub media_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    JobConfig {
        save_type: Field::member("SaveType"),
        media_type: Field::member("MediaType"),
        others: Field::other_members(),
    }
}

/// The values of [`DnaJob::status`](field@DnaJob::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DnaJobStatus {
    /// `Queuing`: waiting in the queue.
    Queuing,
    /// `Analysing`: in progress.
    Analysing,
    /// `Success`: the conversion is completed.
    Success,
    /// `Fail`: the job failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open DnaJobStatus {
        Queuing: "Queuing",
        Analysing: "Analysing",
        Success: "Success",
        Fail: "Fail",
    }
}

impl Operation for QueryDnaJobListRequest {
    type Response = QueryDnaJobListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryDNAJobList")
        .summary("Looks up media fingerprint jobs.")
        .read_only()
        .waiter(
            WaiterInfo::new("JobList[].Status").success(&["Success"]).failure(&["Fail"]),
        )
        .ram_action("ice:QueryDNAJobList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryDNAJobList",
        );
}

impl Waitable for QueryDnaJobListRequest {}

impl TryFrom<&super::SubmitDnaJobResponse> for QueryDnaJobListRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitDnaJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_ids = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_ids(job_ids))
    }
}
