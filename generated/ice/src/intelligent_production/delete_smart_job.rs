// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteSmartJob`: Deletes one or more smart jobs.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_smart_job`](crate::Client::delete_smart_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartJobRequest {
    /// The IDs of the jobs to delete.
    ///
    /// Example: `["******b48fb04483915d4f2cd8******", "******042d5e4db6866f6289d1******"]`.
    pub job_id: Option<Vec<String>>,
}

impl DeleteSmartJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The IDs of the jobs to delete.
    #[must_use]
    pub fn job_id(
        mut self,
        job_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_id = Some(job_id.into_iter().map(Into::into).collect());
        self
    }
}

alicloud_runtime::structure! {
    DeleteSmartJobRequest {
        job_id: Field::query("JobId").comma_list(),
    }
}

/// The response of [`Client::delete_smart_job`](crate::Client::delete_smart_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteSmartJobResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteSmartJobRequest {
    type Response = DeleteSmartJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteSmartJob")
        .summary("Deletes one or more smart jobs.")
        .ram_action("ice:DeleteSmartJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteSmartJob",
        );
}
