// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListPackageJobs`: Lists packaging jobs, a page at a time.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_package_jobs`](crate::Client::list_package_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListPackageJobsRequest {
    /// Where the time window begins: lists jobs created from then on. In UTC.
    ///
    /// Example: `2022-07-01T00:00:00Z`.
    pub start_of_create_time: Option<Text<Timestamp>>,
    /// Where the time window ends: lists jobs created up to then. In UTC.
    ///
    /// Example: `2022-07-15T00:00:00Z`.
    pub end_of_create_time: Option<Text<Timestamp>>,
    /// The ID of the job.
    ///
    /// Example: `7b38a5d86f1e47838927b6e7ccb1****`.
    pub job_id: Option<String>,
    /// Lists only jobs in this state.
    ///
    /// Example: `Success`.
    pub status: Option<types::JobStatus>,
    /// The order of the jobs in the answer.
    ///
    /// Example: `CreateTimeDesc`.
    pub order_by: Option<types::CreateTimeOrder>,
    /// How many entries a page has.
    ///
    /// 0 to 100. Default: `20`. Example: `10`.
    pub page_size: Option<i32>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `ab4802364a2e49208c99efab82df****`.
    pub next_page_token: Option<String>,
}

impl ListPackageJobsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartOfCreateTime`. Where the time window begins: lists jobs created from then on.
    #[must_use]
    pub fn start_of_create_time(
        mut self,
        start_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.start_of_create_time = Some(start_of_create_time.into());
        self
    }

    /// Sets `EndOfCreateTime`. Where the time window ends: lists jobs created up to then.
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

    /// Sets `Status`. Lists only jobs in this state.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::JobStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `OrderBy`. The order of the jobs in the answer.
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<types::CreateTimeOrder>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `NextPageToken`. Where the next page begins.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

impl Fields for ListPackageJobsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("StartOfCreateTime"),
        Field::query("EndOfCreateTime"),
        Field::query("JobId"),
        Field::query("Status"),
        Field::query("OrderBy"),
        Field::query("PageSize").integer(0, 100),
        Field::query("NextPageToken"),
    ];
}

alicloud_runtime::structure!(
    ListPackageJobsRequest { start_of_create_time, end_of_create_time, job_id, status,
    order_by, page_size, next_page_token }
);

/// The answer to [`Client::list_package_jobs`](crate::Client::list_package_jobs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListPackageJobsResponse {
    /// One page of packaging jobs, with the token of the next page.
    pub package_job_list: Option<PackageJobList>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

impl Fields for ListPackageJobsResponse {
    const FIELDS: &'static [Field] = &Field::members(["PackageJobList", "RequestId"]);
}

alicloud_runtime::structure!(ListPackageJobsResponse { package_job_list, request_id });

/// One page of packaging jobs, with the token of the next page.
#[derive(Default)]
#[non_exhaustive]
pub struct PackageJobList {
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `019daf5780f74831b0e1a767c9f1****`.
    pub next_page_token: Option<String>,
    /// The packaging jobs on this page.
    pub package_jobs: Vec<PackageJob>,
}

impl Fields for PackageJobList {
    const FIELDS: &'static [Field] = &Field::members(["NextPageToken", "PackageJobs"]);
}

alicloud_runtime::structure!(PackageJobList { next_page_token, package_jobs });

/// An item of `PackageJobs`.
///
/// The packaging jobs on this page.
#[derive(Default)]
#[non_exhaustive]
pub struct PackageJob {
    /// The error code of a failed job, such as `InvalidParameter`.
    ///
    /// Example: `InvalidParameter`.
    pub code: Option<String>,
    /// When the job was submitted, in UTC.
    ///
    /// Example: `2022-07-07T14:00:32Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the job ended, in UTC.
    ///
    /// Example: `2022-07-07T15:00:32Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// What the job reads: one entry for each input stream.
    pub inputs: Vec<Input>,
    /// The ID of the job.
    ///
    /// Example: `7b38a5d86f1e47838927b6e7ccb1****`.
    pub job_id: Option<String>,
    /// What went wrong, in words, if the job failed.
    ///
    /// Example: `Resource content bad.`.
    pub message: Option<String>,
    /// When the job last changed, in UTC.
    ///
    /// Example: `2022-07-07T15:00:32Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The job's name.
    ///
    /// Example: `job-name`.
    pub name: Option<String>,
    /// Where the job writes its result.
    pub output: Option<types::MediaObject>,
    /// The ID of the queue the job runs in.
    ///
    /// Example: `5b40833e4c3e4d4e95a866abb9a4****`.
    pub pipeline_id: Option<String>,
    /// How urgent the job is, from 1 to 10; higher numbers go first. It is 6 unless set
    /// otherwise.
    ///
    /// Example: `6`.
    pub priority: Option<i32>,
    /// How far the job has come, such as `Init` (submitted) or `Success` (done).
    ///
    /// Example: `Success`.
    pub status: Option<String>,
    /// When the job was submitted, in UTC.
    ///
    /// Example: `2022-07-07T14:00:32Z`.
    pub submit_time: Option<Text<Timestamp>>,
    /// Where the job was started from.
    ///
    /// Example: `API`.
    pub trigger_source: Option<types::TriggerSource>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `{"param": "value"}`.
    pub user_data: Option<String>,
}

impl Fields for PackageJob {
    const FIELDS: &'static [Field] = &Field::members([
        "Code",
        "CreateTime",
        "FinishTime",
        "Inputs",
        "JobId",
        "Message",
        "ModifiedTime",
        "Name",
        "Output",
        "PipelineId",
        "Priority",
        "Status",
        "SubmitTime",
        "TriggerSource",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    PackageJob { code, create_time, finish_time, inputs, job_id, message, modified_time,
    name, output, pipeline_id, priority, status, submit_time, trigger_source, user_data }
);

/// An item of `Inputs`.
///
/// What the job reads: one entry for each input stream.
#[derive(Default)]
#[non_exhaustive]
pub struct Input {
    /// The file of one input stream.
    pub input: Option<types::MediaObject>,
}

impl Fields for Input {
    const FIELDS: &'static [Field] = &Field::members(["Input"]);
}

alicloud_runtime::structure!(Input { input });

impl Operation for ListPackageJobsRequest {
    type Response = ListPackageJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListPackageJobs")
        .summary("Lists packaging jobs, a page at a time.")
        .read_only()
        .paging(
            Paging::of("PackageJobList.PackageJobs")
                .token("NextPageToken", "PackageJobList.NextPageToken"),
        )
        .ram_action("ice:ListPackageJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListPackageJobs",
        );
}

impl Paged for ListPackageJobsRequest {
    type Item = PackageJob;

    #[inline]
    fn items(page: ListPackageJobsResponse) -> Vec<PackageJob> {
        page.package_job_list
            .map(|package_job_list| package_job_list.package_jobs)
            .unwrap_or_default()
    }
}
