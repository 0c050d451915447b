// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListPackageJobs`: Lists packaging jobs, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_package_jobs`](crate::Client::list_package_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsRequest {
    /// The start of the time range, in UTC. Lists jobs created at or after this time.
    ///
    /// Example: `2022-07-01T00:00:00Z`.
    pub start_of_create_time: Option<Text<Timestamp>>,
    /// The end of the time range, in UTC. Lists jobs created at or before this time.
    ///
    /// Example: `2022-07-15T00:00:00Z`.
    pub end_of_create_time: Option<Text<Timestamp>>,
    /// The ID of the job.
    ///
    /// Example: `7b38a5d86f1e47838927b6e7ccb1****`.
    pub job_id: Option<String>,
    /// The job state to filter by.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The sort order of the jobs.
    ///
    /// Example: `CreateTimeDesc`.
    pub order_by: Option<types::CreateTimeOrder>,
    /// The number of entries per page.
    ///
    /// 0 to 100. Default: `20`. Example: `10`.
    pub page_size: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `ab4802364a2e49208c99efab82df****`.
    pub next_page_token: Option<String>,
}

impl ListPackageJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartOfCreateTime`. The start of the time range, in UTC.
    #[must_use]
    pub fn start_of_create_time(
        mut self,
        start_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.start_of_create_time = Some(start_of_create_time.into());
        self
    }

    /// Sets `EndOfCreateTime`. The end of the time range, in UTC.
    #[must_use]
    pub fn end_of_create_time(
        mut self,
        end_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.end_of_create_time = Some(end_of_create_time.into());
        self
    }

    /// Sets `JobId`. The ID of the job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `Status`. The job state to filter by.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::JobStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `OrderBy`. The sort order of the jobs.
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<types::CreateTimeOrder>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `NextPageToken`. The page token.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

alicloud_runtime::structure! {
    ListPackageJobsRequest {
        start_of_create_time: Field::query("StartOfCreateTime"),
        end_of_create_time: Field::query("EndOfCreateTime"),
        job_id: Field::query("JobId"),
        status: Field::query("Status"),
        order_by: Field::query("OrderBy"),
        page_size: Field::query("PageSize").integer(0, 100),
        next_page_token: Field::query("NextPageToken"),
    }
}

/// The response of [`Client::list_package_jobs`](crate::Client::list_package_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsResponse {
    /// One page of packaging jobs, with the token of the next page.
    pub package_job_list: Option<PackageJobList>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListPackageJobsResponse {
        package_job_list: "PackageJobList",
        request_id: "RequestId",
    }
}

/// One page of packaging jobs, with the token of the next page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageJobList {
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `019daf5780f74831b0e1a767c9f1****`.
    pub next_page_token: Option<String>,
    /// The packaging jobs on this page.
    pub package_jobs: Vec<PackageJobItem>,
}

alicloud_runtime::structure! {
    PackageJobList {
        next_page_token: "NextPageToken",
        package_jobs: "PackageJobs",
    }
}

/// An item of [`PackageJobList::package_jobs`](field@PackageJobList::package_jobs).
///
/// The packaging jobs on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageJobItem {
    /// The error code, such as `InvalidParameter`. Set when the job failed.
    ///
    /// Example: `InvalidParameter`.
    pub code: Option<String>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-07-07T14:00:32Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2022-07-07T15:00:32Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the job, one entry for each input stream.
    pub inputs: Vec<ListPackageJobsPackageJobInput>,
    /// The ID of the job.
    ///
    /// Example: `7b38a5d86f1e47838927b6e7ccb1****`.
    pub job_id: Option<String>,
    /// The error message. Set when the job failed.
    ///
    /// Example: `Resource content bad.`.
    pub message: Option<String>,
    /// The time the job was last modified, in UTC.
    ///
    /// Example: `2022-07-07T15:00:32Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the job.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// The output location of the job.
    pub output: Option<types::MediaObject>,
    /// The ID of the queue the job runs in.
    ///
    /// Example: `5b40833e4c3e4d4e95a866abb9a4****`.
    pub pipeline_id: Option<String>,
    /// The priority of the job, from 1 to 10. Higher numbers have higher priority. The
    /// default is 6.
    ///
    /// Example: `6`.
    pub priority: Option<i32>,
    /// The status of the job, such as `Init` (submitted) or `Success` (done).
    ///
    /// Example: `Success`.
    pub status: Option<String>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2022-07-07T14:00:32Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// The source that started the job.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::TriggerSource>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"param": "value"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    PackageJobItem {
        code: "Code",
        create_time: "CreateTime",
        finish_time: "FinishTime",
        inputs: "Inputs",
        job_id: "JobId",
        message: "Message",
        modified_time: "ModifiedTime",
        name: "Name",
        output: "Output",
        pipeline_id: "PipelineId",
        priority: "Priority",
        status: "Status",
        submit_time: "SubmitTime",
        trigger_source: "TriggerSource",
        user_data: "UserData",
    }
}

/// An item of [`PackageJobItem::inputs`](field@PackageJobItem::inputs).
///
/// The inputs of the job, one entry for each input stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsPackageJobInput {
    /// The file of one input stream.
    pub input: Option<types::MediaObject>,
}

alicloud_runtime::structure! {
    ListPackageJobsPackageJobInput {
        input: "Input",
    }
}

impl Operation for ListPackageJobsRequest {
    type Response = ListPackageJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListPackageJobs")
        .summary("Lists packaging jobs, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("PackageJobList.PackageJobs")
                .token("NextPageToken", "PackageJobList.NextPageToken"),
        )
        .ram_action("ice:ListPackageJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListPackageJobs",
        );
}

impl Paginated for ListPackageJobsRequest {
    type Item = PackageJobItem;

    #[inline]
    fn items(page: ListPackageJobsResponse) -> Vec<PackageJobItem> {
        page.package_job_list
            .map(|package_job_list| package_job_list.package_jobs)
            .unwrap_or_default()
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_page_token = Some(token);
    }
}
