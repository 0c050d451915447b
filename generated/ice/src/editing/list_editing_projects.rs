// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListEditingProjects`: Lists online editing projects, filtered by creation time, status, type, and source.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_editing_projects`](crate::Client::list_editing_projects).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEditingProjectsRequest {
    /// The type of the editing project.
    ///
    /// Example: `EditingProject`.
    pub project_type: Option<types::EditingProjectType>,
    /// The type of the template that the projects were created from. The API description
    /// marks it as required, but also documents a default value: `Timeline`.
    ///
    /// Example: `None`.
    pub template_type: ListEditingProjectsTemplateType,
    /// The start of the time range to search, in UTC.
    ///
    /// Example: `2017-12-21T08:00:01Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the time range to search, in UTC.
    ///
    /// Example: `2022-02-02T23:59:59Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The keyword to search for, such as the ID of a job.
    ///
    /// Example: `******6f36bc45d09a9d5cde49******`.
    pub keyword: Option<String>,
    /// The status of the projects to list. By default, any status. For the values, see
    /// `Status` in the response.
    ///
    /// Example: `Produced`.
    pub status: Option<String>,
    /// The source that the projects were created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::CreationSource>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// The maximum number of entries per response.
    ///
    /// Default: `10`. Example: `10`.
    pub max_results: Option<Text<i32>>,
    /// The sort order of the projects.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
}

impl ListEditingProjectsRequest {
    /// Creates a request with the required parameters. The methods below set the others.
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

    /// Sets `ProjectType`. The type of the editing project.
    #[must_use]
    pub fn project_type(
        mut self,
        project_type: impl Into<types::EditingProjectType>,
    ) -> Self {
        self.project_type = Some(project_type.into());
        self
    }

    /// Sets `StartTime`. The start of the time range to search, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The end of the time range to search, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `Keyword`. The keyword to search for, such as the ID of a job.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `Status`. The status of the projects to list.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `CreateSource`. The source that the projects were created from.
    #[must_use]
    pub fn create_source(
        mut self,
        create_source: impl Into<types::CreationSource>,
    ) -> Self {
        self.create_source = Some(create_source.into());
        self
    }

    /// Sets `NextToken`. The page token.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `MaxResults`. The maximum number of entries per response.
    #[must_use]
    pub fn max_results(mut self, max_results: impl Into<Text<i32>>) -> Self {
        self.max_results = Some(max_results.into());
        self
    }

    /// Sets `SortBy`. The sort order of the projects.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListEditingProjectsRequest {
        project_type: Field::query("ProjectType"),
        template_type: Field::query("TemplateType").required(),
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        keyword: Field::query("Keyword"),
        status: Field::query("Status"),
        create_source: Field::query("CreateSource"),
        next_token: Field::query("NextToken"),
        max_results: Field::query("MaxResults"),
        sort_by: Field::query("SortBy"),
    }
}

/// The values of [`ListEditingProjectsRequest::template_type`](field@ListEditingProjectsRequest::template_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEditingProjectsTemplateType {
    /// `Timeline`: standard template.
    Timeline,
    /// `VETemplate`: advanced template.
    VeTemplate,
    /// `None`: no template, regular editing.
    None,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ListEditingProjectsTemplateType {
        Timeline: "Timeline",
        VeTemplate: "VETemplate",
        None: "None",
    }
}

/// The response of [`Client::list_editing_projects`](crate::Client::list_editing_projects).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEditingProjectsResponse {
    /// The maximum number of entries per response.
    ///
    /// Example: `10`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `Nzv3rcKla9wHUGua9YXHNA==`.
    pub next_token: Option<String>,
    /// The matching editing projects.
    pub project_list: Vec<ListEditingProjectsProject>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListEditingProjectsResponse {
        max_results: "MaxResults",
        next_token: "NextToken",
        project_list: "ProjectList",
        request_id: "RequestId",
    }
}

/// An item of [`ListEditingProjectsResponse::project_list`](field@ListEditingProjectsResponse::project_list).
///
/// The matching editing projects.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEditingProjectsProject {
    /// The business settings of a live editing project, as JSON. Not applicable to other
    /// projects.
    ///
    /// Example: `{}`.
    pub business_config: Option<Text<Json>>,
    /// The status of the live stream of the project. Not applicable to standard editing
    /// projects.
    ///
    /// Example: `{}`.
    pub business_status: Option<String>,
    /// The URL of the project's cover image.
    ///
    /// Example: `https://xxx.com/cover/xxx.jpg`.
    pub cover_url: Option<String>,
    /// The source that the project was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::CreationSource>,
    /// The time the project was created, in UTC.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the project.
    pub description: Option<String>,
    /// The error code. Set when the production of the project failed.
    ///
    /// Example: `InvalidParameter`.
    pub error_code: Option<String>,
    /// The error message. Set when the production of the project failed.
    pub error_message: Option<String>,
    /// The source that the project was last modified from, such as `OpenAPI`.
    ///
    /// Example: `OpenAPI`.
    pub modified_source: Option<String>,
    /// The time the project was last modified, in UTC.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The ID of the online editing project.
    ///
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// The type of the editing project.
    ///
    /// Example: `EditingProject`.
    pub project_type: Option<types::EditingProjectType>,
    /// The status of the project.
    ///
    /// Example: `Produced`.
    pub status: Option<types::EditingProjectStatus>,
    /// The type of the template that the project was created from.
    ///
    /// Example: `Timeline`.
    pub template_type: Option<types::EditingTemplateType>,
    /// The title of the project.
    ///
    /// Example: `Project title`.
    pub title: Option<String>,
}

alicloud_runtime::structure! {
    ListEditingProjectsProject {
        business_config: "BusinessConfig",
        business_status: "BusinessStatus",
        cover_url: "CoverURL",
        create_source: "CreateSource",
        create_time: "CreateTime",
        description: "Description",
        error_code: "ErrorCode",
        error_message: "ErrorMessage",
        modified_source: "ModifiedSource",
        modified_time: "ModifiedTime",
        project_id: "ProjectId",
        project_type: "ProjectType",
        status: "Status",
        template_type: "TemplateType",
        title: "Title",
    }
}

impl Operation for ListEditingProjectsRequest {
    type Response = ListEditingProjectsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListEditingProjects")
        .summary(
            "Lists online editing projects, filtered by creation time, status, type, and source.",
        )
        .read_only()
        .pagination(PaginationInfo::of("ProjectList").token("NextToken", "NextToken"))
        .ram_action("ice:ListEditingProjects")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListEditingProjects",
        );
}

impl Paginated for ListEditingProjectsRequest {
    type Item = ListEditingProjectsProject;

    #[inline]
    fn items(page: ListEditingProjectsResponse) -> Vec<ListEditingProjectsProject> {
        page.project_list
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
