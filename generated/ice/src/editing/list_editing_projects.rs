// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListEditingProjects`: Lists online editing projects, filtered by creation time, state, kind and source.

use alicloud_runtime::{Json, Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::list_editing_projects`](crate::Client::list_editing_projects).
#[non_exhaustive]
pub struct ListEditingProjectsRequest {
    /// The kind of editing project.
    ///
    /// Example: `EditingProject`.
    pub project_type: Option<types::EditingProjectType>,
    /// The kind of template the projects are made from. The API description marks it as
    /// required, yet names a value for when it is left out: `Timeline`.
    ///
    /// Example: `None`.
    pub template_type: ListEditingProjectsTemplateType,
    /// Where the range of times to search begins, in UTC.
    ///
    /// Example: `2017-12-21T08:00:01Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// Where the range of times to search ends, in UTC.
    ///
    /// Example: `2022-02-02T23:59:59Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// What to search for, such as the ID of a job.
    ///
    /// Example: `******6f36bc45d09a9d5cde49******`.
    pub keyword: Option<String>,
    /// The state the projects must be in; any when left out. The states are those of `Status`
    /// in the answer.
    ///
    /// Example: `Produced`.
    pub status: Option<String>,
    /// Where the projects were created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::CreationSource>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// How many entries an answer has at most.
    ///
    /// Default: `10`. Example: `10`.
    pub max_results: Option<Text<i32>>,
    /// The order of the projects.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
}

impl ListEditingProjectsRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(template_type: impl Into<ListEditingProjectsTemplateType>) -> Self {
        Self {
            template_type: template_type.into(),
            project_type: None,
            start_time: None,
            end_time: None,
            keyword: None,
            status: None,
            create_source: None,
            next_token: None,
            max_results: None,
            sort_by: None,
        }
    }

    /// Sets `ProjectType`. The kind of editing project.
    #[must_use]
    pub fn project_type(
        mut self,
        project_type: impl Into<types::EditingProjectType>,
    ) -> Self {
        self.project_type = Some(project_type.into());
        self
    }

    /// Sets `StartTime`. Where the range of times to search begins, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. Where the range of times to search ends, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `Keyword`. What to search for, such as the ID of a job.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `Status`. The state the projects must be in; any when left out.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `CreateSource`. Where the projects were created from.
    #[must_use]
    pub fn create_source(
        mut self,
        create_source: impl Into<types::CreationSource>,
    ) -> Self {
        self.create_source = Some(create_source.into());
        self
    }

    /// Sets `NextToken`. Where the next page begins.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `MaxResults`. How many entries an answer has at most.
    #[must_use]
    pub fn max_results(mut self, max_results: impl Into<Text<i32>>) -> Self {
        self.max_results = Some(max_results.into());
        self
    }

    /// Sets `SortBy`. The order of the projects.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

impl Fields for ListEditingProjectsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("ProjectType"),
        Field::query("TemplateType").required(),
        Field::query("StartTime"),
        Field::query("EndTime"),
        Field::query("Keyword"),
        Field::query("Status"),
        Field::query("CreateSource"),
        Field::query("NextToken"),
        Field::query("MaxResults"),
        Field::query("SortBy"),
    ];
}

alicloud_runtime::structure!(
    ListEditingProjectsRequest { project_type, template_type, start_time, end_time,
    keyword, status, create_source, next_token, max_results, sort_by }
);

/// The values of `TemplateType` in [`ListEditingProjectsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEditingProjectsTemplateType {
    /// `Timeline`: standard template.
    Timeline,
    /// `VETemplate`: advanced template.
    VeTemplate,
    /// `None`: no template, ordinary editing.
    None,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListEditingProjectsTemplateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Timeline", Self::Timeline),
        ("VETemplate", Self::VeTemplate),
        ("None", Self::None),
    ];
}

alicloud_runtime::open_set!(ListEditingProjectsTemplateType);

/// The answer to [`Client::list_editing_projects`](crate::Client::list_editing_projects).
#[derive(Default)]
#[non_exhaustive]
pub struct ListEditingProjectsResponse {
    /// How many entries an answer has at most.
    ///
    /// Example: `10`.
    pub max_results: Option<i32>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `Nzv3rcKla9wHUGua9YXHNA==`.
    pub next_token: Option<String>,
    /// The editing projects found.
    pub project_list: Vec<Project>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
}

impl Fields for ListEditingProjectsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "MaxResults",
        "NextToken",
        "ProjectList",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    ListEditingProjectsResponse { max_results, next_token, project_list, request_id }
);

/// An item of `ProjectList`.
///
/// The editing projects found.
#[derive(Default)]
#[non_exhaustive]
pub struct Project {
    /// The business settings of a live editing project, as JSON. Without meaning for other
    /// projects.
    ///
    /// Example: `{}`.
    pub business_config: Option<Text<Json>>,
    /// How far the live stream of the project is. Without meaning for standard editing
    /// projects.
    ///
    /// Example: `{}`.
    pub business_status: Option<String>,
    /// The URL of the project's cover picture.
    ///
    /// Example: `https://xxx.com/cover/xxx.jpg`.
    pub cover_url: Option<String>,
    /// Where the project was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::CreationSource>,
    /// When the project was created, in UTC.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The text that describes the project.
    pub description: Option<String>,
    /// The code of the error, when the project could not be produced.
    ///
    /// Example: `InvalidParameter`.
    pub error_code: Option<String>,
    /// What went wrong, when the project could not be produced.
    pub error_message: Option<String>,
    /// Where the project was last changed from, such as `OpenAPI`.
    ///
    /// Example: `OpenAPI`.
    pub modified_source: Option<String>,
    /// When the project was last changed, in UTC.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The ID of the online editing project.
    ///
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// The kind of editing project.
    ///
    /// Example: `EditingProject`.
    pub project_type: Option<types::EditingProjectType>,
    /// The state of the project.
    ///
    /// Example: `Produced`.
    pub status: Option<types::EditingProjectStatus>,
    /// The kind of template the project is made from.
    ///
    /// Example: `Timeline`.
    pub template_type: Option<types::EditingTemplateType>,
    /// The title of the project.
    ///
    /// Example: `Project title`.
    pub title: Option<String>,
}

impl Fields for Project {
    const FIELDS: &'static [Field] = &Field::members([
        "BusinessConfig",
        "BusinessStatus",
        "CoverURL",
        "CreateSource",
        "CreateTime",
        "Description",
        "ErrorCode",
        "ErrorMessage",
        "ModifiedSource",
        "ModifiedTime",
        "ProjectId",
        "ProjectType",
        "Status",
        "TemplateType",
        "Title",
    ]);
}

alicloud_runtime::structure!(
    Project { business_config, business_status, cover_url, create_source, create_time,
    description, error_code, error_message, modified_source, modified_time, project_id,
    project_type, status, template_type, title }
);

impl Operation for ListEditingProjectsRequest {
    type Response = ListEditingProjectsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListEditingProjects")
        .summary(
            "Lists online editing projects, filtered by creation time, state, kind and source.",
        )
        .read_only()
        .paging(Paging::of("ProjectList").token("NextToken", "NextToken"))
        .ram_action("ice:ListEditingProjects")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListEditingProjects",
        );
}

impl Paged for ListEditingProjectsRequest {
    type Item = Project;

    #[inline]
    fn items(page: ListEditingProjectsResponse) -> Vec<Project> {
        page.project_list
    }
}
