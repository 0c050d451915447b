// Written by `cargo xtask regen`. Change the description and run it again.

//! Cloud editing: projects and their materials, templates, and jobs that produce one or
//! more videos from a timeline.
//!
//! | | |
//! | --- | --- |
//! | [`AddEditingProjectMaterials`](crate::Client::add_editing_project_materials) | Binds materials to an online editing project. |
//! | [`AddTemplate`](crate::Client::add_template) | Creates an editing template: standard, advanced, or for batch production. |
//! | [`CreateEditingProject`](crate::Client::create_editing_project) | Creates an online editing project with its title, timeline, and cover. |
//! | [`DeleteEditingProjectMaterials`](crate::Client::delete_editing_project_materials) | Removes materials of one type from an online editing project. |
//! | [`DeleteEditingProjects`](crate::Client::delete_editing_projects) | Deletes online editing projects. |
//! | [`DeleteTemplate`](crate::Client::delete_template) | Deletes one or more templates. |
//! | [`GetBatchMediaProducingJob`](crate::Client::get_batch_media_producing_job) | Looks up a batch production job, including its input, status, and output media. |
//! | [`GetEditingProject`](crate::Client::get_editing_project) | Looks up an online editing project. |
//! | [`GetEditingProjectMaterials`](crate::Client::get_editing_project_materials) | Lists the materials bound to an online editing project. |
//! | [`GetLiveEditingIndexFile`](crate::Client::get_live_editing_index_file) | Looks up the index file of a live stream, used to preview a project in the console. |
//! | [`GetLiveEditingJob`](crate::Client::get_live_editing_job) | Looks up a live editing job, including its status, settings, and output. |
//! | [`GetMediaProducingJob`](crate::Client::get_media_producing_job) | Looks up a media producing job, including its status, timeline, template, and output. |
//! | [`GetProjectExportJob`](crate::Client::get_project_export_job) | Looks up a project export job and, after it is completed, its result. |
//! | [`GetTemplate`](crate::Client::get_template) | Looks up a template by ID. |
//! | [`GetTemplateMaterials`](crate::Client::get_template_materials) | Returns the URLs of the files of an advanced template, for use in its editor. |
//! | [`GetTemplateParams`](crate::Client::get_template_params) | Lists the replaceable parts of an advanced template with their original media. |
//! | [`ListBatchMediaProducingJobs`](crate::Client::list_batch_media_producing_jobs) | Lists batch production jobs, filtered by type, status, and time. |
//! | [`ListEditingProjects`](crate::Client::list_editing_projects) | Lists online editing projects, filtered by creation time, status, type, and source. |
//! | [`ListMediaProducingJobs`](crate::Client::list_media_producing_jobs) | Lists media producing jobs, filtered by status, type, time, or project. |
//! | [`ListTemplates`](crate::Client::list_templates) | Lists templates, filtered by type, status, source, or keyword. |
//! | [`SearchEditingProject`](crate::Client::search_editing_project) | Searches for online editing projects by status and creation time. |
//! | [`SubmitBatchMediaProducingJob`](crate::Client::submit_batch_media_producing_job) | Submits a job that mixes videos, audio, and images into multiple output videos. |
//! | [`SubmitLiveEditingJob`](crate::Client::submit_live_editing_job) | Submits a job that merges one or more live stream clips into one video. |
//! | [`SubmitMediaProducingJob`](crate::Client::submit_media_producing_job) | Submits a job that edits video and audio materials and produces the result. |
//! | [`SubmitProjectExportJob`](crate::Client::submit_project_export_job) | Submits a job that exports an editing project as a timeline or a Premiere Pro project. |
//! | [`UpdateEditingProject`](crate::Client::update_editing_project) | Updates an online editing project, including its title, timeline, and cover. |
//! | [`UpdateTemplate`](crate::Client::update_template) | Updates an editing template, including its name, content, and cover. |

pub mod add_editing_project_materials;
pub mod add_template;
pub mod create_editing_project;
pub mod delete_editing_project_materials;
pub mod delete_editing_projects;
pub mod delete_template;
pub mod get_batch_media_producing_job;
pub mod get_editing_project;
pub mod get_editing_project_materials;
pub mod get_live_editing_index_file;
pub mod get_live_editing_job;
pub mod get_media_producing_job;
pub mod get_project_export_job;
pub mod get_template;
pub mod get_template_materials;
pub mod get_template_params;
pub mod list_batch_media_producing_jobs;
pub mod list_editing_projects;
pub mod list_media_producing_jobs;
pub mod list_templates;
pub mod search_editing_project;
pub mod submit_batch_media_producing_job;
pub mod submit_live_editing_job;
pub mod submit_media_producing_job;
pub mod submit_project_export_job;
pub mod update_editing_project;
pub mod update_template;

pub use add_editing_project_materials::{
    AddEditingProjectMaterialsRequest, AddEditingProjectMaterialsResponse,
};
pub use add_template::{AddTemplateRequest, AddTemplateResponse};
pub use create_editing_project::{
    CreateEditingProjectRequest, CreateEditingProjectResponse,
};
pub use delete_editing_project_materials::{
    DeleteEditingProjectMaterialsRequest, DeleteEditingProjectMaterialsRequired,
    DeleteEditingProjectMaterialsResponse,
};
pub use delete_editing_projects::{
    DeleteEditingProjectsRequest, DeleteEditingProjectsResponse,
};
pub use delete_template::{DeleteTemplateRequest, DeleteTemplateResponse};
pub use get_batch_media_producing_job::{
    GetBatchMediaProducingJobRequest, GetBatchMediaProducingJobResponse,
};
pub use get_editing_project::{GetEditingProjectRequest, GetEditingProjectResponse};
pub use get_editing_project_materials::{
    GetEditingProjectMaterialsRequest, GetEditingProjectMaterialsResponse,
};
pub use get_live_editing_index_file::{
    GetLiveEditingIndexFileRequest, GetLiveEditingIndexFileResponse,
};
pub use get_live_editing_job::{GetLiveEditingJobRequest, GetLiveEditingJobResponse};
pub use get_media_producing_job::{
    GetMediaProducingJobRequest, GetMediaProducingJobResponse,
};
pub use get_project_export_job::{
    GetProjectExportJobRequest, GetProjectExportJobResponse,
};
pub use get_template::{GetTemplateRequest, GetTemplateResponse};
pub use get_template_materials::{
    GetTemplateMaterialsRequest, GetTemplateMaterialsResponse,
};
pub use get_template_params::{GetTemplateParamsRequest, GetTemplateParamsResponse};
pub use list_batch_media_producing_jobs::{
    ListBatchMediaProducingJobsRequest, ListBatchMediaProducingJobsResponse,
};
pub use list_editing_projects::{ListEditingProjectsRequest, ListEditingProjectsResponse};
pub use list_media_producing_jobs::{
    ListMediaProducingJobsRequest, ListMediaProducingJobsResponse,
};
pub use list_templates::{ListTemplatesRequest, ListTemplatesResponse};
pub use search_editing_project::{
    SearchEditingProjectRequest, SearchEditingProjectResponse,
};
pub use submit_batch_media_producing_job::{
    SubmitBatchMediaProducingJobRequest, SubmitBatchMediaProducingJobResponse,
};
pub use submit_live_editing_job::{
    SubmitLiveEditingJobRequest, SubmitLiveEditingJobResponse,
};
pub use submit_media_producing_job::{
    SubmitMediaProducingJobRequest, SubmitMediaProducingJobResponse,
};
pub use submit_project_export_job::{
    SubmitProjectExportJobRequest, SubmitProjectExportJobResponse,
};
pub use update_editing_project::{
    UpdateEditingProjectRequest, UpdateEditingProjectResponse,
};
pub use update_template::{UpdateTemplateRequest, UpdateTemplateResponse};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <AddEditingProjectMaterialsRequest as Operation>::INFO,
    <AddTemplateRequest as Operation>::INFO,
    <CreateEditingProjectRequest as Operation>::INFO,
    <DeleteEditingProjectMaterialsRequest as Operation>::INFO,
    <DeleteEditingProjectsRequest as Operation>::INFO,
    <DeleteTemplateRequest as Operation>::INFO,
    <GetBatchMediaProducingJobRequest as Operation>::INFO,
    <GetEditingProjectRequest as Operation>::INFO,
    <GetEditingProjectMaterialsRequest as Operation>::INFO,
    <GetLiveEditingIndexFileRequest as Operation>::INFO,
    <GetLiveEditingJobRequest as Operation>::INFO,
    <GetMediaProducingJobRequest as Operation>::INFO,
    <GetProjectExportJobRequest as Operation>::INFO,
    <GetTemplateRequest as Operation>::INFO,
    <GetTemplateMaterialsRequest as Operation>::INFO,
    <GetTemplateParamsRequest as Operation>::INFO,
    <ListBatchMediaProducingJobsRequest as Operation>::INFO,
    <ListEditingProjectsRequest as Operation>::INFO,
    <ListMediaProducingJobsRequest as Operation>::INFO,
    <ListTemplatesRequest as Operation>::INFO,
    <SearchEditingProjectRequest as Operation>::INFO,
    <SubmitBatchMediaProducingJobRequest as Operation>::INFO,
    <SubmitLiveEditingJobRequest as Operation>::INFO,
    <SubmitMediaProducingJobRequest as Operation>::INFO,
    <SubmitProjectExportJobRequest as Operation>::INFO,
    <UpdateEditingProjectRequest as Operation>::INFO,
    <UpdateTemplateRequest as Operation>::INFO,
];

/// # Editing
impl Client {
    /// Binds materials to an online editing project.
    ///
    /// Returns the media, live streams, and editing projects bound to the project.
    /// `DeleteEditingProjectMaterials` removes a binding. `GetEditingProjectMaterials` lists
    /// the bindings.
    ///
    /// RAM permission: `ice:AddEditingProjectMaterials` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::AddEditingProjectMaterialsRequest;
    /// use alicloud_ice::editing::add_editing_project_materials::MaterialMaps;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .add_editing_project_materials(
    ///         AddEditingProjectMaterialsRequest::new(
    ///             "*****b2101cb318c*****",
    ///             MaterialMaps::new(),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddEditingProjectMaterials`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddEditingProjectMaterials)
    #[inline]
    pub fn add_editing_project_materials(
        &self,
        request: AddEditingProjectMaterialsRequest,
    ) -> Call<AddEditingProjectMaterialsRequest> {
        self.call(request)
    }

    /// Creates an editing template: standard, advanced, or for batch production.
    ///
    /// An advanced template (`VETemplate`) is parsed after this call and cannot be used
    /// immediately. It is `Processing` until it becomes `Available`. Depending on the size of
    /// the template file, this takes between about 10 seconds and 5 minutes. Use
    /// `GetTemplate` to query the status.
    ///
    /// RAM permission: `ice:AddTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::AddTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .add_template(AddTemplateRequest::new().name("Template name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddTemplate)
    #[inline]
    pub fn add_template(&self, request: AddTemplateRequest) -> Call<AddTemplateRequest> {
        self.call(request)
    }

    /// Creates an online editing project with its title, timeline, and cover.
    ///
    /// Create the project with either a `Timeline` or a template (`TemplateId` with
    /// `ClipsParam`), not both.
    ///
    /// A project alone produces no output. Submit it with `SubmitMediaProducingJob`, or with
    /// `SubmitLiveEditingJob` for a live editing project. You are billed for the length of
    /// the produced video. Failed processing is not billed.
    ///
    /// RAM permission: `ice:CreateEditingProject` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::CreateEditingProjectRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_editing_project(CreateEditingProjectRequest::new("example"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateEditingProject`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateEditingProject)
    #[inline]
    pub fn create_editing_project(
        &self,
        request: CreateEditingProjectRequest,
    ) -> Call<CreateEditingProjectRequest> {
        self.call(request)
    }

    /// Removes materials of one type from an online editing project.
    ///
    /// RAM permission: `ice:DeleteEditingProjectMaterials` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::DeleteEditingProjectMaterialsRequest;
    /// use alicloud_ice::editing::DeleteEditingProjectMaterialsRequired;
    /// use alicloud_ice::editing::delete_editing_project_materials::MaterialType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_editing_project_materials(
    ///         DeleteEditingProjectMaterialsRequest::new(DeleteEditingProjectMaterialsRequired {
    ///             project_id: "*****fb2101cb318*****".into(),
    ///             material_ids: vec!["*****cbd721b418a89a7dafb1dc*****".into()],
    ///             material_type: MaterialType::Video,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteEditingProjectMaterials`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteEditingProjectMaterials)
    #[inline]
    pub fn delete_editing_project_materials(
        &self,
        request: DeleteEditingProjectMaterialsRequest,
    ) -> Call<DeleteEditingProjectMaterialsRequest> {
        self.call(request)
    }

    /// Deletes online editing projects.
    ///
    /// RAM permission: `ice:DeleteEditingProjects` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::DeleteEditingProjectsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_editing_projects(
    ///         DeleteEditingProjectsRequest::new(["****fb2101bf24bf41cb318787dc****"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteEditingProjects`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteEditingProjects)
    #[inline]
    pub fn delete_editing_projects(
        &self,
        request: DeleteEditingProjectsRequest,
    ) -> Call<DeleteEditingProjectsRequest> {
        self.call(request)
    }

    /// Deletes one or more templates.
    ///
    /// A template is a reusable timeline. Callers set a few parameters and materials instead
    /// of building the entire edit again.
    ///
    /// RAM permission: `ice:DeleteTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::DeleteTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_template(
    ///         DeleteTemplateRequest::new()
    ///             .template_ids(["****20b48fb04483915d4f2cd8ac****"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteTemplate)
    #[inline]
    pub fn delete_template(
        &self,
        request: DeleteTemplateRequest,
    ) -> Call<DeleteTemplateRequest> {
        self.call(request)
    }

    /// Looks up a batch production job, including its input, status, and output media.
    ///
    /// The response lists each subjob with the ID and URL of its output. Only jobs from the
    /// last year can be queried. `SubmitBatchMediaProducingJob` submits such jobs, and
    /// `ListBatchMediaProducingJobs` lists them.
    ///
    /// RAM permission: `ice:GetBatchMediaProducingJob` on all resources, access level `get`.
    ///
    /// A job succeeds with the state `Finished` and fails with `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetBatchMediaProducingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_batch_media_producing_job(
    ///         GetBatchMediaProducingJobRequest::new()
    ///             .job_id("****b4549d46c88681030f6e****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetBatchMediaProducingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetBatchMediaProducingJob)
    #[inline]
    pub fn get_batch_media_producing_job(
        &self,
        request: GetBatchMediaProducingJobRequest,
    ) -> Call<GetBatchMediaProducingJobRequest> {
        self.call(request)
    }

    /// Looks up an online editing project.
    ///
    /// If `RequestSource` is `WebSDK`, the service also converts the timeline for the web
    /// editor asynchronously. `TimelineConvertStatus` is the status of this conversion.
    ///
    /// RAM permission: `ice:GetEditingProject` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::GetEditingProjectRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_editing_project(
    ///         GetEditingProjectRequest::new("****fb2101bf24b2754cb318787dc****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetEditingProject`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetEditingProject)
    #[inline]
    pub fn get_editing_project(
        &self,
        request: GetEditingProjectRequest,
    ) -> Call<GetEditingProjectRequest> {
        self.call(request)
    }

    /// Lists the materials bound to an online editing project.
    ///
    /// RAM permission: `ice:GetEditingProjectMaterials` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::GetEditingProjectMaterialsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_editing_project_materials(
    ///         GetEditingProjectMaterialsRequest::new("*****fb2101cb318*****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetEditingProjectMaterials`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetEditingProjectMaterials)
    #[inline]
    pub fn get_editing_project_materials(
        &self,
        request: GetEditingProjectMaterialsRequest,
    ) -> Call<GetEditingProjectMaterialsRequest> {
        self.call(request)
    }

    /// Looks up the index file of a live stream, used to preview a project in the console.
    ///
    /// RAM permission: `ice:GetLiveEditingIndexFile` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::GetLiveEditingIndexFileRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_editing_index_file(
    ///         GetLiveEditingIndexFileRequest::new().app_name("testrecord"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLiveEditingIndexFile`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveEditingIndexFile)
    #[inline]
    pub fn get_live_editing_index_file(
        &self,
        request: GetLiveEditingIndexFileRequest,
    ) -> Call<GetLiveEditingIndexFileRequest> {
        self.call(request)
    }

    /// Looks up a live editing job, including its status, settings, and output.
    ///
    /// Only jobs created within the past year can be queried. `SubmitLiveEditingJob` submits
    /// such jobs.
    ///
    /// RAM permission: `ice:GetLiveEditingJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetLiveEditingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_editing_job(
    ///         GetLiveEditingJobRequest::new().job_id("****d80e4e4044975745c14b****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLiveEditingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveEditingJob)
    #[inline]
    pub fn get_live_editing_job(
        &self,
        request: GetLiveEditingJobRequest,
    ) -> Call<GetLiveEditingJobRequest> {
        self.call(request)
    }

    /// Looks up a media producing job, including its status, timeline, template, and output.
    ///
    /// Use this operation to track a job submitted with `SubmitMediaProducingJob`. Jobs older
    /// than one year cannot be queried.
    ///
    /// RAM permission: `ice:GetMediaProducingJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetMediaProducingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_producing_job(
    ///         GetMediaProducingJobRequest::new().job_id("****cdb3e74639973036bc84****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaProducingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaProducingJob)
    #[inline]
    pub fn get_media_producing_job(
        &self,
        request: GetMediaProducingJobRequest,
    ) -> Call<GetMediaProducingJobRequest> {
        self.call(request)
    }

    /// Looks up a project export job and, after it is completed, its result.
    ///
    /// Use this operation to track a job submitted with `SubmitProjectExportJob`.
    ///
    /// RAM permission: `ice:GetProjectExportJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetProjectExportJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_project_export_job(
    ///         GetProjectExportJobRequest::new("****cdb3e74639973036bc84****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetProjectExportJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetProjectExportJob)
    #[inline]
    pub fn get_project_export_job(
        &self,
        request: GetProjectExportJobRequest,
    ) -> Call<GetProjectExportJobRequest> {
        self.call(request)
    }

    /// Looks up a template by ID.
    ///
    /// An advanced template can be queried after its status becomes `Available`. The response
    /// contains a `ClipsParam` pattern to fill in when a job is submitted from the template.
    ///
    /// RAM permission: `ice:GetTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::GetTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_template(
    ///         GetTemplateRequest::new().template_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetTemplate)
    #[inline]
    pub fn get_template(&self, request: GetTemplateRequest) -> Call<GetTemplateRequest> {
        self.call(request)
    }

    /// Returns the URLs of the files of an advanced template, for use in its editor.
    ///
    /// Each URL expires after 30 minutes. `FileList` limits the response to certain files. If
    /// it is not set, all files are returned. A response contains at most 400 URLs.
    ///
    /// RAM permission: `ice:GetTemplateMaterials` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::GetTemplateMaterialsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_template_materials(
    ///         GetTemplateMaterialsRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetTemplateMaterials`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetTemplateMaterials)
    #[inline]
    pub fn get_template_materials(
        &self,
        request: GetTemplateMaterialsRequest,
    ) -> Call<GetTemplateMaterialsRequest> {
        self.call(request)
    }

    /// Lists the replaceable parts of an advanced template with their original media.
    ///
    /// Only advanced templates are supported.
    ///
    /// RAM permission: `ice:GetTemplateParams` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::GetTemplateParamsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_template_params(
    ///         GetTemplateParamsRequest::new()
    ///             .template_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetTemplateParams`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetTemplateParams)
    #[inline]
    pub fn get_template_params(
        &self,
        request: GetTemplateParamsRequest,
    ) -> Call<GetTemplateParamsRequest> {
        self.call(request)
    }

    /// Lists batch production jobs, filtered by type, status, and time.
    ///
    /// To get the next page, set `NextToken` to the page token from the response. For the
    /// details of a single job, use `GetBatchMediaProducingJob`.
    ///
    /// RAM permission: `ice:ListBatchMediaProducingJobs` on all resources, access level `list`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::ListBatchMediaProducingJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_batch_media_producing_jobs(ListBatchMediaProducingJobsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListBatchMediaProducingJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListBatchMediaProducingJobs)
    #[inline]
    pub fn list_batch_media_producing_jobs(
        &self,
        request: ListBatchMediaProducingJobsRequest,
    ) -> Call<ListBatchMediaProducingJobsRequest> {
        self.call(request)
    }

    /// Lists online editing projects, filtered by creation time, status, type, and source.
    ///
    /// RAM permission: `ice:ListEditingProjects` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::ListEditingProjectsRequest;
    /// use alicloud_ice::editing::list_editing_projects::ListEditingProjectsTemplateType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_editing_projects(
    ///         ListEditingProjectsRequest::new(ListEditingProjectsTemplateType::None),
    ///     )
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListEditingProjects`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListEditingProjects)
    #[inline]
    pub fn list_editing_projects(
        &self,
        request: ListEditingProjectsRequest,
    ) -> Call<ListEditingProjectsRequest> {
        self.call(request)
    }

    /// Lists media producing jobs, filtered by status, type, time, or project.
    ///
    /// The time range from `StartTime` to `EndTime` is at most 30 days. With `MasterJobId`,
    /// the response lists the subjobs of a batch production job.
    ///
    /// RAM permission: `ice:ListMediaProducingJobs` on all resources, access level `list`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::ListMediaProducingJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_media_producing_jobs(ListMediaProducingJobsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListMediaProducingJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaProducingJobs)
    #[inline]
    pub fn list_media_producing_jobs(
        &self,
        request: ListMediaProducingJobsRequest,
    ) -> Call<ListMediaProducingJobsRequest> {
        self.call(request)
    }

    /// Lists templates, filtered by type, status, source, or keyword.
    ///
    /// RAM permission: `ice:ListTemplates` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::ListTemplatesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_templates(ListTemplatesRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListTemplates`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListTemplates)
    #[inline]
    pub fn list_templates(
        &self,
        request: ListTemplatesRequest,
    ) -> Call<ListTemplatesRequest> {
        self.call(request)
    }

    /// Searches for online editing projects by status and creation time.
    ///
    /// RAM permission: `ice:SearchEditingProject` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::CreationTimeOrder;
    /// use alicloud_ice::editing::SearchEditingProjectRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .search_editing_project(
    ///         SearchEditingProjectRequest::new()
    ///             .sort_by(CreationTimeOrder::CreationTimeDesc),
    ///     )
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SearchEditingProject`](https://api.alibabacloud.com/document/ICE/2020-11-09/SearchEditingProject)
    #[inline]
    pub fn search_editing_project(
        &self,
        request: SearchEditingProjectRequest,
    ) -> Call<SearchEditingProjectRequest> {
        self.call(request)
    }

    /// Submits a job that mixes videos, audio, and images into multiple output videos.
    ///
    /// This operation queues an asynchronous job and returns its ID. If `UserData` contains a
    /// callback, the result is reported there. Alternatively, use `GetBatchMediaProducingJob`
    /// to query the job status and the output IDs and URLs. `ListBatchMediaProducingJobs`
    /// lists the jobs.
    ///
    /// The operation supports multiple editing modes: script-based editing, matching of
    /// images to texts (general or film highlights), sports highlights, and highlight mixes.
    /// The content of the settings determines the mode.
    ///
    /// In China, an IMS subscription must be purchased first.
    ///
    /// RAM permission: `ice:SubmitBatchMediaProducingJob` on all resources.
    ///
    /// [`get_batch_media_producing_job`](crate::Client::get_batch_media_producing_job) looks up the job that was started; create its [`GetBatchMediaProducingJobRequest`](crate::editing::GetBatchMediaProducingJobRequest) from the response with `try_from`.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetBatchMediaProducingJobRequest;
    /// use alicloud_ice::editing::SubmitBatchMediaProducingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_batch_media_producing_job(
    ///         SubmitBatchMediaProducingJobRequest::new()
    ///             .client_token("****12e8864746a0a398****"),
    ///     )
    ///     .await?;
    /// let lookup = GetBatchMediaProducingJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_batch_media_producing_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitBatchMediaProducingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitBatchMediaProducingJob)
    #[inline]
    pub fn submit_batch_media_producing_job(
        &self,
        request: SubmitBatchMediaProducingJobRequest,
    ) -> Call<SubmitBatchMediaProducingJobRequest> {
        self.call(request)
    }

    /// Submits a job that merges one or more live stream clips into one video.
    ///
    /// The job runs asynchronously. The response contains the job ID before the output
    /// exists. Wait for the callback, or query the status with `GetLiveEditingJob`. To look
    /// up the output, use `GetMediaInfo` with the `MediaId`.
    ///
    /// The streams must be recorded to OSS or VOD. If multiple streams are mixed, all must be
    /// recorded to the same of the two.
    ///
    /// RAM permission: `ice:SubmitLiveEditingJob` on all resources.
    ///
    /// [`get_live_editing_job`](crate::Client::get_live_editing_job) looks up the job that was started; create its [`GetLiveEditingJobRequest`](crate::editing::GetLiveEditingJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetLiveEditingJobRequest;
    /// use alicloud_ice::editing::SubmitLiveEditingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_live_editing_job(
    ///         SubmitLiveEditingJobRequest::new(alicloud_ice::Text::raw("{}")),
    ///     )
    ///     .await?;
    /// let lookup = GetLiveEditingJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_live_editing_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitLiveEditingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveEditingJob)
    #[inline]
    pub fn submit_live_editing_job(
        &self,
        request: SubmitLiveEditingJobRequest,
    ) -> Call<SubmitLiveEditingJobRequest> {
        self.call(request)
    }

    /// Submits a job that edits video and audio materials and produces the result.
    ///
    /// The edit is specified by exactly one of `ProjectId`, `Timeline`, and `TemplateId`
    /// (together with `ClipsParam`). Materials are media in the library or OSS objects with
    /// URLs of the form `https://BUCKET.oss-REGION.aliyuncs.com/KEY`. CDN addresses and other
    /// URLs are not supported. All buckets must be in the region in which the service is
    /// called.
    ///
    /// The job runs asynchronously and the response contains only the IDs. Query the status
    /// with `GetMediaProducingJob`, or set a callback in `UserData`, which is notified of
    /// success and failure. The output is registered as media automatically. Its duration and
    /// resolution are available after its analysis is completed. Billing is based on the
    /// length of the output. Failed jobs are not billed.
    ///
    /// Limits: 30 submissions per second (above that, `Throttling.User`; thousands of
    /// concurrent jobs may be queued for some time); 100 tracks each of video, images, and
    /// subtitles; any number of materials, but at most 1 TB in total. An output video is at
    /// least 128 pixels wide and high, no side exceeds 4096 pixels, and the shorter side does
    /// not exceed 2160.
    ///
    /// RAM permission: `ice:SubmitMediaProducingJob` on all resources.
    ///
    /// [`get_media_producing_job`](crate::Client::get_media_producing_job) looks up the job that was started; create its [`GetMediaProducingJobRequest`](crate::editing::GetMediaProducingJobRequest) from the response with `try_from`.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetMediaProducingJobRequest;
    /// use alicloud_ice::editing::SubmitMediaProducingJobRequest;
    /// use alicloud_ice::editing::submit_media_producing_job::MediaProducingJobOutputMediaConfig;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_media_producing_job(
    ///         SubmitMediaProducingJobRequest::by_project_id(
    ///             MediaProducingJobOutputMediaConfig::new(),
    ///             "xxxxxfb2101cb318xxxxx",
    ///         ),
    ///     )
    ///     .await?;
    /// let lookup = GetMediaProducingJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_media_producing_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitMediaProducingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaProducingJob)
    #[inline]
    pub fn submit_media_producing_job(
        &self,
        request: SubmitMediaProducingJobRequest,
    ) -> Call<SubmitMediaProducingJobRequest> {
        self.call(request)
    }

    /// Submits a job that exports an editing project as a timeline or a Premiere Pro project.
    ///
    /// Set either `ProjectId` or `Timeline`. Use `GetProjectExportJob` to track the job.
    ///
    /// RAM permission: `ice:SubmitProjectExportJob` on all resources.
    ///
    /// [`get_project_export_job`](crate::Client::get_project_export_job) looks up the job that was started; create its [`GetProjectExportJobRequest`](crate::editing::GetProjectExportJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetProjectExportJobRequest;
    /// use alicloud_ice::editing::SubmitProjectExportJobRequest;
    /// use alicloud_ice::editing::submit_project_export_job::ProjectExportJobOutputMediaConfig;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_project_export_job(
    ///         SubmitProjectExportJobRequest::by_project_id(
    ///             ProjectExportJobOutputMediaConfig::new("Bucket"),
    ///             "*****67ae06542b9b93e0d1c387*****",
    ///         ),
    ///     )
    ///     .await?;
    /// let lookup = GetProjectExportJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_project_export_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitProjectExportJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitProjectExportJob)
    #[inline]
    pub fn submit_project_export_job(
        &self,
        request: SubmitProjectExportJobRequest,
    ) -> Call<SubmitProjectExportJobRequest> {
        self.call(request)
    }

    /// Updates an online editing project, including its title, timeline, and cover.
    ///
    /// RAM permission: `ice:UpdateEditingProject` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::UpdateEditingProjectRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_editing_project(
    ///         UpdateEditingProjectRequest::new("****4ee4b97e27b525142a6b2****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateEditingProject`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateEditingProject)
    #[inline]
    pub fn update_editing_project(
        &self,
        request: UpdateEditingProjectRequest,
    ) -> Call<UpdateEditingProjectRequest> {
        self.call(request)
    }

    /// Updates an editing template, including its name, content, and cover.
    ///
    /// RAM permission: `ice:UpdateTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::editing::UpdateTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_template(
    ///         UpdateTemplateRequest::new().template_id("23923ec3318f4c359e42e1e5b296****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateTemplate)
    #[inline]
    pub fn update_template(
        &self,
        request: UpdateTemplateRequest,
    ) -> Call<UpdateTemplateRequest> {
        self.call(request)
    }
}
