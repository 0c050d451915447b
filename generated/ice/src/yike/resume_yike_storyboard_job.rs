// Written by `cargo xtask regen`. Change the description and run it again.

//! `ResumeYikeStoryboardJob`: Resumes a Yike storyboard job that has stopped.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::resume_yike_storyboard_job`](crate::Client::resume_yike_storyboard_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeYikeStoryboardJobRequest {
    /// The ID of the storyboard job to resume.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
}

impl ResumeYikeStoryboardJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the storyboard job to resume.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

alicloud_runtime::structure! {
    ResumeYikeStoryboardJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::resume_yike_storyboard_job`](crate::Client::resume_yike_storyboard_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeYikeStoryboardJobResponse {
    /// The ID of the storyboard job, the same as when it was submitted.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ResumeYikeStoryboardJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for ResumeYikeStoryboardJobRequest {
    type Response = ResumeYikeStoryboardJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ResumeYikeStoryboardJob")
        .summary("Resumes a Yike storyboard job that has stopped.")
        .ram_action("ice:ResumeYikeStoryboardJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ResumeYikeStoryboardJob",
        );
}
