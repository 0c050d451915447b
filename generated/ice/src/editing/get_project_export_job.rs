// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetProjectExportJob`: Looks up a project export job and, after it is completed, its result.

use alicloud_runtime::{Json, Operation, OperationInfo, Text, Waitable, WaiterInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::get_project_export_job`](crate::Client::get_project_export_job).
#[non_exhaustive]
pub struct GetProjectExportJobRequest {
    /// The ID of the project export job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: String,
}

impl GetProjectExportJobRequest {
    /// Takes everything, for all of it is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl Fields for GetProjectExportJobRequest {
    const FIELDS: &'static [Field] = &[Field::query("JobId").required()];
}

alicloud_runtime::structure!(GetProjectExportJobRequest { job_id });

/// The answer to [`Client::get_project_export_job`](crate::Client::get_project_export_job).
#[derive(Default)]
#[non_exhaustive]
pub struct GetProjectExportJobResponse {
    /// The project export job.
    pub project_export_job: Option<ProjectExportJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
}

impl Fields for GetProjectExportJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["ProjectExportJob", "RequestId"]);
}

alicloud_runtime::structure!(
    GetProjectExportJobResponse { project_export_job, request_id }
);

/// The project export job.
#[derive(Default)]
#[non_exhaustive]
pub struct ProjectExportJob {
    /// The error code. Check it when the job failed.
    ///
    /// Example: `InvalidParameter`.
    pub code: Option<String>,
    /// The export result.
    pub export_result: Option<ExportResult>,
    /// The export type.
    ///
    /// Example: `BaseTimeline`.
    pub export_type: Option<ProjectExportJobExportType>,
    /// The ID of the project export job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The error message. Check it when the job failed.
    pub message: Option<String>,
    /// The ID of the online editing project.
    ///
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub status: Option<types::ProducingJobStatus>,
    /// The custom settings submitted with the job, as JSON. `NotifyAddress` is the address
    /// the result is reported to.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx","Key":"Valuexxx"}`.
    pub user_data: Option<Text<Json>>,
}

impl Fields for ProjectExportJob {
    const FIELDS: &'static [Field] = &Field::members([
        "Code",
        "ExportResult",
        "ExportType",
        "JobId",
        "Message",
        "ProjectId",
        "Status",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    ProjectExportJob { code, export_result, export_type, job_id, message, project_id,
    status, user_data }
);

/// The export result.
#[derive(Default)]
#[non_exhaustive]
pub struct ExportResult {
    /// The URL of the exported audio.
    pub audio_url: Option<String>,
    /// The URL of the exported project file. Usually a signed OSS URL that expires. Set when
    /// `ExportType` is `AdobePremierePro`.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example_prefix/exported_project_1e8c39a502c3436c84f88290cd713bf3.zip?Expires=1750331685&....`.
    pub project_url: Option<String>,
    /// The exported subtitle files.
    pub srt_list: Vec<Srt>,
    /// The exported timeline, as JSON. Set when `ExportType` is `BaseTimeline`.
    pub timeline: Option<Text<Json>>,
}

impl Fields for ExportResult {
    const FIELDS: &'static [Field] = &Field::members([
        "AudioUrl",
        "ProjectUrl",
        "SrtList",
        "Timeline",
    ]);
}

alicloud_runtime::structure!(
    ExportResult { audio_url, project_url, srt_list, timeline }
);

/// An item of `SrtList`.
///
/// The exported subtitle files.
#[derive(Default)]
#[non_exhaustive]
pub struct Srt {
    /// The URL of the subtitle file.
    pub srt_url: Option<String>,
    /// The tag of the subtitle file.
    pub tag: Option<String>,
}

impl Fields for Srt {
    const FIELDS: &'static [Field] = &Field::members(["SrtUrl", "Tag"]);
}

alicloud_runtime::structure!(Srt { srt_url, tag });

/// The values of `ExportType` in [`ProjectExportJob`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectExportJobExportType {
    /// `BaseTimeline`: the timeline.
    BaseTimeline,
    /// `AdobePremierePro`: an Adobe Premiere Pro project.
    AdobePremierePro,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ProjectExportJobExportType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BaseTimeline", Self::BaseTimeline),
        ("AdobePremierePro", Self::AdobePremierePro),
    ];
}

alicloud_runtime::open_set!(ProjectExportJobExportType);

impl Operation for GetProjectExportJobRequest {
    type Response = GetProjectExportJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetProjectExportJob")
        .summary("Looks up a project export job and, after it is completed, its result.")
        .read_only()
        .waiter(
            WaiterInfo::new("ProjectExportJob.Status")
                .success(&["Success"])
                .failure(&["Failed"]),
        )
        .ram_action("ice:GetProjectExportJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetProjectExportJob",
        );
}

impl Waitable for GetProjectExportJobRequest {}

impl TryFrom<&super::SubmitProjectExportJobResponse> for GetProjectExportJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        started: &super::SubmitProjectExportJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        alicloud_runtime::lookup(started, &[("JobId", "JobId")])
    }
}
