// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchEditingProject`: Finds online editing projects by when they were created and by state.

use alicloud_runtime::{Json, Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::search_editing_project`](crate::Client::search_editing_project).
#[derive(Default)]
#[non_exhaustive]
pub struct SearchEditingProjectRequest {
    /// The start of the time range, in UTC: of the recording in an answer, of the search in a
    /// request.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the time range, in UTC: of the recording in an answer, of the search in a
    /// request.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub end_time: Option<Text<Timestamp>>,
    /// The states the projects may be in; any when left out.
    ///
    /// Example: `["Producing"]`.
    pub status: Option<Vec<SearchEditingProjectStatus>>,
    /// Which way the results are sorted.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the projects were created from.
    ///
    /// Example: `WebSDK`.
    pub create_source: Option<types::CreationSource>,
    /// The kind of template the projects are made from.
    ///
    /// Example: `Timeline`.
    pub template_type: Option<SearchEditingProjectTemplateType>,
    /// The kind of editing project; `EditingProject` if nothing else is said.
    ///
    /// Example: `EditingProject`.
    pub project_type: Option<types::EditingProjectType>,
}

impl SearchEditingProjectRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartTime`. The start of the time range, in UTC: of the recording in an answer, of the search in a request.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The end of the time range, in UTC: of the recording in an answer, of the search in a request.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `Status`. The states the projects may be in; any when left out.
    #[must_use]
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<SearchEditingProjectStatus>>,
    ) -> Self {
        self.status = Some(status.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SortBy`. Which way the results are sorted.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
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

    /// Sets `TemplateType`. The kind of template the projects are made from.
    #[must_use]
    pub fn template_type(
        mut self,
        template_type: impl Into<SearchEditingProjectTemplateType>,
    ) -> Self {
        self.template_type = Some(template_type.into());
        self
    }

    /// Sets `ProjectType`. The kind of editing project; `EditingProject` if nothing else is said.
    #[must_use]
    pub fn project_type(
        mut self,
        project_type: impl Into<types::EditingProjectType>,
    ) -> Self {
        self.project_type = Some(project_type.into());
        self
    }
}

impl Fields for SearchEditingProjectRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("StartTime"),
        Field::query("EndTime"),
        Field::query("Status").comma_list(),
        Field::query("SortBy"),
        Field::query("PageNo"),
        Field::query("PageSize").integer(1, 100),
        Field::query("CreateSource"),
        Field::query("TemplateType"),
        Field::query("ProjectType"),
    ];
}

alicloud_runtime::structure!(
    SearchEditingProjectRequest { start_time, end_time, status, sort_by, page_no,
    page_size, create_source, template_type, project_type }
);

/// The values of `Status` in [`SearchEditingProjectRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchEditingProjectStatus {
    /// `Draft`: a draft.
    Draft,
    /// `Producing`: output in the making.
    Producing,
    /// `Produced`: output made.
    Produced,
    /// `ProduceFailed`: the output could not be made.
    ProduceFailed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SearchEditingProjectStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Draft", Self::Draft),
        ("Producing", Self::Producing),
        ("Produced", Self::Produced),
        ("ProduceFailed", Self::ProduceFailed),
    ];
}

alicloud_runtime::open_set!(SearchEditingProjectStatus);

/// The values of `TemplateType` in [`SearchEditingProjectRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for SearchEditingProjectTemplateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Timeline", Self::Timeline),
        ("VETemplate", Self::VeTemplate),
        ("None", Self::None),
    ];
}

alicloud_runtime::open_set!(SearchEditingProjectTemplateType);

/// The answer to [`Client::search_editing_project`](crate::Client::search_editing_project).
#[derive(Default)]
#[non_exhaustive]
pub struct SearchEditingProjectResponse {
    /// How many entries an answer has at most.
    ///
    /// Example: `10`.
    pub max_results: Option<i64>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `null`.
    pub next_token: Option<String>,
    /// The editing projects found.
    pub project_list: Vec<Project>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `****9262E3DA-07FA-4862-FCBB6BC61D08*****`.
    pub request_id: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `110`.
    pub total_count: Option<i64>,
}

impl Fields for SearchEditingProjectResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "MaxResults",
        "NextToken",
        "ProjectList",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    SearchEditingProjectResponse { max_results, next_token, project_list, request_id,
    total_count }
);

/// An item of `ProjectList`.
///
/// The editing projects found.
#[derive(Default)]
#[non_exhaustive]
pub struct Project {
    /// The business settings of a live editing project, as JSON. Without meaning for other
    /// projects.
    pub business_config: Option<Text<Json>>,
    /// How far the live stream of the project is. Without meaning for standard editing
    /// projects.
    ///
    /// Example: `Reserving`.
    pub business_status: Option<types::LiveEditingBusinessStatus>,
    /// The URL of the project's cover picture.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example-cover.jpg`.
    pub cover_url: Option<String>,
    /// Where the project was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::CreationSource>,
    /// When the project was created, in UTC.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub create_time: Option<Text<Timestamp>>,
    /// The text that describes the project.
    ///
    /// Example: `sample description`.
    pub description: Option<String>,
    /// How long the edit in the project runs in all, in seconds.
    ///
    /// Example: `30.1`.
    pub duration: Option<f64>,
    /// The code of the error, when the project could not be produced.
    ///
    /// Example: `InvalidParameter`.
    pub error_code: Option<String>,
    /// What went wrong, when the project could not be produced.
    pub error_message: Option<String>,
    /// Where the project was last changed from.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub modified_source: Option<String>,
    /// When the project was last changed, in UTC.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
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
    /// Example: `ProduceFailed`.
    pub status: Option<types::EditingProjectStatus>,
    /// The kind of template the project is made from.
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

impl Fields for Project {
    const FIELDS: &'static [Field] = &Field::members([
        "BusinessConfig",
        "BusinessStatus",
        "CoverURL",
        "CreateSource",
        "CreateTime",
        "Description",
        "Duration",
        "ErrorCode",
        "ErrorMessage",
        "ModifiedSource",
        "ModifiedTime",
        "ProjectId",
        "ProjectType",
        "Status",
        "TemplateType",
        "Timeline",
        "Title",
    ]);
}

alicloud_runtime::structure!(
    Project { business_config, business_status, cover_url, create_source, create_time,
    description, duration, error_code, error_message, modified_source, modified_time,
    project_id, project_type, status, template_type, timeline, title }
);

impl Operation for SearchEditingProjectRequest {
    type Response = SearchEditingProjectResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchEditingProject")
        .summary("Finds online editing projects by when they were created and by state.")
        .read_only()
        .paging(Paging::of("ProjectList").number("PageNo"))
        .ram_action("ice:SearchEditingProject")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchEditingProject",
        );
}

impl Paged for SearchEditingProjectRequest {
    type Item = Project;

    #[inline]
    fn items(page: SearchEditingProjectResponse) -> Vec<Project> {
        page.project_list
    }
}
