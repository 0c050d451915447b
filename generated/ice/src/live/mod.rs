// Written by `cargo xtask regen`. Change the description and run it again.

//! Live streams: transcoding, recording, and snapshots, with their templates and files.
//!
//! | | |
//! | --- | --- |
//! | [`CreateLiveRecordTemplate`](crate::Client::create_live_record_template) | Creates a template for recording live streams. |
//! | [`CreateLiveSnapshotTemplate`](crate::Client::create_live_snapshot_template) | Creates a template for snapshots of live streams. |
//! | [`CreateLiveTranscodeTemplate`](crate::Client::create_live_transcode_template) | Creates a template for transcoding live streams. |
//! | [`DeleteLiveRecordFiles`](crate::Client::delete_live_record_files) | Deletes recordings of live streams, optionally with the files in OSS. |
//! | [`DeleteLiveRecordTemplate`](crate::Client::delete_live_record_template) | Deletes a recording template. |
//! | [`DeleteLiveSnapshotFiles`](crate::Client::delete_live_snapshot_files) | Deletes snapshots of live streams, optionally with the files in OSS. |
//! | [`DeleteLiveSnapshotTemplate`](crate::Client::delete_live_snapshot_template) | Deletes a snapshot template. |
//! | [`DeleteLiveTranscodeJob`](crate::Client::delete_live_transcode_job) | Deletes a live transcoding job. |
//! | [`DeleteLiveTranscodeTemplate`](crate::Client::delete_live_transcode_template) | Deletes a live transcoding template. |
//! | [`GetLiveRecordJob`](crate::Client::get_live_record_job) | Looks up a live recording job. |
//! | [`GetLiveRecordTemplate`](crate::Client::get_live_record_template) | Looks up a recording template, either the current version or the copy that a job uses. |
//! | [`GetLiveSnapshotJob`](crate::Client::get_live_snapshot_job) | Looks up a live snapshot job. |
//! | [`GetLiveSnapshotTemplate`](crate::Client::get_live_snapshot_template) | Looks up a snapshot template. |
//! | [`GetLiveTranscodeJob`](crate::Client::get_live_transcode_job) | Looks up a live transcoding job. |
//! | [`GetLiveTranscodeTemplate`](crate::Client::get_live_transcode_template) | Looks up a live transcoding template. |
//! | [`ListLiveRecordFiles`](crate::Client::list_live_record_files) | Lists the index files of recordings made in a time range. |
//! | [`ListLiveRecordJobs`](crate::Client::list_live_record_jobs) | Lists live recording jobs, page by page. |
//! | [`ListLiveRecordTemplates`](crate::Client::list_live_record_templates) | Lists recording templates, page by page. |
//! | [`ListLiveSnapshotFiles`](crate::Client::list_live_snapshot_files) | Lists the snapshots of a job in a time range. |
//! | [`ListLiveSnapshotJobs`](crate::Client::list_live_snapshot_jobs) | Lists live snapshot jobs, page by page. |
//! | [`ListLiveSnapshotTemplates`](crate::Client::list_live_snapshot_templates) | Lists snapshot templates, page by page. |
//! | [`ListLiveTranscodeJobs`](crate::Client::list_live_transcode_jobs) | Lists live transcoding jobs, page by page. |
//! | [`ListLiveTranscodeTemplates`](crate::Client::list_live_transcode_templates) | Lists live transcoding templates, page by page. |
//! | [`SendLiveSnapshotJobCommand`](crate::Client::send_live_snapshot_job_command) | Starts, stops, or restarts a live snapshot job. |
//! | [`SendLiveTranscodeJobCommand`](crate::Client::send_live_transcode_job_command) | Stops a live transcoding job. |
//! | [`SubmitLiveRecordJob`](crate::Client::submit_live_record_job) | Submits a job that records a live stream. |
//! | [`SubmitLiveSnapshotJob`](crate::Client::submit_live_snapshot_job) | Submits a job that takes snapshots of a live stream. |
//! | [`SubmitLiveTranscodeJob`](crate::Client::submit_live_transcode_job) | Submits a job that transcodes a live stream, either immediately or at a scheduled time. |
//! | [`UpdateLiveRecordTemplate`](crate::Client::update_live_record_template) | Updates a recording template. |
//! | [`UpdateLiveSnapshotTemplate`](crate::Client::update_live_snapshot_template) | Updates a snapshot template. |
//! | [`UpdateLiveTranscodeJob`](crate::Client::update_live_transcode_job) | Updates a live transcoding job. |
//! | [`UpdateLiveTranscodeTemplate`](crate::Client::update_live_transcode_template) | Updates a live transcoding template. |

pub mod create_live_record_template;
pub mod create_live_snapshot_template;
pub mod create_live_transcode_template;
pub mod delete_live_record_files;
pub mod delete_live_record_template;
pub mod delete_live_snapshot_files;
pub mod delete_live_snapshot_template;
pub mod delete_live_transcode_job;
pub mod delete_live_transcode_template;
pub mod get_live_record_job;
pub mod get_live_record_template;
pub mod get_live_snapshot_job;
pub mod get_live_snapshot_template;
pub mod get_live_transcode_job;
pub mod get_live_transcode_template;
pub mod list_live_record_files;
pub mod list_live_record_jobs;
pub mod list_live_record_templates;
pub mod list_live_snapshot_files;
pub mod list_live_snapshot_jobs;
pub mod list_live_snapshot_templates;
pub mod list_live_transcode_jobs;
pub mod list_live_transcode_templates;
pub mod send_live_snapshot_job_command;
pub mod send_live_transcode_job_command;
pub mod submit_live_record_job;
pub mod submit_live_snapshot_job;
pub mod submit_live_transcode_job;
pub mod update_live_record_template;
pub mod update_live_snapshot_template;
pub mod update_live_transcode_job;
pub mod update_live_transcode_template;

pub use create_live_record_template::{
    CreateLiveRecordTemplateRequest, CreateLiveRecordTemplateResponse,
};
pub use create_live_snapshot_template::{
    CreateLiveSnapshotTemplateRequest, CreateLiveSnapshotTemplateResponse,
};
pub use create_live_transcode_template::{
    CreateLiveTranscodeTemplateRequest, CreateLiveTranscodeTemplateResponse,
};
pub use delete_live_record_files::{
    DeleteLiveRecordFilesRequest, DeleteLiveRecordFilesResponse,
};
pub use delete_live_record_template::{
    DeleteLiveRecordTemplateRequest, DeleteLiveRecordTemplateResponse,
};
pub use delete_live_snapshot_files::{
    DeleteLiveSnapshotFilesRequest, DeleteLiveSnapshotFilesResponse,
};
pub use delete_live_snapshot_template::{
    DeleteLiveSnapshotTemplateRequest, DeleteLiveSnapshotTemplateResponse,
};
pub use delete_live_transcode_job::{
    DeleteLiveTranscodeJobRequest, DeleteLiveTranscodeJobResponse,
};
pub use delete_live_transcode_template::{
    DeleteLiveTranscodeTemplateRequest, DeleteLiveTranscodeTemplateResponse,
};
pub use get_live_record_job::{GetLiveRecordJobRequest, GetLiveRecordJobResponse};
pub use get_live_record_template::{
    GetLiveRecordTemplateRequest, GetLiveRecordTemplateResponse,
};
pub use get_live_snapshot_job::{GetLiveSnapshotJobRequest, GetLiveSnapshotJobResponse};
pub use get_live_snapshot_template::{
    GetLiveSnapshotTemplateRequest, GetLiveSnapshotTemplateResponse,
};
pub use get_live_transcode_job::{
    GetLiveTranscodeJobRequest, GetLiveTranscodeJobResponse,
};
pub use get_live_transcode_template::{
    GetLiveTranscodeTemplateRequest, GetLiveTranscodeTemplateResponse,
};
pub use list_live_record_files::{
    ListLiveRecordFilesRequest, ListLiveRecordFilesResponse,
};
pub use list_live_record_jobs::{ListLiveRecordJobsRequest, ListLiveRecordJobsResponse};
pub use list_live_record_templates::{
    ListLiveRecordTemplatesRequest, ListLiveRecordTemplatesResponse,
};
pub use list_live_snapshot_files::{
    ListLiveSnapshotFilesRequest, ListLiveSnapshotFilesRequired,
    ListLiveSnapshotFilesResponse,
};
pub use list_live_snapshot_jobs::{
    ListLiveSnapshotJobsRequest, ListLiveSnapshotJobsResponse,
};
pub use list_live_snapshot_templates::{
    ListLiveSnapshotTemplatesRequest, ListLiveSnapshotTemplatesResponse,
};
pub use list_live_transcode_jobs::{
    ListLiveTranscodeJobsRequest, ListLiveTranscodeJobsResponse,
};
pub use list_live_transcode_templates::{
    ListLiveTranscodeTemplatesRequest, ListLiveTranscodeTemplatesResponse,
};
pub use send_live_snapshot_job_command::{
    SendLiveSnapshotJobCommandRequest, SendLiveSnapshotJobCommandResponse,
};
pub use send_live_transcode_job_command::{
    SendLiveTranscodeJobCommandRequest, SendLiveTranscodeJobCommandResponse,
};
pub use submit_live_record_job::{
    SubmitLiveRecordJobRequest, SubmitLiveRecordJobRequired, SubmitLiveRecordJobResponse,
};
pub use submit_live_snapshot_job::{
    SubmitLiveSnapshotJobRequest, SubmitLiveSnapshotJobRequired,
    SubmitLiveSnapshotJobResponse,
};
pub use submit_live_transcode_job::{
    SubmitLiveTranscodeJobRequest, SubmitLiveTranscodeJobRequired,
    SubmitLiveTranscodeJobResponse,
};
pub use update_live_record_template::{
    UpdateLiveRecordTemplateRequest, UpdateLiveRecordTemplateRequired,
    UpdateLiveRecordTemplateResponse,
};
pub use update_live_snapshot_template::{
    UpdateLiveSnapshotTemplateRequest, UpdateLiveSnapshotTemplateRequired,
    UpdateLiveSnapshotTemplateResponse,
};
pub use update_live_transcode_job::{
    UpdateLiveTranscodeJobRequest, UpdateLiveTranscodeJobResponse,
};
pub use update_live_transcode_template::{
    UpdateLiveTranscodeTemplateRequest, UpdateLiveTranscodeTemplateResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CreateLiveRecordTemplateRequest as Operation>::INFO,
    <CreateLiveSnapshotTemplateRequest as Operation>::INFO,
    <CreateLiveTranscodeTemplateRequest as Operation>::INFO,
    <DeleteLiveRecordFilesRequest as Operation>::INFO,
    <DeleteLiveRecordTemplateRequest as Operation>::INFO,
    <DeleteLiveSnapshotFilesRequest as Operation>::INFO,
    <DeleteLiveSnapshotTemplateRequest as Operation>::INFO,
    <DeleteLiveTranscodeJobRequest as Operation>::INFO,
    <DeleteLiveTranscodeTemplateRequest as Operation>::INFO,
    <GetLiveRecordJobRequest as Operation>::INFO,
    <GetLiveRecordTemplateRequest as Operation>::INFO,
    <GetLiveSnapshotJobRequest as Operation>::INFO,
    <GetLiveSnapshotTemplateRequest as Operation>::INFO,
    <GetLiveTranscodeJobRequest as Operation>::INFO,
    <GetLiveTranscodeTemplateRequest as Operation>::INFO,
    <ListLiveRecordFilesRequest as Operation>::INFO,
    <ListLiveRecordJobsRequest as Operation>::INFO,
    <ListLiveRecordTemplatesRequest as Operation>::INFO,
    <ListLiveSnapshotFilesRequest as Operation>::INFO,
    <ListLiveSnapshotJobsRequest as Operation>::INFO,
    <ListLiveSnapshotTemplatesRequest as Operation>::INFO,
    <ListLiveTranscodeJobsRequest as Operation>::INFO,
    <ListLiveTranscodeTemplatesRequest as Operation>::INFO,
    <SendLiveSnapshotJobCommandRequest as Operation>::INFO,
    <SendLiveTranscodeJobCommandRequest as Operation>::INFO,
    <SubmitLiveRecordJobRequest as Operation>::INFO,
    <SubmitLiveSnapshotJobRequest as Operation>::INFO,
    <SubmitLiveTranscodeJobRequest as Operation>::INFO,
    <UpdateLiveRecordTemplateRequest as Operation>::INFO,
    <UpdateLiveSnapshotTemplateRequest as Operation>::INFO,
    <UpdateLiveTranscodeJobRequest as Operation>::INFO,
    <UpdateLiveTranscodeTemplateRequest as Operation>::INFO,
];

/// # Live
impl Client {
    /// Creates a template for recording live streams.
    ///
    /// A recording job requires a template. It defines the file formats (`m3u8`, `mp4`, or
    /// `flv`) and the duration of each file.
    ///
    /// RAM permission: `ice:CreateLiveRecordTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::CreateLiveRecordTemplateRequest;
    /// use alicloud_ice::types::LiveRecordFormat;
    /// use alicloud_ice::types::LiveRecordFormatFormat;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_live_record_template(
    ///         CreateLiveRecordTemplateRequest::new(
    ///             [LiveRecordFormat::new(LiveRecordFormatFormat::M3u8)],
    ///             "Name",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateLiveRecordTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveRecordTemplate)
    #[inline]
    pub fn create_live_record_template(
        &self,
        request: CreateLiveRecordTemplateRequest,
    ) -> Call<CreateLiveRecordTemplateRequest> {
        self.call(request)
    }

    /// Creates a template for snapshots of live streams.
    ///
    /// The template is used by `SubmitLiveSnapshotJob`. At least one of `OverwriteFormat` and
    /// `SequenceFormat` is required.
    ///
    /// RAM permission: `ice:CreateLiveSnapshotTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::CreateLiveSnapshotTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_live_snapshot_template(
    ///         CreateLiveSnapshotTemplateRequest::new("Template 1", 5),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateLiveSnapshotTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveSnapshotTemplate)
    #[inline]
    pub fn create_live_snapshot_template(
        &self,
        request: CreateLiveSnapshotTemplateRequest,
    ) -> Call<CreateLiveSnapshotTemplateRequest> {
        self.call(request)
    }

    /// Creates a template for transcoding live streams.
    ///
    /// The template is used by `SubmitLiveTranscodeJob`. Live transcoding is available in the
    /// Shanghai region only.
    ///
    /// RAM permission: `ice:CreateLiveTranscodeTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::CreateLiveTranscodeTemplateRequest;
    /// use alicloud_ice::types::LiveTranscodeTemplateType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_live_transcode_template(
    ///         CreateLiveTranscodeTemplateRequest::new(
    ///             LiveTranscodeTemplateType::Normal,
    ///             "my template",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateLiveTranscodeTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveTranscodeTemplate)
    #[inline]
    pub fn create_live_transcode_template(
        &self,
        request: CreateLiveTranscodeTemplateRequest,
    ) -> Call<CreateLiveTranscodeTemplateRequest> {
        self.call(request)
    }

    /// Deletes recordings of live streams, optionally with the files in OSS.
    ///
    /// The response contains the result for each recording. If `RemoveFile` is set, the files
    /// in OSS are deleted too.
    ///
    /// RAM permission: `ice:DeleteLiveRecordFiles` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::DeleteLiveRecordFilesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_live_record_files(DeleteLiveRecordFilesRequest::new(["RecordIds"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteLiveRecordFiles`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveRecordFiles)
    #[inline]
    pub fn delete_live_record_files(
        &self,
        request: DeleteLiveRecordFilesRequest,
    ) -> Call<DeleteLiveRecordFilesRequest> {
        self.call(request)
    }

    /// Deletes a recording template.
    ///
    /// Existing jobs are not affected.
    ///
    /// RAM permission: `ice:DeleteLiveRecordTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::DeleteLiveRecordTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_live_record_template(
    ///         DeleteLiveRecordTemplateRequest::new("69e1f9fe-1e97-11ed-ba64-0c42a1b7****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteLiveRecordTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveRecordTemplate)
    #[inline]
    pub fn delete_live_record_template(
        &self,
        request: DeleteLiveRecordTemplateRequest,
    ) -> Call<DeleteLiveRecordTemplateRequest> {
        self.call(request)
    }

    /// Deletes snapshots of live streams, optionally with the files in OSS.
    ///
    /// The response contains the result for each snapshot. If `DeleteOriginalFile` is set,
    /// the files in OSS are deleted too.
    ///
    /// RAM permission: `ice:DeleteLiveSnapshotFiles` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::DeleteLiveSnapshotFilesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_live_snapshot_files(
    ///         DeleteLiveSnapshotFilesRequest::new(
    ///             "****a046-263c-3560-978a-fb287782****",
    ///             [1],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteLiveSnapshotFiles`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveSnapshotFiles)
    #[inline]
    pub fn delete_live_snapshot_files(
        &self,
        request: DeleteLiveSnapshotFilesRequest,
    ) -> Call<DeleteLiveSnapshotFilesRequest> {
        self.call(request)
    }

    /// Deletes a snapshot template.
    ///
    /// RAM permission: `ice:DeleteLiveSnapshotTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::DeleteLiveSnapshotTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_live_snapshot_template(
    ///         DeleteLiveSnapshotTemplateRequest::new(
    ///             "****a046-263c-3560-978a-fb287782****",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteLiveSnapshotTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveSnapshotTemplate)
    #[inline]
    pub fn delete_live_snapshot_template(
        &self,
        request: DeleteLiveSnapshotTemplateRequest,
    ) -> Call<DeleteLiveSnapshotTemplateRequest> {
        self.call(request)
    }

    /// Deletes a live transcoding job.
    ///
    /// RAM permission: `ice:DeleteLiveTranscodeJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::DeleteLiveTranscodeJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_live_transcode_job(
    ///         DeleteLiveTranscodeJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteLiveTranscodeJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveTranscodeJob)
    #[inline]
    pub fn delete_live_transcode_job(
        &self,
        request: DeleteLiveTranscodeJobRequest,
    ) -> Call<DeleteLiveTranscodeJobRequest> {
        self.call(request)
    }

    /// Deletes a live transcoding template.
    ///
    /// RAM permission: `ice:DeleteLiveTranscodeTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::DeleteLiveTranscodeTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_live_transcode_template(
    ///         DeleteLiveTranscodeTemplateRequest::new("****d80e4e4044975745c14b****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteLiveTranscodeTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveTranscodeTemplate)
    #[inline]
    pub fn delete_live_transcode_template(
        &self,
        request: DeleteLiveTranscodeTemplateRequest,
    ) -> Call<DeleteLiveTranscodeTemplateRequest> {
        self.call(request)
    }

    /// Looks up a live recording job.
    ///
    /// RAM permission: `ice:GetLiveRecordJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::GetLiveRecordJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_record_job(
    ///         GetLiveRecordJobRequest::new("ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLiveRecordJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveRecordJob)
    #[inline]
    pub fn get_live_record_job(
        &self,
        request: GetLiveRecordJobRequest,
    ) -> Call<GetLiveRecordJobRequest> {
        self.call(request)
    }

    /// Looks up a recording template, either the current version or the copy that a job uses.
    ///
    /// If `JobId` is set, the response contains the copy of the template that the job uses.
    ///
    /// RAM permission: `ice:GetLiveRecordTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::GetLiveRecordTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_record_template(
    ///         GetLiveRecordTemplateRequest::new("69e1f9fe-1e97-11ed-ba64-0c42a1b73d66"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLiveRecordTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveRecordTemplate)
    #[inline]
    pub fn get_live_record_template(
        &self,
        request: GetLiveRecordTemplateRequest,
    ) -> Call<GetLiveRecordTemplateRequest> {
        self.call(request)
    }

    /// Looks up a live snapshot job.
    ///
    /// RAM permission: `ice:GetLiveSnapshotJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::GetLiveSnapshotJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_snapshot_job(
    ///         GetLiveSnapshotJobRequest::new("****a046-263c-3560-978a-fb287782****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLiveSnapshotJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveSnapshotJob)
    #[inline]
    pub fn get_live_snapshot_job(
        &self,
        request: GetLiveSnapshotJobRequest,
    ) -> Call<GetLiveSnapshotJobRequest> {
        self.call(request)
    }

    /// Looks up a snapshot template.
    ///
    /// RAM permission: `ice:GetLiveSnapshotTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::GetLiveSnapshotTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_snapshot_template(
    ///         GetLiveSnapshotTemplateRequest::new("****a046-263c-3560-978a-fb287782****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLiveSnapshotTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveSnapshotTemplate)
    #[inline]
    pub fn get_live_snapshot_template(
        &self,
        request: GetLiveSnapshotTemplateRequest,
    ) -> Call<GetLiveSnapshotTemplateRequest> {
        self.call(request)
    }

    /// Looks up a live transcoding job.
    ///
    /// RAM permission: `ice:GetLiveTranscodeJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::GetLiveTranscodeJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_transcode_job(
    ///         GetLiveTranscodeJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLiveTranscodeJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveTranscodeJob)
    #[inline]
    pub fn get_live_transcode_job(
        &self,
        request: GetLiveTranscodeJobRequest,
    ) -> Call<GetLiveTranscodeJobRequest> {
        self.call(request)
    }

    /// Looks up a live transcoding template.
    ///
    /// RAM permission: `ice:GetLiveTranscodeTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::GetLiveTranscodeTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_transcode_template(
    ///         GetLiveTranscodeTemplateRequest::new("****a046-263c-3560-978a-fb287666****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLiveTranscodeTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveTranscodeTemplate)
    #[inline]
    pub fn get_live_transcode_template(
        &self,
        request: GetLiveTranscodeTemplateRequest,
    ) -> Call<GetLiveTranscodeTemplateRequest> {
        self.call(request)
    }

    /// Lists the index files of recordings made in a time range.
    ///
    /// The time range can span at most four days.
    ///
    /// RAM permission: `ice:ListLiveRecordFiles` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::ListLiveRecordFilesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_record_files(ListLiveRecordFilesRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLiveRecordFiles`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordFiles)
    #[inline]
    pub fn list_live_record_files(
        &self,
        request: ListLiveRecordFilesRequest,
    ) -> Call<ListLiveRecordFilesRequest> {
        self.call(request)
    }

    /// Lists live recording jobs, page by page.
    ///
    /// The range from `StartTime` to `EndTime` can span at most 30 days.
    ///
    /// RAM permission: `ice:ListLiveRecordJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::ListLiveRecordJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_record_jobs(ListLiveRecordJobsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLiveRecordJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordJobs)
    #[inline]
    pub fn list_live_record_jobs(
        &self,
        request: ListLiveRecordJobsRequest,
    ) -> Call<ListLiveRecordJobsRequest> {
        self.call(request)
    }

    /// Lists recording templates, page by page.
    ///
    /// RAM permission: `ice:ListLiveRecordTemplates` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::ListLiveRecordTemplatesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_record_templates(ListLiveRecordTemplatesRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLiveRecordTemplates`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordTemplates)
    #[inline]
    pub fn list_live_record_templates(
        &self,
        request: ListLiveRecordTemplatesRequest,
    ) -> Call<ListLiveRecordTemplatesRequest> {
        self.call(request)
    }

    /// Lists the snapshots of a job in a time range.
    ///
    /// The time range can span at most one day. To get the next page, pass `NextStartTime` as
    /// the next `StartTime`. It is not set on the last page.
    ///
    /// RAM permission: `ice:ListLiveSnapshotFiles` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::ListLiveSnapshotFilesRequest;
    /// use alicloud_ice::live::ListLiveSnapshotFilesRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .list_live_snapshot_files(
    ///         ListLiveSnapshotFilesRequest::new(ListLiveSnapshotFilesRequired {
    ///             job_id: "****a046-263c-3560-978a-fb287782****".into(),
    ///             start_time: alicloud_ice::Text::raw("2022-02-02T00:00:00Z"),
    ///             end_time: alicloud_ice::Text::raw("2022-02-02T23:59:59Z"),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLiveSnapshotFiles`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotFiles)
    #[inline]
    pub fn list_live_snapshot_files(
        &self,
        request: ListLiveSnapshotFilesRequest,
    ) -> Call<ListLiveSnapshotFilesRequest> {
        self.call(request)
    }

    /// Lists live snapshot jobs, page by page.
    ///
    /// The range from `StartTime` to `EndTime` can span at most 30 days. If not set, it
    /// covers the last seven days.
    ///
    /// RAM permission: `ice:ListLiveSnapshotJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::ListLiveSnapshotJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_snapshot_jobs(ListLiveSnapshotJobsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLiveSnapshotJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotJobs)
    #[inline]
    pub fn list_live_snapshot_jobs(
        &self,
        request: ListLiveSnapshotJobsRequest,
    ) -> Call<ListLiveSnapshotJobsRequest> {
        self.call(request)
    }

    /// Lists snapshot templates, page by page.
    ///
    /// RAM permission: `ice:ListLiveSnapshotTemplates` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::ListLiveSnapshotTemplatesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_snapshot_templates(ListLiveSnapshotTemplatesRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLiveSnapshotTemplates`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotTemplates)
    #[inline]
    pub fn list_live_snapshot_templates(
        &self,
        request: ListLiveSnapshotTemplatesRequest,
    ) -> Call<ListLiveSnapshotTemplatesRequest> {
        self.call(request)
    }

    /// Lists live transcoding jobs, page by page.
    ///
    /// RAM permission: `ice:ListLiveTranscodeJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::ListLiveTranscodeJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_transcode_jobs(ListLiveTranscodeJobsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLiveTranscodeJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveTranscodeJobs)
    #[inline]
    pub fn list_live_transcode_jobs(
        &self,
        request: ListLiveTranscodeJobsRequest,
    ) -> Call<ListLiveTranscodeJobsRequest> {
        self.call(request)
    }

    /// Lists live transcoding templates, page by page.
    ///
    /// RAM permission: `ice:ListLiveTranscodeTemplates` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::ListLiveTranscodeTemplatesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_transcode_templates(ListLiveTranscodeTemplatesRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLiveTranscodeTemplates`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveTranscodeTemplates)
    #[inline]
    pub fn list_live_transcode_templates(
        &self,
        request: ListLiveTranscodeTemplatesRequest,
    ) -> Call<ListLiveTranscodeTemplatesRequest> {
        self.call(request)
    }

    /// Starts, stops, or restarts a live snapshot job.
    ///
    /// RAM permission: `ice:SendLiveSnapshotJobCommand` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::SendLiveSnapshotJobCommandRequest;
    /// use alicloud_ice::live::send_live_snapshot_job_command::LiveSnapshotJobCommand;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .send_live_snapshot_job_command(
    ///         SendLiveSnapshotJobCommandRequest::new(
    ///             "****a046-263c-3560-978a-fb287782****",
    ///             LiveSnapshotJobCommand::Start,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SendLiveSnapshotJobCommand`](https://api.alibabacloud.com/document/ICE/2020-11-09/SendLiveSnapshotJobCommand)
    #[inline]
    pub fn send_live_snapshot_job_command(
        &self,
        request: SendLiveSnapshotJobCommandRequest,
    ) -> Call<SendLiveSnapshotJobCommandRequest> {
        self.call(request)
    }

    /// Stops a live transcoding job.
    ///
    /// `stop` is the only supported command.
    ///
    /// RAM permission: `ice:SendLiveTranscodeJobCommand` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::SendLiveTranscodeJobCommandRequest;
    /// use alicloud_ice::live::send_live_transcode_job_command::LiveTranscodeJobCommand;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .send_live_transcode_job_command(
    ///         SendLiveTranscodeJobCommandRequest::new(
    ///             "****20b48fb04483915d4f2cd8ac****",
    ///             LiveTranscodeJobCommand::Stop,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SendLiveTranscodeJobCommand`](https://api.alibabacloud.com/document/ICE/2020-11-09/SendLiveTranscodeJobCommand)
    #[inline]
    pub fn send_live_transcode_job_command(
        &self,
        request: SendLiveTranscodeJobCommandRequest,
    ) -> Call<SendLiveTranscodeJobCommandRequest> {
        self.call(request)
    }

    /// Submits a job that records a live stream.
    ///
    /// Streams of Alibaba Cloud and third-party RTMP streams can be recorded. The stream
    /// should already be running: the service tries to pull it for 3 minutes, then gives up.
    ///
    /// The files require a location in OSS or VOD, preferably one that is configured in the
    /// service. If no preset template fits, create one with `CreateLiveRecordTemplate`.
    ///
    /// RAM permission: `ice:SubmitLiveRecordJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::LiveRecordOutput;
    /// use alicloud_ice::types::LiveRecordOutputType;
    /// use alicloud_ice::types::LiveStreamInput;
    /// use alicloud_ice::types::LiveStreamInputType;
    /// use alicloud_ice::live::SubmitLiveRecordJobRequest;
    /// use alicloud_ice::live::SubmitLiveRecordJobRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .submit_live_record_job(
    ///         SubmitLiveRecordJobRequest::new(SubmitLiveRecordJobRequired {
    ///             stream_input: LiveStreamInput::new(LiveStreamInputType::Rtmp),
    ///             record_output: LiveRecordOutput::new(LiveRecordOutputType::Oss),
    ///             template_id: "69e1f9fe-1e97-11ed-ba64-0c42a1b73d66".into(),
    ///             name: "live stream record 1".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitLiveRecordJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveRecordJob)
    #[inline]
    pub fn submit_live_record_job(
        &self,
        request: SubmitLiveRecordJobRequest,
    ) -> Call<SubmitLiveRecordJobRequest> {
        self.call(request)
    }

    /// Submits a job that takes snapshots of a live stream.
    ///
    /// If the stream is running, the job starts automatically after a short delay. If not,
    /// the job remains in the not-started state. See `SendLiveSnapshotJobCommand`.
    ///
    /// RAM permission: `ice:SubmitLiveSnapshotJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::LiveSnapshotOutput;
    /// use alicloud_ice::types::LiveSnapshotOutputRequired;
    /// use alicloud_ice::types::LiveSnapshotOutputStorageType;
    /// use alicloud_ice::live::SubmitLiveSnapshotJobRequest;
    /// use alicloud_ice::live::SubmitLiveSnapshotJobRequired;
    /// use alicloud_ice::types::LiveSnapshotStreamInput;
    /// use alicloud_ice::types::LiveSnapshotStreamInputType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .submit_live_snapshot_job(
    ///         SubmitLiveSnapshotJobRequest::new(SubmitLiveSnapshotJobRequired {
    ///             job_name: "Screenshot task1".into(),
    ///             stream_input: LiveSnapshotStreamInput::new(
    ///                 LiveSnapshotStreamInputType::Rtmp,
    ///                 "rtmp://example.com/live/stream1",
    ///             ),
    ///             snapshot_output: LiveSnapshotOutput::new(LiveSnapshotOutputRequired {
    ///                 bucket: "testbucket".into(),
    ///                 endpoint: "oss-cn-shanghai.aliyuncs.com".into(),
    ///                 storage_type: LiveSnapshotOutputStorageType::Oss,
    ///             }),
    ///             template_id: "****a046-263c-3560-978a-fb287782****".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitLiveSnapshotJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveSnapshotJob)
    #[inline]
    pub fn submit_live_snapshot_job(
        &self,
        request: SubmitLiveSnapshotJobRequest,
    ) -> Call<SubmitLiveSnapshotJobRequest> {
        self.call(request)
    }

    /// Submits a job that transcodes a live stream, either immediately or at a scheduled time.
    ///
    /// The stream must be available for pulling: immediately if the job starts immediately,
    /// or before the scheduled time if the job is scheduled.
    ///
    /// RAM permission: `ice:SubmitLiveTranscodeJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::LiveTranscodeInput;
    /// use alicloud_ice::types::LiveTranscodeInputType;
    /// use alicloud_ice::live::SubmitLiveTranscodeJobRequest;
    /// use alicloud_ice::live::SubmitLiveTranscodeJobRequired;
    /// use alicloud_ice::types::LiveTranscodeOutput;
    /// use alicloud_ice::types::LiveTranscodeOutputType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .submit_live_transcode_job(
    ///         SubmitLiveTranscodeJobRequest::new(SubmitLiveTranscodeJobRequired {
    ///             name: "task1".into(),
    ///             template_id: "****96e8864746a0b6f3****".into(),
    ///             start_mode: 0,
    ///             stream_input: LiveTranscodeInput::new(
    ///                 "rtmp://mydomain/app/stream1",
    ///                 LiveTranscodeInputType::Rtmp,
    ///             ),
    ///             transcode_output: LiveTranscodeOutput::new(
    ///                 "mydomain",
    ///                 LiveTranscodeOutputType::LiveCenter,
    ///             ),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitLiveTranscodeJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveTranscodeJob)
    #[inline]
    pub fn submit_live_transcode_job(
        &self,
        request: SubmitLiveTranscodeJobRequest,
    ) -> Call<SubmitLiveTranscodeJobRequest> {
        self.call(request)
    }

    /// Updates a recording template.
    ///
    /// Only custom templates can be updated. Preset templates cannot.
    ///
    /// RAM permission: `ice:UpdateLiveRecordTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::LiveRecordFormat;
    /// use alicloud_ice::types::LiveRecordFormatFormat;
    /// use alicloud_ice::live::UpdateLiveRecordTemplateRequest;
    /// use alicloud_ice::live::UpdateLiveRecordTemplateRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_live_record_template(
    ///         UpdateLiveRecordTemplateRequest::new(UpdateLiveRecordTemplateRequired {
    ///             record_format: vec![LiveRecordFormat::new(LiveRecordFormatFormat::M3u8)],
    ///             template_id: "69e1f9fe-1e97-11ed-ba64-0c42a1b73d66".into(),
    ///             name: "test template".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateLiveRecordTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveRecordTemplate)
    #[inline]
    pub fn update_live_record_template(
        &self,
        request: UpdateLiveRecordTemplateRequest,
    ) -> Call<UpdateLiveRecordTemplateRequest> {
        self.call(request)
    }

    /// Updates a snapshot template.
    ///
    /// RAM permission: `ice:UpdateLiveSnapshotTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::UpdateLiveSnapshotTemplateRequest;
    /// use alicloud_ice::live::UpdateLiveSnapshotTemplateRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_live_snapshot_template(
    ///         UpdateLiveSnapshotTemplateRequest::new(UpdateLiveSnapshotTemplateRequired {
    ///             template_id: "****a046-263c-3560-978a-fb287782****".into(),
    ///             template_name: "Template 1".into(),
    ///             time_interval: 5,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateLiveSnapshotTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveSnapshotTemplate)
    #[inline]
    pub fn update_live_snapshot_template(
        &self,
        request: UpdateLiveSnapshotTemplateRequest,
    ) -> Call<UpdateLiveSnapshotTemplateRequest> {
        self.call(request)
    }

    /// Updates a live transcoding job.
    ///
    /// `Name` can be updated at any time. `StreamInput`, `TranscodeOutput`, and `TimedConfig`
    /// can be updated only for scheduled jobs, and only before the jobs start.
    ///
    /// RAM permission: `ice:UpdateLiveTranscodeJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::UpdateLiveTranscodeJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_live_transcode_job(
    ///         UpdateLiveTranscodeJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateLiveTranscodeJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveTranscodeJob)
    #[inline]
    pub fn update_live_transcode_job(
        &self,
        request: UpdateLiveTranscodeJobRequest,
    ) -> Call<UpdateLiveTranscodeJobRequest> {
        self.call(request)
    }

    /// Updates a live transcoding template.
    ///
    /// RAM permission: `ice:UpdateLiveTranscodeTemplate` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live::UpdateLiveTranscodeTemplateRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_live_transcode_template(
    ///         UpdateLiveTranscodeTemplateRequest::new("****96e8864746a0b6f3****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateLiveTranscodeTemplate`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveTranscodeTemplate)
    #[inline]
    pub fn update_live_transcode_template(
        &self,
        request: UpdateLiveTranscodeTemplateRequest,
    ) -> Call<UpdateLiveTranscodeTemplateRequest> {
        self.call(request)
    }
}
