// Written by `cargo xtask regen`. Change the description and run it again.

//! Media processing: transcoding, snapshots, animated images, packaging, media information,
//! and the templates and queues of these jobs.
//!
//! | | |
//! | --- | --- |
//! | [`CreateCustomTemplate`](crate::Client::create_custom_template) | Creates a custom template for media processing. |
//! | [`CreatePipeline`](crate::Client::create_pipeline) | Creates a queue that processes media files automatically and in batches. |
//! | [`DeleteCustomTemplate`](crate::Client::delete_custom_template) | Deletes a custom template. |
//! | [`DeletePipeline`](crate::Client::delete_pipeline) | Deletes a queue. |
//! | [`GetCustomTemplate`](crate::Client::get_custom_template) | Looks up one custom template, or the default template of a type. |
//! | [`GetDynamicImageJob`](crate::Client::get_dynamic_image_job) | Looks up an image animation job. |
//! | [`GetMediaConvertJob`](crate::Client::get_media_convert_job) | Looks up a MediaConvert job. |
//! | [`GetMediaInfoJob`](crate::Client::get_media_info_job) | Looks up a media information analysis job. |
//! | [`GetPackageJob`](crate::Client::get_package_job) | Looks up a packaging job. |
//! | [`GetPipeline`](crate::Client::get_pipeline) | Looks up a job queue. |
//! | [`GetSnapshotJob`](crate::Client::get_snapshot_job) | Looks up a snapshot job. |
//! | [`GetSystemTemplate`](crate::Client::get_system_template) | Looks up a template that the system provides. |
//! | [`GetTranscodeJob`](crate::Client::get_transcode_job) | Looks up a transcoding job with its subjobs. |
//! | [`ListCustomTemplates`](crate::Client::list_custom_templates) | Lists your custom media processing templates of one type, page by page. |
//! | [`ListDynamicImageJobs`](crate::Client::list_dynamic_image_jobs) | Lists image animation jobs, page by page. |
//! | [`ListMediaConvertJobs`](crate::Client::list_media_convert_jobs) | Lists media transcoding jobs, page by page. |
//! | [`ListMediaInfoJobs`](crate::Client::list_media_info_jobs) | Lists media information analysis jobs, page by page. |
//! | [`ListPackageJobs`](crate::Client::list_package_jobs) | Lists packaging jobs, page by page. |
//! | [`ListPipelines`](crate::Client::list_pipelines) | Lists job queues. |
//! | [`ListSnapshotJobs`](crate::Client::list_snapshot_jobs) | Lists snapshot jobs, page by page. |
//! | [`ListSystemTemplates`](crate::Client::list_system_templates) | Lists the system templates of one type, page by page. |
//! | [`ListTranscodeJobs`](crate::Client::list_transcode_jobs) | Lists transcoding jobs, page by page. |
//! | [`SetDefaultCustomTemplate`](crate::Client::set_default_custom_template) | Sets a custom template as the default. |
//! | [`SubmitDynamicImageJob`](crate::Client::submit_dynamic_image_job) | Submits a job that converts part of a video to an animated image. |
//! | [`SubmitMediaConvertJob`](crate::Client::submit_media_convert_job) | Submits a job that converts media into one or more outputs. |
//! | [`SubmitMediaInfoJob`](crate::Client::submit_media_info_job) | Submits a job that analyzes the technical metadata of a media file, such as streams, codecs and duration. |
//! | [`SubmitPackageJob`](crate::Client::submit_package_job) | Submits a packaging job. |
//! | [`SubmitSnapshotJob`](crate::Client::submit_snapshot_job) | Submits a job that takes snapshots of a video and stores them at a specified location. |
//! | [`SubmitSyncMediaInfoJob`](crate::Client::submit_sync_media_info_job) | Analyzes a media file and returns its technical metadata synchronously. |
//! | [`SubmitTranscodeJob`](crate::Client::submit_transcode_job) | Submits a job that transcodes a video or audio file. |
//! | [`UpdateCustomTemplate`](crate::Client::update_custom_template) | Updates the name or the configuration of a custom media processing template. |
//! | [`UpdatePipeline`](crate::Client::update_pipeline) | Updates the name, status or priority of an MPS queue. |

pub mod create_custom_template;
pub mod create_pipeline;
pub mod delete_custom_template;
pub mod delete_pipeline;
pub mod get_custom_template;
pub mod get_dynamic_image_job;
pub mod get_media_convert_job;
pub mod get_media_info_job;
pub mod get_package_job;
pub mod get_pipeline;
pub mod get_snapshot_job;
pub mod get_system_template;
pub mod get_transcode_job;
pub mod list_custom_templates;
pub mod list_dynamic_image_jobs;
pub mod list_media_convert_jobs;
pub mod list_media_info_jobs;
pub mod list_package_jobs;
pub mod list_pipelines;
pub mod list_snapshot_jobs;
pub mod list_system_templates;
pub mod list_transcode_jobs;
pub mod set_default_custom_template;
pub mod submit_dynamic_image_job;
pub mod submit_media_convert_job;
pub mod submit_media_info_job;
pub mod submit_package_job;
pub mod submit_snapshot_job;
pub mod submit_sync_media_info_job;
pub mod submit_transcode_job;
pub mod update_custom_template;
pub mod update_pipeline;

pub use create_custom_template::{
    CreateCustomTemplateRequest, CreateCustomTemplateRequired,
    CreateCustomTemplateResponse,
};
pub use create_pipeline::{CreatePipelineRequest, CreatePipelineResponse};
pub use delete_custom_template::{
    DeleteCustomTemplateRequest, DeleteCustomTemplateResponse,
};
pub use delete_pipeline::{DeletePipelineRequest, DeletePipelineResponse};
pub use get_custom_template::{GetCustomTemplateRequest, GetCustomTemplateResponse};
pub use get_dynamic_image_job::{GetDynamicImageJobRequest, GetDynamicImageJobResponse};
pub use get_media_convert_job::{GetMediaConvertJobRequest, GetMediaConvertJobResponse};
pub use get_media_info_job::{GetMediaInfoJobRequest, GetMediaInfoJobResponse};
pub use get_package_job::{GetPackageJobRequest, GetPackageJobResponse};
pub use get_pipeline::{GetPipelineRequest, GetPipelineResponse};
pub use get_snapshot_job::{GetSnapshotJobRequest, GetSnapshotJobResponse};
pub use get_system_template::{GetSystemTemplateRequest, GetSystemTemplateResponse};
pub use get_transcode_job::{GetTranscodeJobRequest, GetTranscodeJobResponse};
pub use list_custom_templates::{ListCustomTemplatesRequest, ListCustomTemplatesResponse};
pub use list_dynamic_image_jobs::{
    ListDynamicImageJobsRequest, ListDynamicImageJobsResponse,
};
pub use list_media_convert_jobs::{
    ListMediaConvertJobsRequest, ListMediaConvertJobsResponse,
};
pub use list_media_info_jobs::{ListMediaInfoJobsRequest, ListMediaInfoJobsResponse};
pub use list_package_jobs::{ListPackageJobsRequest, ListPackageJobsResponse};
pub use list_pipelines::{ListPipelinesRequest, ListPipelinesResponse};
pub use list_snapshot_jobs::{ListSnapshotJobsRequest, ListSnapshotJobsResponse};
pub use list_system_templates::{ListSystemTemplatesRequest, ListSystemTemplatesResponse};
pub use list_transcode_jobs::{ListTranscodeJobsRequest, ListTranscodeJobsResponse};
pub use set_default_custom_template::{
    SetDefaultCustomTemplateRequest, SetDefaultCustomTemplateResponse,
};
pub use submit_dynamic_image_job::{
    SubmitDynamicImageJobRequest, SubmitDynamicImageJobRequired,
    SubmitDynamicImageJobResponse,
};
pub use submit_media_convert_job::{
    SubmitMediaConvertJobRequest, SubmitMediaConvertJobResponse,
};
pub use submit_media_info_job::{SubmitMediaInfoJobRequest, SubmitMediaInfoJobResponse};
pub use submit_package_job::{SubmitPackageJobRequest, SubmitPackageJobResponse};
pub use submit_snapshot_job::{
    SubmitSnapshotJobRequest, SubmitSnapshotJobRequired, SubmitSnapshotJobResponse,
};
pub use submit_sync_media_info_job::{
    SubmitSyncMediaInfoJobRequest, SubmitSyncMediaInfoJobResponse,
};
pub use submit_transcode_job::{SubmitTranscodeJobRequest, SubmitTranscodeJobResponse};
pub use update_custom_template::{
    UpdateCustomTemplateRequest, UpdateCustomTemplateResponse,
};
pub use update_pipeline::{UpdatePipelineRequest, UpdatePipelineResponse};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CreateCustomTemplateRequest as Operation>::INFO,
    <CreatePipelineRequest as Operation>::INFO,
    <DeleteCustomTemplateRequest as Operation>::INFO,
    <DeletePipelineRequest as Operation>::INFO,
    <GetCustomTemplateRequest as Operation>::INFO,
    <GetDynamicImageJobRequest as Operation>::INFO,
    <GetMediaConvertJobRequest as Operation>::INFO,
    <GetMediaInfoJobRequest as Operation>::INFO,
    <GetPackageJobRequest as Operation>::INFO,
    <GetPipelineRequest as Operation>::INFO,
    <GetSnapshotJobRequest as Operation>::INFO,
    <GetSystemTemplateRequest as Operation>::INFO,
    <GetTranscodeJobRequest as Operation>::INFO,
    <ListCustomTemplatesRequest as Operation>::INFO,
    <ListDynamicImageJobsRequest as Operation>::INFO,
    <ListMediaConvertJobsRequest as Operation>::INFO,
    <ListMediaInfoJobsRequest as Operation>::INFO,
    <ListPackageJobsRequest as Operation>::INFO,
    <ListPipelinesRequest as Operation>::INFO,
    <ListSnapshotJobsRequest as Operation>::INFO,
    <ListSystemTemplatesRequest as Operation>::INFO,
    <ListTranscodeJobsRequest as Operation>::INFO,
    <SetDefaultCustomTemplateRequest as Operation>::INFO,
    <SubmitDynamicImageJobRequest as Operation>::INFO,
    <SubmitMediaConvertJobRequest as Operation>::INFO,
    <SubmitMediaInfoJobRequest as Operation>::INFO,
    <SubmitPackageJobRequest as Operation>::INFO,
    <SubmitSnapshotJobRequest as Operation>::INFO,
    <SubmitSyncMediaInfoJobRequest as Operation>::INFO,
    <SubmitTranscodeJobRequest as Operation>::INFO,
    <UpdateCustomTemplateRequest as Operation>::INFO,
    <UpdatePipelineRequest as Operation>::INFO,
];

/// # Transcoding
impl Client {
    /// Creates a custom template for media processing.
    ///
    /// The response contains the new template with its `TemplateId`, which operations such as
    /// `GetCustomTemplate` and `DeleteCustomTemplate` require.
    ///
    /// RAM permission: `ice:CreateCustomTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::CreateCustomTemplateRequest;
    /// use alicloud_ice::transcoding::CreateCustomTemplateRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_custom_template(
    ///         CreateCustomTemplateRequest::new(CreateCustomTemplateRequired {
    ///             name: "test-template".into(),
    ///             r#type: 1,
    ///             template_config: alicloud_ice::Text::raw(
    ///                 "{\"Container\":{\"Format\":\"flv\"},\"Video\":{},\"Audio\":{}}",
    ///             ),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateCustomTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateCustomTemplate)
    #[inline]
    pub fn create_custom_template(
        &self,
        request: CreateCustomTemplateRequest,
    ) -> Call<CreateCustomTemplateRequest> {
        self.call(request)
    }

    /// Creates a queue that processes media files automatically and in batches.
    ///
    /// The response contains the new queue. Pass its ID when you submit jobs.
    ///
    /// RAM permission: `ice:CreatePipeline` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::CreatePipelineRequest;
    /// use alicloud_ice::types::PipelineSpeed;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_pipeline(
    ///         CreatePipelineRequest::new("test-pipeline", PipelineSpeed::Standard),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreatePipeline`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreatePipeline)
    #[inline]
    pub fn create_pipeline(
        &self,
        request: CreatePipelineRequest,
    ) -> Call<CreatePipelineRequest> {
        self.call(request)
    }

    /// Deletes a custom template.
    ///
    /// RAM permission: `ice:DeleteCustomTemplate` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::DeleteCustomTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_custom_template(
    ///         DeleteCustomTemplateRequest::new("****96e8864746a0b6f3****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteCustomTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteCustomTemplate)
    #[inline]
    pub fn delete_custom_template(
        &self,
        request: DeleteCustomTemplateRequest,
    ) -> Call<DeleteCustomTemplateRequest> {
        self.call(request)
    }

    /// Deletes a queue.
    ///
    /// RAM permission: `ice:DeletePipeline` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::DeletePipelineRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_pipeline(DeletePipelineRequest::new("****96e8864746a0b6f3****"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeletePipeline`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeletePipeline)
    #[inline]
    pub fn delete_pipeline(
        &self,
        request: DeletePipelineRequest,
    ) -> Call<DeletePipelineRequest> {
        self.call(request)
    }

    /// Looks up one custom template, or the default template of a type.
    ///
    /// If `TemplateId` is set, that template is returned and all other parameters are
    /// ignored. Otherwise, `Type` is required and the default template of that type is
    /// returned.
    ///
    /// `Type` is `1` transcoding, `2` snapshot, `3` animated GIF, `4` image watermark, `5`
    /// text watermark, `6` subtitle, `7` AI content moderation, `8` AI cover, `9` AI erasing.
    ///
    /// `Subtype` depends on the type. Transcoding: `1` normal, `2` audio only, `3` remuxing,
    /// `4` Narrowband HD 1.0, `5` Narrowband HD 2.0. Snapshot: `1` static, `2` sprite, `3`
    /// WebVTT. AI content moderation: `1` video, `2` audio, `3` image. AI erasing: `1` logos,
    /// `2` subtitles.
    ///
    /// RAM permission: `ice:GetCustomTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::GetCustomTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_custom_template(
    ///         GetCustomTemplateRequest::new().template_id("****96e8864746a0b6f3****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetCustomTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetCustomTemplate)
    #[inline]
    pub fn get_custom_template(
        &self,
        request: GetCustomTemplateRequest,
    ) -> Call<GetCustomTemplateRequest> {
        self.call(request)
    }

    /// Looks up an image animation job.
    ///
    /// The response contains the status of the job, its input and output, the template it
    /// used, and the error if it failed.
    ///
    /// RAM permission: `ice:GetDynamicImageJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::transcoding::GetDynamicImageJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_dynamic_image_job(
    ///         GetDynamicImageJobRequest::new().job_id("****d80e4e4044975745c14b****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetDynamicImageJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetDynamicImageJob)
    #[inline]
    pub fn get_dynamic_image_job(
        &self,
        request: GetDynamicImageJobRequest,
    ) -> Call<GetDynamicImageJobRequest> {
        self.call(request)
    }

    /// Looks up a MediaConvert job.
    ///
    /// The response contains the status and progress of the job, its configuration, and the
    /// results of each output and output group.
    ///
    /// RAM permission: `ice:GetMediaConvertJob` on all resources.
    ///
    /// A job succeeds with the state `Complete` or `Success` and fails with `Cancelled`, `Error` or `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::transcoding::GetMediaConvertJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_convert_job(
    ///         GetMediaConvertJobRequest::new().job_id("****d80e4e4044975745c14b****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaConvertJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConvertJob)
    #[inline]
    pub fn get_media_convert_job(
        &self,
        request: GetMediaConvertJobRequest,
    ) -> Call<GetMediaConvertJobRequest> {
        self.call(request)
    }

    /// Looks up a media information analysis job.
    ///
    /// RAM permission: `ice:GetMediaInfoJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::transcoding::GetMediaInfoJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_info_job(
    ///         GetMediaInfoJobRequest::new().job_id("ab4802364a2e49208c99efab82dfa8e8"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaInfoJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaInfoJob)
    #[inline]
    pub fn get_media_info_job(
        &self,
        request: GetMediaInfoJobRequest,
    ) -> Call<GetMediaInfoJobRequest> {
        self.call(request)
    }

    /// Looks up a packaging job.
    ///
    /// RAM permission: `ice:GetPackageJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::transcoding::GetPackageJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_package_job(GetPackageJobRequest::new("ab4802364a2e49208c99efab82df****"))
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetPackageJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetPackageJob)
    #[inline]
    pub fn get_package_job(
        &self,
        request: GetPackageJobRequest,
    ) -> Call<GetPackageJobRequest> {
        self.call(request)
    }

    /// Looks up a job queue.
    ///
    /// RAM permission: `ice:GetPipeline` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::GetPipelineRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_pipeline(GetPipelineRequest::new("****96e8864746a0b6f3****"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetPipeline`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetPipeline)
    #[inline]
    pub fn get_pipeline(&self, request: GetPipelineRequest) -> Call<GetPipelineRequest> {
        self.call(request)
    }

    /// Looks up a snapshot job.
    ///
    /// RAM permission: `ice:GetSnapshotJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::transcoding::GetSnapshotJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_snapshot_job(GetSnapshotJobRequest::new("****d80e4e4044975745c14b****"))
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetSnapshotJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetSnapshotJob)
    #[inline]
    pub fn get_snapshot_job(
        &self,
        request: GetSnapshotJobRequest,
    ) -> Call<GetSnapshotJobRequest> {
        self.call(request)
    }

    /// Looks up a template that the system provides.
    ///
    /// RAM permission: `ice:GetSystemTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::GetSystemTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_system_template(GetSystemTemplateRequest::new("S00000001-100060"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetSystemTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetSystemTemplate)
    #[inline]
    pub fn get_system_template(
        &self,
        request: GetSystemTemplateRequest,
    ) -> Call<GetSystemTemplateRequest> {
        self.call(request)
    }

    /// Looks up a transcoding job with its subjobs.
    ///
    /// Deprecated on the international site. Use `GetMediaConvertJob` there instead.
    ///
    /// RAM permission: `ice:GetTranscodeJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::transcoding::GetTranscodeJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_transcode_job(
    ///         GetTranscodeJobRequest::new("ab4802364a2e49208c99efab82dfa8e8"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetTranscodeJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetTranscodeJob)
    #[inline]
    pub fn get_transcode_job(
        &self,
        request: GetTranscodeJobRequest,
    ) -> Call<GetTranscodeJobRequest> {
        self.call(request)
    }

    /// Lists your custom media processing templates of one type, page by page.
    ///
    /// RAM permission: `ice:ListCustomTemplates` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::ListCustomTemplatesRequest;
    /// use alicloud_ice::transcoding::list_custom_templates::CustomTemplateType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_custom_templates(ListCustomTemplatesRequest::new(CustomTemplateType::V1))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListCustomTemplates`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListCustomTemplates)
    #[inline]
    pub fn list_custom_templates(
        &self,
        request: ListCustomTemplatesRequest,
    ) -> Call<ListCustomTemplatesRequest> {
        self.call(request)
    }

    /// Lists image animation jobs, page by page.
    ///
    /// To get the next page, pass the `NextPageToken` of the response.
    ///
    /// RAM permission: `ice:ListDynamicImageJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::ListDynamicImageJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_dynamic_image_jobs(ListDynamicImageJobsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListDynamicImageJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListDynamicImageJobs)
    #[inline]
    pub fn list_dynamic_image_jobs(
        &self,
        request: ListDynamicImageJobsRequest,
    ) -> Call<ListDynamicImageJobsRequest> {
        self.call(request)
    }

    /// Lists media transcoding jobs, page by page.
    ///
    /// To get the next page, pass the `NextPageToken` of the response. To look up one job,
    /// call `GetMediaConvertJob`.
    ///
    /// RAM permission: `ice:ListMediaConvertJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::ListMediaConvertJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_media_convert_jobs(ListMediaConvertJobsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListMediaConvertJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaConvertJobs)
    #[inline]
    pub fn list_media_convert_jobs(
        &self,
        request: ListMediaConvertJobsRequest,
    ) -> Call<ListMediaConvertJobsRequest> {
        self.call(request)
    }

    /// Lists media information analysis jobs, page by page.
    ///
    /// To get the next page, pass the `NextPageToken` of the response.
    ///
    /// RAM permission: `ice:ListMediaInfoJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::ListMediaInfoJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_media_info_jobs(ListMediaInfoJobsRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListMediaInfoJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaInfoJobs)
    #[inline]
    pub fn list_media_info_jobs(
        &self,
        request: ListMediaInfoJobsRequest,
    ) -> Call<ListMediaInfoJobsRequest> {
        self.call(request)
    }

    /// Lists packaging jobs, page by page.
    ///
    /// RAM permission: `ice:ListPackageJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::ListPackageJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_package_jobs(ListPackageJobsRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListPackageJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListPackageJobs)
    #[inline]
    pub fn list_package_jobs(
        &self,
        request: ListPackageJobsRequest,
    ) -> Call<ListPackageJobsRequest> {
        self.call(request)
    }

    /// Lists job queues.
    ///
    /// RAM permission: `ice:ListPipelines` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::ListPipelinesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.list_pipelines(ListPipelinesRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListPipelines`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListPipelines)
    #[inline]
    pub fn list_pipelines(
        &self,
        request: ListPipelinesRequest,
    ) -> Call<ListPipelinesRequest> {
        self.call(request)
    }

    /// Lists snapshot jobs, page by page.
    ///
    /// To get the next page, pass the `NextPageToken` of the response. To look up one job,
    /// call `GetSnapshotJob`.
    ///
    /// RAM permission: `ice:ListSnapshotJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::ListSnapshotJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_snapshot_jobs(ListSnapshotJobsRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListSnapshotJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListSnapshotJobs)
    #[inline]
    pub fn list_snapshot_jobs(
        &self,
        request: ListSnapshotJobsRequest,
    ) -> Call<ListSnapshotJobsRequest> {
        self.call(request)
    }

    /// Lists the system templates of one type, page by page.
    ///
    /// `Type` is a number: `1` for transcoding, `2` for snapshots, `3` for animated images,
    /// `4` for image watermarks, `5` for text watermarks, `6` for subtitles, `7` for content
    /// moderation, `8` for smart thumbnails, `9` for smart erasure.
    ///
    /// Some types have subtypes. Transcoding: `1` (Normal) regular, `2` (AudioTranscode)
    /// audio only, `3` (Remux) remuxing to another container, `4` (NarrowBandV1) Narrowband
    /// HD 1.0, `5` (NarrowBandV2) Narrowband HD 2.0. Snapshots: `1` (Normal) regular, `2`
    /// (Sprite) sprites, `3` (WebVtt) WebVTT. Moderation: `1` (Video), `2` (Audio), `3`
    /// (Image). Erasure: `1` (VideoDelogo) removes logos, `2` (VideoDetext) removes
    /// subtitles.
    ///
    /// RAM permission: `ice:ListSystemTemplates` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::ListSystemTemplatesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_system_templates(ListSystemTemplatesRequest::new(["1"]))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListSystemTemplates`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListSystemTemplates)
    #[inline]
    pub fn list_system_templates(
        &self,
        request: ListSystemTemplatesRequest,
    ) -> Call<ListSystemTemplatesRequest> {
        self.call(request)
    }

    /// Lists transcoding jobs, page by page.
    ///
    /// To get the next page, pass the `NextPageToken` of the response. To list only one job,
    /// set `ParentJobId`.
    ///
    /// RAM permission: `ice:ListTranscodeJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::ListTranscodeJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_transcode_jobs(ListTranscodeJobsRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListTranscodeJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListTranscodeJobs)
    #[inline]
    pub fn list_transcode_jobs(
        &self,
        request: ListTranscodeJobsRequest,
    ) -> Call<ListTranscodeJobsRequest> {
        self.call(request)
    }

    /// Sets a custom template as the default.
    ///
    /// RAM permission: `ice:SetDefaultCustomTemplate` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::SetDefaultCustomTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .set_default_custom_template(
    ///         SetDefaultCustomTemplateRequest::new("****d80e4e4044975745c14b****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SetDefaultCustomTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/SetDefaultCustomTemplate)
    #[inline]
    pub fn set_default_custom_template(
        &self,
        request: SetDefaultCustomTemplateRequest,
    ) -> Call<SetDefaultCustomTemplateRequest> {
        self.call(request)
    }

    /// Submits a job that converts part of a video to an animated image.
    ///
    /// The operation returns the ID of the job immediately. The job waits in a queue and runs
    /// in the background. To learn when it finishes, use a callback or poll with
    /// `GetDynamicImageJob`.
    ///
    /// RAM permission: `ice:SubmitDynamicImageJob` on all resources.
    ///
    /// [`get_dynamic_image_job`](crate::Client::get_dynamic_image_job) looks up the job that was started; create its [`GetDynamicImageJobRequest`](crate::transcoding::GetDynamicImageJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::transcoding::GetDynamicImageJobRequest;
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::types::MediaOutput;
    /// use alicloud_ice::transcoding::SubmitDynamicImageJobRequest;
    /// use alicloud_ice::transcoding::SubmitDynamicImageJobRequired;
    /// use alicloud_ice::transcoding::submit_dynamic_image_job::SubmitDynamicImageJobTemplateConfig;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_dynamic_image_job(
    ///         SubmitDynamicImageJobRequest::new(SubmitDynamicImageJobRequired {
    ///             input: MediaInput::new(
    ///                 "oss://bucket/path/to/video.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             output: MediaOutput::new(
    ///                 "oss://bucket/path/to/output.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             template_config: SubmitDynamicImageJobTemplateConfig::new(
    ///                 "****96e8864746a0b6f3****",
    ///             ),
    ///         }),
    ///     )
    ///     .await?;
    /// let lookup = GetDynamicImageJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_dynamic_image_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitDynamicImageJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitDynamicImageJob)
    #[inline]
    pub fn submit_dynamic_image_job(
        &self,
        request: SubmitDynamicImageJobRequest,
    ) -> Call<SubmitDynamicImageJobRequest> {
        self.call(request)
    }

    /// Submits a job that converts media into one or more outputs.
    ///
    /// The job runs asynchronously: the response contains its ID while the job waits in a
    /// queue. The result is reported by callback. To poll instead, call `GetMediaConvertJob`.
    ///
    /// RAM permission: `ice:SubmitMediaConvertJob` on all resources.
    ///
    /// [`get_media_convert_job`](crate::Client::get_media_convert_job) looks up the job that was started; create its [`GetMediaConvertJobRequest`](crate::transcoding::GetMediaConvertJobRequest) from the response with `try_from`.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::transcoding::GetMediaConvertJobRequest;
    /// use alicloud_ice::transcoding::SubmitMediaConvertJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_media_convert_job(
    ///         SubmitMediaConvertJobRequest::new(alicloud_ice::Text::raw("{}")),
    ///     )
    ///     .await?;
    /// let lookup = GetMediaConvertJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_media_convert_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitMediaConvertJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaConvertJob)
    #[inline]
    pub fn submit_media_convert_job(
        &self,
        request: SubmitMediaConvertJobRequest,
    ) -> Call<SubmitMediaConvertJobRequest> {
        self.call(request)
    }

    /// Submits a job that analyzes the technical metadata of a media file, such as streams, codecs and duration.
    ///
    /// The job runs asynchronously: the response contains the job ID, and the analysis runs
    /// later from a queue. Wait for the callback or poll with `GetMediaInfoJob`.
    ///
    /// Prefer this operation over `SubmitSyncMediaInfoJob` for many files at once, or if you
    /// do not need the result immediately.
    ///
    /// RAM permission: `ice:SubmitMediaInfoJob` on all resources.
    ///
    /// [`get_media_info_job`](crate::Client::get_media_info_job) looks up the job that was started; create its [`GetMediaInfoJobRequest`](crate::transcoding::GetMediaInfoJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::transcoding::GetMediaInfoJobRequest;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::transcoding::SubmitMediaInfoJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_media_info_job(
    ///         SubmitMediaInfoJobRequest::new(
    ///             MediaInput::new("oss://bucket/path/to/video.mp4", MediaLocationType::Oss),
    ///         ),
    ///     )
    ///     .await?;
    /// let lookup = GetMediaInfoJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_media_info_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitMediaInfoJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaInfoJob)
    #[inline]
    pub fn submit_media_info_job(
        &self,
        request: SubmitMediaInfoJobRequest,
    ) -> Call<SubmitMediaInfoJobRequest> {
        self.call(request)
    }

    /// Submits a packaging job.
    ///
    /// The job takes several inputs and one output. The response contains the job ID. To look
    /// up the job, call `GetPackageJob`.
    ///
    /// RAM permission: `ice:SubmitPackageJob` on all resources.
    ///
    /// [`get_package_job`](crate::Client::get_package_job) looks up the job that was started; create its [`GetPackageJobRequest`](crate::transcoding::GetPackageJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::transcoding::GetPackageJobRequest;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::types::MediaOutput;
    /// use alicloud_ice::transcoding::SubmitPackageJobRequest;
    /// use alicloud_ice::transcoding::submit_package_job::SubmitPackageJobInput;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_package_job(
    ///         SubmitPackageJobRequest::new(
    ///             [
    ///                 SubmitPackageJobInput::new(
    ///                     MediaInput::new(
    ///                         "oss://bucket/path/to/video.mp4",
    ///                         MediaLocationType::Oss,
    ///                     ),
    ///                 ),
    ///             ],
    ///             MediaOutput::new(
    ///                 "oss://bucket/path/to/output.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// let lookup = GetPackageJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_package_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitPackageJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitPackageJob)
    #[inline]
    pub fn submit_package_job(
        &self,
        request: SubmitPackageJobRequest,
    ) -> Call<SubmitPackageJobRequest> {
        self.call(request)
    }

    /// Submits a job that takes snapshots of a video and stores them at a specified location.
    ///
    /// The video is identified by media ID or URL. The template defines the time and the type
    /// of the snapshots.
    ///
    /// The job runs asynchronously: the response contains the job ID, and the job runs later
    /// from a queue. Wait for the callback or poll with `GetSnapshotJob`.
    ///
    /// RAM permission: `ice:SubmitSnapshotJob` on all resources.
    ///
    /// [`get_snapshot_job`](crate::Client::get_snapshot_job) looks up the job that was started; create its [`GetSnapshotJobRequest`](crate::transcoding::GetSnapshotJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::transcoding::GetSnapshotJobRequest;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::types::MediaOutput;
    /// use alicloud_ice::transcoding::SubmitSnapshotJobRequest;
    /// use alicloud_ice::transcoding::SubmitSnapshotJobRequired;
    /// use alicloud_ice::transcoding::submit_snapshot_job::SubmitSnapshotJobTemplateConfig;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_snapshot_job(
    ///         SubmitSnapshotJobRequest::new(SubmitSnapshotJobRequired {
    ///             input: MediaInput::new(
    ///                 "oss://bucket/path/to/video.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             output: MediaOutput::new(
    ///                 "oss://bucket/path/to/output.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             template_config: SubmitSnapshotJobTemplateConfig::new(
    ///                 "****96e8864746a0b6f3****",
    ///             ),
    ///         }),
    ///     )
    ///     .await?;
    /// let lookup = GetSnapshotJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_snapshot_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitSnapshotJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSnapshotJob)
    #[inline]
    pub fn submit_snapshot_job(
        &self,
        request: SubmitSnapshotJobRequest,
    ) -> Call<SubmitSnapshotJobRequest> {
        self.call(request)
    }

    /// Analyzes a media file and returns its technical metadata synchronously.
    ///
    /// Intended for occasional requests that need the result immediately. If reading the file
    /// takes long, the request may time out or return inaccurate metadata.
    /// `SubmitMediaInfoJob` is recommended instead.
    ///
    /// RAM permission: `ice:SubmitSyncMediaInfoJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::transcoding::SubmitSyncMediaInfoJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .submit_sync_media_info_job(
    ///         SubmitSyncMediaInfoJobRequest::new(
    ///             MediaInput::new("oss://bucket/path/to/video.mp4", MediaLocationType::Oss),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitSyncMediaInfoJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSyncMediaInfoJob)
    #[inline]
    pub fn submit_sync_media_info_job(
        &self,
        request: SubmitSyncMediaInfoJobRequest,
    ) -> Call<SubmitSyncMediaInfoJobRequest> {
        self.call(request)
    }

    /// Submits a job that transcodes a video or audio file.
    ///
    /// The request specifies the source, the outputs and their settings. The response
    /// contains the parent job with its subjobs. To check their status, call
    /// `GetTranscodeJob`.
    ///
    /// On the international site, this operation was announced to end on December 31, 2025.
    /// Use `SubmitMediaConvertJob` there instead.
    ///
    /// RAM permission: `ice:SubmitTranscodeJob` on all resources.
    ///
    /// [`get_transcode_job`](crate::Client::get_transcode_job) looks up the job that was started; create its [`GetTranscodeJobRequest`](crate::transcoding::GetTranscodeJobRequest) from the response with `try_from`.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::transcoding::GetTranscodeJobRequest;
    /// use alicloud_ice::types::TranscodeOutputGroup;
    /// use alicloud_ice::types::TranscodeOutput;
    /// use alicloud_ice::types::TranscodeProcessConfig;
    /// use alicloud_ice::types::TranscodeProcessConfigTranscode;
    /// use alicloud_ice::types::TranscodeInput;
    /// use alicloud_ice::transcoding::SubmitTranscodeJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_transcode_job(
    ///         SubmitTranscodeJobRequest::new(
    ///             [
    ///                 TranscodeInput::new(
    ///                     "oss://bucket/path/to/video.mp4",
    ///                     MediaLocationType::Oss,
    ///                 ),
    ///             ],
    ///             [
    ///                 TranscodeOutputGroup::new(
    ///                     TranscodeOutput::new(
    ///                         "oss://bucket/path/to/output.mp4",
    ///                         MediaLocationType::Oss,
    ///                     ),
    ///                     TranscodeProcessConfig::new(
    ///                         TranscodeProcessConfigTranscode::new(
    ///                             "9547c6ad97cb4f2aaa29683ebd18d410",
    ///                         ),
    ///                     ),
    ///                 ),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// let lookup = GetTranscodeJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_transcode_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitTranscodeJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTranscodeJob)
    #[inline]
    pub fn submit_transcode_job(
        &self,
        request: SubmitTranscodeJobRequest,
    ) -> Call<SubmitTranscodeJobRequest> {
        self.call(request)
    }

    /// Updates the name or the configuration of a custom media processing template.
    ///
    /// RAM permission: `ice:UpdateCustomTemplate` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::UpdateCustomTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_custom_template(
    ///         UpdateCustomTemplateRequest::new("****96e8864746a0b6f3****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateCustomTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateCustomTemplate)
    #[inline]
    pub fn update_custom_template(
        &self,
        request: UpdateCustomTemplateRequest,
    ) -> Call<UpdateCustomTemplateRequest> {
        self.call(request)
    }

    /// Updates the name, status or priority of an MPS queue.
    ///
    /// RAM permission: `ice:UpdatePipeline` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::transcoding::UpdatePipelineRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_pipeline(UpdatePipelineRequest::new("****d80e4e4044975745c14b****"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdatePipeline`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdatePipeline)
    #[inline]
    pub fn update_pipeline(
        &self,
        request: UpdatePipelineRequest,
    ) -> Call<UpdatePipelineRequest> {
        self.call(request)
    }
}
