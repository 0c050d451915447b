// Written by `cargo xtask regen`. Change the description and run it again.

//! `CancelDNAJob`: Cancels a media fingerprint job that has not started.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::cancel_dna_job`](crate::Client::cancel_dna_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelDnaJobRequest {
    /// The ID of the fingerprint job to cancel.
    ///
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub job_id: String,
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

impl CancelDnaJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
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
    CancelDnaJobRequest {
        job_id: Field::query("JobId").required(),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::cancel_dna_job`](crate::Client::cancel_dna_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDnaJobResponse {
    /// The ID of the job.
    ///
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CancelDnaJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for CancelDnaJobRequest {
    type Response = CancelDnaJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CancelDNAJob")
        .summary("Cancels a media fingerprint job that has not started.")
        .ram_action("ice:CancelDNAJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CancelDNAJob",
        );
}
