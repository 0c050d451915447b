// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetProjectExportJob`: Looks up a project export job and, after it is completed, its result.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_project_export_job`](crate::Client::get_project_export_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetProjectExportJobRequest {
    /// The ID of the project export job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: String,
}

impl GetProjectExportJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    GetProjectExportJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::get_project_export_job`](crate::Client::get_project_export_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJobResponse {
    /// The project export job.
    pub project_export_job: Option<ProjectExportJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetProjectExportJobResponse {
        project_export_job: "ProjectExportJob",
        request_id: "RequestId",
    }
}

/// The project export job.
#[derive(Clone, Default)]
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
    pub export_type: Option<GetProjectExportJobExportType>,
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

alicloud_runtime::structure! {
    ProjectExportJob {
        code: "Code",
        export_result: "ExportResult",
        export_type: "ExportType",
        job_id: "JobId",
        message: "Message",
        project_id: "ProjectId",
        status: "Status",
        user_data: "UserData",
    }
}

/// The export result.
#[derive(Clone, Default)]
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
    pub srt_list: Vec<ExportResultSrt>,
    /// The exported timeline, as JSON. Set when `ExportType` is `BaseTimeline`.
    pub timeline: Option<Text<Json>>,
}

alicloud_runtime::structure! {
    ExportResult {
        audio_url: "AudioUrl",
        project_url: "ProjectUrl",
        srt_list: "SrtList",
        timeline: "Timeline",
    }
}

/// An item of [`ExportResult::srt_list`](field@ExportResult::srt_list).
///
/// The exported subtitle files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportResultSrt {
    /// The URL of the subtitle file.
    pub srt_url: Option<String>,
    /// The tag of the subtitle file.
    pub tag: Option<String>,
}

alicloud_runtime::structure! {
    ExportResultSrt {
        srt_url: "SrtUrl",
        tag: "Tag",
    }
}

/// The values of [`ProjectExportJob::export_type`](field@ProjectExportJob::export_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProjectExportJobExportType {
    /// `BaseTimeline`: the timeline.
    BaseTimeline,
    /// `AdobePremierePro`: an Adobe Premiere Pro project.
    AdobePremierePro,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GetProjectExportJobExportType {
        BaseTimeline: "BaseTimeline",
        AdobePremierePro: "AdobePremierePro",
    }
}

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
        response: &super::SubmitProjectExportJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}
