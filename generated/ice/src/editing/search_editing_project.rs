// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchEditingProject`: Searches for online editing projects by status and creation time.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::search_editing_project`](crate::Client::search_editing_project).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProjectRequest {
    /// The start of the time range, in UTC. In a response, the range of the recording. In a
    /// request, the range of the search.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the time range, in UTC. In a response, the range of the recording. In a
    /// request, the range of the search.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub end_time: Option<Text<Timestamp>>,
    /// The statuses of the projects to search for. By default, any status.
    ///
    /// Example: `["Producing"]`.
    pub status: Option<Vec<SearchEditingProjectStatus>>,
    /// The sort order of the results.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The source that the projects were created from.
    ///
    /// Example: `WebSDK`.
    pub create_source: Option<types::CreationSource>,
    /// The type of the template that the projects were created from.
    ///
    /// Example: `Timeline`.
    pub template_type: Option<SearchEditingProjectTemplateType>,
    /// The type of the editing project. By default, `EditingProject`.
    ///
    /// Example: `EditingProject`.
    pub project_type: Option<types::EditingProjectType>,
}

impl SearchEditingProjectRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartTime`. The start of the time range, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The end of the time range, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `Status`. The statuses of the projects to search for.
    #[must_use]
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<SearchEditingProjectStatus>>,
    ) -> Self {
        self.status = Some(status.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SortBy`. The sort order of the results.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
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

    /// Sets `TemplateType`. The type of the template that the projects were created from.
    #[must_use]
    pub fn template_type(
        mut self,
        template_type: impl Into<SearchEditingProjectTemplateType>,
    ) -> Self {
        self.template_type = Some(template_type.into());
        self
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
}

alicloud_runtime::structure! {
    SearchEditingProjectRequest {
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        status: Field::query("Status").comma_list(),
        sort_by: Field::query("SortBy"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        create_source: Field::query("CreateSource"),
        template_type: Field::query("TemplateType"),
        project_type: Field::query("ProjectType"),
    }
}

/// The values of [`SearchEditingProjectRequest::status`](field@SearchEditingProjectRequest::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchEditingProjectStatus {
    /// `Draft`: a draft.
    Draft,
    /// `Producing`: the output is being produced.
    Producing,
    /// `Produced`: the output is produced.
    Produced,
    /// `ProduceFailed`: the production of the output failed.
    ProduceFailed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SearchEditingProjectStatus {
        Draft: "Draft",
        Producing: "Producing",
        Produced: "Produced",
        ProduceFailed: "ProduceFailed",
    }
}

/// The values of [`SearchEditingProjectRequest::template_type`](field@SearchEditingProjectRequest::template_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchEditingProjectTemplateType {
    /// `Timeline`: standard template.
    Timeline,
    /// `VETemplate`: advanced template.
    VeTemplate,
    /// `None`: no template.
    None,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SearchEditingProjectTemplateType {
        Timeline: "Timeline",
        VeTemplate: "VETemplate",
        None: "None",
    }
}

/// The response of [`Client::search_editing_project`](crate::Client::search_editing_project).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProjectResponse {
    /// The maximum number of entries per response.
    ///
    /// Example: `10`.
    pub max_results: Option<i64>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `null`.
    pub next_token: Option<String>,
    /// The matching editing projects.
    pub project_list: Vec<SearchEditingProjectProject>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****9262E3DA-07FA-4862-FCBB6BC61D08*****`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `110`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    SearchEditingProjectResponse {
        max_results: "MaxResults",
        next_token: "NextToken",
        project_list: "ProjectList",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

/// An item of [`SearchEditingProjectResponse::project_list`](field@SearchEditingProjectResponse::project_list).
///
/// The matching editing projects.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProjectProject {
    /// The business settings of a live editing project, as JSON. Not applicable to other
    /// projects.
    pub business_config: Option<Text<Json>>,
    /// The status of the live stream of the project. Not applicable to standard editing
    /// projects.
    ///
    /// Example: `Reserving`.
    pub business_status: Option<types::LiveEditingBusinessStatus>,
    /// The URL of the project's cover image.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example-cover.jpg`.
    pub cover_url: Option<String>,
    /// The source that the project was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::CreationSource>,
    /// The time the project was created, in UTC.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the project.
    ///
    /// Example: `sample description`.
    pub description: Option<String>,
    /// The total duration of the edit, in seconds.
    ///
    /// Example: `30.1`.
    pub duration: Option<f64>,
    /// The error code. Set when the production of the project failed.
    ///
    /// Example: `InvalidParameter`.
    pub error_code: Option<String>,
    /// The error message. Set when the production of the project failed.
    pub error_message: Option<String>,
    /// The source that the project was last modified from.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub modified_source: Option<String>,
    /// The time the project was last modified, in UTC.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
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
    /// Example: `ProduceFailed`.
    pub status: Option<types::EditingProjectStatus>,
    /// The type of the template that the project was created from.
    ///
    /// Example: `Timeline`.
    pub template_type: Option<String>,
    /// The timeline of the project, as JSON: its tracks and the clips on them.
    ///
    /// Example: `{"VideoTracks":[{"VideoTrackClips":[{"MediaId":"****4d7cf14dc7b83b0e801c****"},{"MediaId":"****4d7cf14dc7b83b0e801c****"}]}]}`.
    pub timeline: Option<Text<Json>>,
    /// The title of the project.
    ///
    /// Example: `title`.
    pub title: Option<String>,
}

alicloud_runtime::structure! {
    SearchEditingProjectProject {
        business_config: "BusinessConfig",
        business_status: "BusinessStatus",
        cover_url: "CoverURL",
        create_source: "CreateSource",
        create_time: "CreateTime",
        description: "Description",
        duration: "Duration",
        error_code: "ErrorCode",
        error_message: "ErrorMessage",
        modified_source: "ModifiedSource",
        modified_time: "ModifiedTime",
        project_id: "ProjectId",
        project_type: "ProjectType",
        status: "Status",
        template_type: "TemplateType",
        timeline: "Timeline",
        title: "Title",
    }
}

impl Operation for SearchEditingProjectRequest {
    type Response = SearchEditingProjectResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchEditingProject")
        .summary("Searches for online editing projects by status and creation time.")
        .read_only()
        .pagination(PaginationInfo::of("ProjectList").number("PageNo"))
        .ram_action("ice:SearchEditingProject")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchEditingProject",
        );
}

impl Paginated for SearchEditingProjectRequest {
    type Item = SearchEditingProjectProject;

    #[inline]
    fn items(page: SearchEditingProjectResponse) -> Vec<SearchEditingProjectProject> {
        page.project_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
