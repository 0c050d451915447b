// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitProjectExportJob`: Submits a job that exports an editing project as a timeline or a Premiere Pro project.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, OneOf, UnknownValue};

/// The request of [`Client::submit_project_export_job`](crate::Client::submit_project_export_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitProjectExportJobRequest {
    /// The content to export. One of the two is required.
    pub source: ProjectExportJobSource,
    /// The export type.
    ///
    /// Example: `BaseTimeline`.
    pub export_type: Option<SubmitProjectExportJobExportType>,
    /// The output location of the export and of the intermediate files, as JSON. Only OSS is
    /// supported.
    pub output_media_config: Text<ProjectExportJobOutputMediaConfig>,
    /// The custom data of the job, as JSON.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx","Key":"Valuexxx"}`.
    pub user_data: Option<Text<Json>>,
}

impl SubmitProjectExportJobRequest {
    /// The ID of the editing project to export.
    pub fn by_project_id(
        output_media_config: impl Into<Text<ProjectExportJobOutputMediaConfig>>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            output_media_config: output_media_config.into(),
            source: ProjectExportJobSource::ProjectId(project_id.into()),
            export_type: None,
            user_data: None,
        }
    }

    /// The timeline to export, as JSON.
    pub fn by_timeline(
        output_media_config: impl Into<Text<ProjectExportJobOutputMediaConfig>>,
        timeline: impl Into<Text<Json>>,
    ) -> Self {
        Self {
            output_media_config: output_media_config.into(),
            source: ProjectExportJobSource::Timeline(timeline.into()),
            export_type: None,
            user_data: None,
        }
    }

    /// Sets `ExportType`. The export type.
    #[must_use]
    pub fn export_type(
        mut self,
        export_type: impl Into<SubmitProjectExportJobExportType>,
    ) -> Self {
        self.export_type = Some(export_type.into());
        self
    }

    /// Sets `UserData`. The custom data of the job, as JSON.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitProjectExportJobRequest {
        source: Field::one_of(<ProjectExportJobSource as OneOf>::ALTERNATIVES).required(),
        export_type: Field::query("ExportType"),
        output_media_config: Field::query("OutputMediaConfig").required(),
        user_data: Field::query("UserData"),
    }
}

/// The content to export. One of the two is required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProjectExportJobSource {
    /// The ID of the editing project to export. Set this or `Timeline`.
    ///
    /// Example: `*****67ae06542b9b93e0d1c387*****`.
    ProjectId(String),
    /// The timeline to export, as JSON. Set this or `ProjectId`.
    ///
    /// Example: `{"VideoTracks":[{"VideoTrackClips":[{"MediaId":"****4d7cf14dc7b83b0e801c****"},{"MediaId":"****4d7cf14dc7b83b0e801c****"}]}]}`.
    Timeline(Text<Json>),
}

alicloud_runtime::one_of! {
    ProjectExportJobSource {
        0 => ProjectId: Field::query("ProjectId"),
        1 => Timeline: Field::form("Timeline"),
    }
}

/// The values of [`SubmitProjectExportJobRequest::export_type`](field@SubmitProjectExportJobRequest::export_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitProjectExportJobExportType {
    /// `BaseTimeline`: the timeline.
    BaseTimeline,
    /// `AdobePremierePro`: an Adobe Premiere Pro project.
    AdobePremierePro,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SubmitProjectExportJobExportType {
        BaseTimeline: "BaseTimeline",
        AdobePremierePro: "AdobePremierePro",
    }
}

/// The output location of the export and of the intermediate files, as JSON. Only OSS is
/// supported.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectExportJobOutputMediaConfig {
    /// The OSS bucket. Required.
    pub bucket: String,
    /// The path prefix. By default, the root of the bucket.
    pub prefix: Option<String>,
    /// The width of the output. By default, derived from the project or timeline.
    ///
    /// At least 1.
    pub width: Option<i64>,
    /// The height of the output. By default, derived from the project or timeline.
    ///
    /// At least 1.
    pub height: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl ProjectExportJobOutputMediaConfig {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(bucket: impl Into<String>) -> Self {
        Self {
            bucket: bucket.into(),
            prefix: None,
            width: None,
            height: None,
            others: BTreeMap::new(),
        }
    }

    /// Sets `Prefix`. The path prefix.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Sets `Width`. The width of the output.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `Height`. The height of the output.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
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
    ProjectExportJobOutputMediaConfig {
        bucket: Field::member("Bucket").required(),
        prefix: Field::member("Prefix"),
        width: Field::member("Width").integer(1, i64::MAX),
        height: Field::member("Height").integer(1, i64::MAX),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_project_export_job`](crate::Client::submit_project_export_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProjectExportJobResponse {
    /// The ID of the project export job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitProjectExportJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitProjectExportJobRequest {
    type Response = SubmitProjectExportJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitProjectExportJob")
        .summary(
            "Submits a job that exports an editing project as a timeline or a Premiere Pro project.",
        )
        .ram_action("ice:SubmitProjectExportJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitProjectExportJob",
        );
}
