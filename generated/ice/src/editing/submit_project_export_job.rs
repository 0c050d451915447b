// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitProjectExportJob`: Submits a job that exports an editing project as a timeline or a Premiere Pro project.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, Fields, OneOf, OpenSet, UnknownValue};

/// The request of [`Client::submit_project_export_job`](crate::Client::submit_project_export_job).
#[non_exhaustive]
pub struct SubmitProjectExportJobRequest {
    /// What is exported. One of the two must be given.
    pub source: SubmitProjectExportJobSource,
    /// What to export.
    ///
    /// Example: `BaseTimeline`.
    pub export_type: Option<SubmitProjectExportJobExportType>,
    /// Where the export and the files made on the way go, as JSON. Only OSS is possible.
    pub output_media_config: Text<OutputMediaConfig>,
    /// Your own data, as JSON, that travels with the job.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx","Key":"Valuexxx"}`.
    pub user_data: Option<Text<Json>>,
}

impl SubmitProjectExportJobRequest {
    /// The editing project to export.
    pub fn by_project_id(
        output_media_config: impl Into<Text<OutputMediaConfig>>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            output_media_config: output_media_config.into(),
            source: SubmitProjectExportJobSource::ProjectId(project_id.into()),
            export_type: None,
            user_data: None,
        }
    }

    /// The timeline to export, as JSON.
    pub fn by_timeline(
        output_media_config: impl Into<Text<OutputMediaConfig>>,
        timeline: impl Into<Text<Json>>,
    ) -> Self {
        Self {
            output_media_config: output_media_config.into(),
            source: SubmitProjectExportJobSource::Timeline(timeline.into()),
            export_type: None,
            user_data: None,
        }
    }

    /// Sets `ExportType`. What to export.
    #[must_use]
    pub fn export_type(
        mut self,
        export_type: impl Into<SubmitProjectExportJobExportType>,
    ) -> Self {
        self.export_type = Some(export_type.into());
        self
    }

    /// Sets `UserData`. Your own data, as JSON, that travels with the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Fields for SubmitProjectExportJobRequest {
    const FIELDS: &'static [Field] = &[
        Field::one_of(<SubmitProjectExportJobSource as OneOf>::ALTERNATIVES).required(),
        Field::query("ExportType"),
        Field::query("OutputMediaConfig").required(),
        Field::query("UserData"),
    ];
}

alicloud_runtime::structure!(
    SubmitProjectExportJobRequest { source, export_type, output_media_config, user_data }
);

/// What is exported. One of the two must be given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubmitProjectExportJobSource {
    /// The editing project to export. Give this or `Timeline`.
    ///
    /// Example: `*****67ae06542b9b93e0d1c387*****`.
    ProjectId(String),
    /// The timeline to export, as JSON. Give this or `ProjectId`.
    ///
    /// Example: `{"VideoTracks":[{"VideoTrackClips":[{"MediaId":"****4d7cf14dc7b83b0e801c****"},{"MediaId":"****4d7cf14dc7b83b0e801c****"}]}]}`.
    Timeline(Text<Json>),
}

impl OneOf for SubmitProjectExportJobSource {
    const ALTERNATIVES: &'static [Field] = &[
        Field::query("ProjectId"),
        Field::form("Timeline"),
    ];
}

alicloud_runtime::one_of!(SubmitProjectExportJobSource { ProjectId, Timeline });

/// The values of `ExportType` in [`SubmitProjectExportJobRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitProjectExportJobExportType {
    /// `BaseTimeline`: the timeline.
    BaseTimeline,
    /// `AdobePremierePro`: a project for Adobe Premiere Pro.
    AdobePremierePro,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SubmitProjectExportJobExportType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BaseTimeline", Self::BaseTimeline),
        ("AdobePremierePro", Self::AdobePremierePro),
    ];
}

alicloud_runtime::open_set!(SubmitProjectExportJobExportType);

/// Where the export and the files made on the way go, as JSON. Only OSS is possible.
#[non_exhaustive]
pub struct OutputMediaConfig {
    /// The OSS bucket. Needed.
    pub bucket: String,
    /// What the paths begin with; the root of the bucket when left out.
    pub prefix: Option<String>,
    /// How wide the output is; worked out from the project or timeline when left out.
    ///
    /// At least 1.
    pub width: Option<i64>,
    /// How high the output is; worked out from the project or timeline when left out.
    ///
    /// At least 1.
    pub height: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl OutputMediaConfig {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(bucket: impl Into<String>) -> Self {
        Self {
            bucket: bucket.into(),
            prefix: None,
            width: None,
            height: None,
            others: BTreeMap::new(),
        }
    }

    /// Sets `Prefix`. What the paths begin with; the root of the bucket when left out.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Sets `Width`. How wide the output is; worked out from the project or timeline when left out.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `Height`. How high the output is; worked out from the project or timeline when left out.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Adds a member that has no field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

impl Fields for OutputMediaConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("Bucket").required(),
        Field::member("Prefix"),
        Field::member("Width").integer(1, i64::MAX),
        Field::member("Height").integer(1, i64::MAX),
        Field::other_members(),
    ];
}

alicloud_runtime::structure!(
    OutputMediaConfig { bucket, prefix, width, height, others }
);

/// The answer to [`Client::submit_project_export_job`](crate::Client::submit_project_export_job).
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitProjectExportJobResponse {
    /// The ID of the project export job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for SubmitProjectExportJobResponse {
    const FIELDS: &'static [Field] = &Field::members(["JobId", "RequestId"]);
}

alicloud_runtime::structure!(SubmitProjectExportJobResponse { job_id, request_id });

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
