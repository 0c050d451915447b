// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetEditingProject`: Looks up an online editing project.

use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_editing_project`](crate::Client::get_editing_project).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetEditingProjectRequest {
    /// The ID of the online editing project.
    ///
    /// Example: `****fb2101bf24b2754cb318787dc****`.
    pub project_id: String,
    /// The source of the request. It determines the format of the timeline in the response.
    ///
    /// Default: `OpenAPI`. Example: `WebSDK`.
    pub request_source: Option<RequestSource>,
}

impl GetEditingProjectRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            request_source: None,
        }
    }

    /// Sets `RequestSource`. The source of the request.
    #[must_use]
    pub fn request_source(mut self, request_source: impl Into<RequestSource>) -> Self {
        self.request_source = Some(request_source.into());
        self
    }
}

alicloud_runtime::structure! {
    GetEditingProjectRequest {
        project_id: Field::query("ProjectId").required(),
        request_source: Field::query("RequestSource"),
    }
}

/// The values of [`GetEditingProjectRequest::request_source`](field@GetEditingProjectRequest::request_source).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestSource {
    /// `OpenAPI`: the timeline is returned unchanged.
    OpenApi,
    /// `WebSDK`: the timeline is converted to the web editor's format, and its materials are bound to the project so that it can be previewed in a browser.
    WebSdk,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open RequestSource {
        OpenApi: "OpenAPI",
        WebSdk: "WebSDK",
    }
}

/// The response of [`Client::get_editing_project`](crate::Client::get_editing_project).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectResponse {
    /// The editing project.
    pub project: Option<GetEditingProjectProject>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetEditingProjectResponse {
        project: "Project",
        request_id: "RequestId",
    }
}

/// The editing project.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectProject {
    /// The business settings of a live editing project, as JSON. Not applicable to other
    /// projects.
    pub business_config: Option<Text<Json>>,
    /// The status of the live stream of the project. Not applicable to standard editing
    /// projects.
    ///
    /// Example: `Reserving`.
    pub business_status: Option<types::LiveEditingBusinessStatus>,
    /// The materials and texts that fill the project's template, as JSON. Used together with
    /// `TemplateId`.
    ///
    /// Example: `See the template user guide.`.
    pub clips_param: Option<Text<Json>>,
    /// The URL of the project's cover image.
    ///
    /// Example: `http://aaa.bbb/your-cover.jpg`.
    pub cover_url: Option<String>,
    /// The source that the project was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::EditingProjectSource>,
    /// The time the project was created, in UTC.
    ///
    /// Example: `2020-12-20T12:00:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the project.
    ///
    /// Example: `Example description`.
    pub description: Option<String>,
    /// The total duration of the edit, in seconds.
    ///
    /// Example: `24.12`.
    pub duration: Option<f64>,
    /// The source that the project was last modified from.
    ///
    /// Example: `OpenAPI`.
    pub modified_source: Option<types::EditingProjectSource>,
    /// The time the project was last modified, in UTC.
    ///
    /// Example: `2020-12-20T13:00:00Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The ID of the online editing project.
    ///
    /// Example: `****fb2101bf24b2754cb318787dc****`.
    pub project_id: Option<String>,
    /// The type of the editing project. By default, `EditingProject`.
    ///
    /// Example: `EditingProject`.
    pub project_type: Option<types::EditingProjectType>,
    /// The status of the project.
    ///
    /// Example: `Editing`.
    pub status: Option<types::EditingProjectStatus>,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// The type of the template that the project was created from.
    ///
    /// Example: `Timeline`.
    pub template_type: Option<types::EditingTemplateType>,
    /// The timeline of the project, as JSON: its tracks and the clips on them.
    pub timeline: Option<Text<Json>>,
    /// The error message of the timeline conversion. Set only when `TimelineConvertStatus` is
    /// `ConvertFailed`.
    pub timeline_convert_error_message: Option<String>,
    /// The status of the timeline conversion from the API format to the web editor format.
    /// The conversion is asynchronous and runs only if `RequestSource` is `WebSDK`.
    ///
    /// Example: `Converted`.
    pub timeline_convert_status: Option<TimelineConvertStatus>,
    /// The title of the project.
    ///
    /// Example: `Sample title`.
    pub title: Option<String>,
}

alicloud_runtime::structure! {
    GetEditingProjectProject {
        business_config: "BusinessConfig",
        business_status: "BusinessStatus",
        clips_param: "ClipsParam",
        cover_url: "CoverURL",
        create_source: "CreateSource",
        create_time: "CreateTime",
        description: "Description",
        duration: "Duration",
        modified_source: "ModifiedSource",
        modified_time: "ModifiedTime",
        project_id: "ProjectId",
        project_type: "ProjectType",
        status: "Status",
        template_id: "TemplateId",
        template_type: "TemplateType",
        timeline: "Timeline",
        timeline_convert_error_message: "TimelineConvertErrorMessage",
        timeline_convert_status: "TimelineConvertStatus",
        title: "Title",
    }
}

/// The values of [`GetEditingProjectProject::timeline_convert_status`](field@GetEditingProjectProject::timeline_convert_status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimelineConvertStatus {
    /// `Unconverted`: the conversion has not started.
    Unconverted,
    /// `Converting`: the conversion is in progress.
    Converting,
    /// `Converted`: the conversion is completed.
    Converted,
    /// `ConvertFailed`: the conversion failed; see `TimelineConvertErrorMessage`.
    ConvertFailed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TimelineConvertStatus {
        Unconverted: "Unconverted",
        Converting: "Converting",
        Converted: "Converted",
        ConvertFailed: "ConvertFailed",
    }
}

impl Operation for GetEditingProjectRequest {
    type Response = GetEditingProjectResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetEditingProject")
        .summary("Looks up an online editing project.")
        .read_only()
        .ram_action("ice:GetEditingProject")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetEditingProject",
        );
}
