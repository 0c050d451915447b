// Written by `cargo xtask regen`. Change the description and run it again.

//! Digital humans: training, listing, and rendering videos in which they speak.
//!
//! | | |
//! | --- | --- |
//! | [`CreateAvatarTrainingJob`](crate::Client::create_avatar_training_job) | Creates a draft of an avatar training job. |
//! | [`DeleteAvatarTrainingJob`](crate::Client::delete_avatar_training_job) | Deletes an avatar training job that is a draft or whose training failed. |
//! | [`GetAvatar`](crate::Client::get_avatar) | Looks up a trained avatar. |
//! | [`GetAvatarTrainingJob`](crate::Client::get_avatar_training_job) | Looks up an avatar training job. |
//! | [`ListAvatarTrainingJobs`](crate::Client::list_avatar_training_jobs) | Lists avatar training jobs, optionally filtered by state. |
//! | [`ListAvatars`](crate::Client::list_avatars) | Lists trained avatars. |
//! | [`ListSmartSysAvatarModels`](crate::Client::list_smart_sys_avatar_models) | Lists the avatars provided by the service. |
//! | [`SubmitAvatarTrainingJob`](crate::Client::submit_avatar_training_job) | Starts the training of an avatar job, or restarts it after a failure. |
//! | [`SubmitAvatarVideoJob`](crate::Client::submit_avatar_video_job) | Submits a job that renders a video of an avatar speaking a text or an audio file. |
//! | [`UpdateAvatarTrainingJob`](crate::Client::update_avatar_training_job) | Updates an avatar training job. |

pub mod create_avatar_training_job;
pub mod delete_avatar_training_job;
pub mod get_avatar;
pub mod get_avatar_training_job;
pub mod list_avatar_training_jobs;
pub mod list_avatars;
pub mod list_smart_sys_avatar_models;
pub mod submit_avatar_training_job;
pub mod submit_avatar_video_job;
pub mod update_avatar_training_job;

pub use create_avatar_training_job::{
    CreateAvatarTrainingJobRequest, CreateAvatarTrainingJobResponse,
};
pub use delete_avatar_training_job::{
    DeleteAvatarTrainingJobRequest, DeleteAvatarTrainingJobResponse,
};
pub use get_avatar::{GetAvatarRequest, GetAvatarResponse};
pub use get_avatar_training_job::{
    GetAvatarTrainingJobRequest, GetAvatarTrainingJobResponse,
};
pub use list_avatar_training_jobs::{
    ListAvatarTrainingJobsRequest, ListAvatarTrainingJobsResponse,
};
pub use list_avatars::{ListAvatarsRequest, ListAvatarsResponse};
pub use list_smart_sys_avatar_models::{
    ListSmartSysAvatarModelsRequest, ListSmartSysAvatarModelsResponse,
};
pub use submit_avatar_training_job::{
    SubmitAvatarTrainingJobRequest, SubmitAvatarTrainingJobResponse,
};
pub use submit_avatar_video_job::{
    SubmitAvatarVideoJobRequest, SubmitAvatarVideoJobResponse,
};
pub use update_avatar_training_job::{
    UpdateAvatarTrainingJobRequest, UpdateAvatarTrainingJobResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CreateAvatarTrainingJobRequest as Operation>::INFO,
    <DeleteAvatarTrainingJobRequest as Operation>::INFO,
    <GetAvatarRequest as Operation>::INFO,
    <GetAvatarTrainingJobRequest as Operation>::INFO,
    <ListAvatarTrainingJobsRequest as Operation>::INFO,
    <ListAvatarsRequest as Operation>::INFO,
    <ListSmartSysAvatarModelsRequest as Operation>::INFO,
    <SubmitAvatarTrainingJobRequest as Operation>::INFO,
    <SubmitAvatarVideoJobRequest as Operation>::INFO,
    <UpdateAvatarTrainingJobRequest as Operation>::INFO,
];

/// # Avatar
impl Client {
    /// Creates a draft of an avatar training job.
    ///
    /// The draft contains the basic information of the avatar and its training material.
    /// Training starts only when the draft is submitted with `SubmitAvatarTrainingJob`.
    ///
    /// RAM permission: `ice:CreateAvatarTrainingJob` on all resources, access level `create`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::avatar::CreateAvatarTrainingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_avatar_training_job(CreateAvatarTrainingJobRequest::new("Decimal"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateAvatarTrainingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateAvatarTrainingJob)
    #[inline]
    pub fn create_avatar_training_job(
        &self,
        request: CreateAvatarTrainingJobRequest,
    ) -> Call<CreateAvatarTrainingJobRequest> {
        self.call(request)
    }

    /// Deletes an avatar training job that is a draft or whose training failed.
    ///
    /// Only jobs in state `Init` or `Fail` can be deleted.
    ///
    /// RAM permission: `ice:DeleteAvatarTrainingJob` on all resources, access level `delete`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::avatar::DeleteAvatarTrainingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_avatar_training_job(
    ///         DeleteAvatarTrainingJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteAvatarTrainingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteAvatarTrainingJob)
    #[inline]
    pub fn delete_avatar_training_job(
        &self,
        request: DeleteAvatarTrainingJobRequest,
    ) -> Call<DeleteAvatarTrainingJobRequest> {
        self.call(request)
    }

    /// Looks up a trained avatar.
    ///
    /// RAM permission: `ice:GetAvatar` on all resources, access level `get`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::avatar::GetAvatarRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.get_avatar(GetAvatarRequest::new("Avatar-XXXX")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetAvatar`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetAvatar)
    #[inline]
    pub fn get_avatar(&self, request: GetAvatarRequest) -> Call<GetAvatarRequest> {
        self.call(request)
    }

    /// Looks up an avatar training job.
    ///
    /// RAM permission: `ice:GetAvatarTrainingJob` on all resources, access level `get`.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::avatar::GetAvatarTrainingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_avatar_training_job(
    ///         GetAvatarTrainingJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetAvatarTrainingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetAvatarTrainingJob)
    #[inline]
    pub fn get_avatar_training_job(
        &self,
        request: GetAvatarTrainingJobRequest,
    ) -> Call<GetAvatarTrainingJobRequest> {
        self.call(request)
    }

    /// Lists avatar training jobs, optionally filtered by state.
    ///
    /// RAM permission: `ice:ListAvatarTrainingJobs` on all resources, access level `list`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::avatar::ListAvatarTrainingJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_avatar_training_jobs(ListAvatarTrainingJobsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListAvatarTrainingJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListAvatarTrainingJobs)
    #[inline]
    pub fn list_avatar_training_jobs(
        &self,
        request: ListAvatarTrainingJobsRequest,
    ) -> Call<ListAvatarTrainingJobsRequest> {
        self.call(request)
    }

    /// Lists trained avatars.
    ///
    /// RAM permission: `ice:ListAvatars` on all resources, access level `list`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::avatar::ListAvatarsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_avatars(ListAvatarsRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListAvatars`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListAvatars)
    #[inline]
    pub fn list_avatars(&self, request: ListAvatarsRequest) -> Call<ListAvatarsRequest> {
        self.call(request)
    }

    /// Lists the avatars provided by the service.
    ///
    /// RAM permission: `ice:ListSmartSysAvatarModels` on all resources, access level `list`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::avatar::ListSmartSysAvatarModelsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_smart_sys_avatar_models(ListSmartSysAvatarModelsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListSmartSysAvatarModels`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartSysAvatarModels)
    #[inline]
    pub fn list_smart_sys_avatar_models(
        &self,
        request: ListSmartSysAvatarModelsRequest,
    ) -> Call<ListSmartSysAvatarModelsRequest> {
        self.call(request)
    }

    /// Starts the training of an avatar job, or restarts it after a failure.
    ///
    /// This operation queues the job and returns its ID. The job must already be created with
    /// `CreateAvatarTrainingJob`. The result is sent by callback and can also be queried with
    /// `GetAvatarTrainingJob`.
    ///
    /// RAM permission: `ice:SubmitAvatarTrainingJob` on all resources, access level `create`.
    ///
    /// [`get_avatar_training_job`](crate::Client::get_avatar_training_job) looks up the job that was started; create its [`GetAvatarTrainingJobRequest`](crate::avatar::GetAvatarTrainingJobRequest) from the response with `try_from`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::avatar::GetAvatarTrainingJobRequest;
    /// use alicloud_ice::avatar::SubmitAvatarTrainingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_avatar_training_job(
    ///         SubmitAvatarTrainingJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// let lookup = GetAvatarTrainingJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_avatar_training_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitAvatarTrainingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAvatarTrainingJob)
    #[inline]
    pub fn submit_avatar_training_job(
        &self,
        request: SubmitAvatarTrainingJobRequest,
    ) -> Call<SubmitAvatarTrainingJobRequest> {
        self.call(request)
    }

    /// Submits a job that renders a video of an avatar speaking a text or an audio file.
    ///
    /// This operation queues the job and returns its ID. The result is sent by callback and
    /// can also be queried with `GetSmartHandleJob`. Audio input must be MP3 or WAV.
    ///
    /// The output is MP4 or WebM. MP4 is recommended. It consists of two videos: the avatar
    /// on a green background, and an alpha mask for compositing. WebM is one video with an
    /// alpha channel. It can be shown directly on a page, but is slower to render.
    ///
    /// The result also contains the start and end time of each spoken sentence.
    ///
    /// RAM permission: `ice:SubmitAvatarVideoJob` on all resources, access level `create`.
    ///
    /// [`get_smart_handle_job`](crate::Client::get_smart_handle_job) looks up the job that was started; create its [`GetSmartHandleJobRequest`](crate::intelligent_production::GetSmartHandleJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::GetSmartHandleJobRequest;
    /// use alicloud_ice::avatar::SubmitAvatarVideoJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_avatar_video_job(SubmitAvatarVideoJobRequest::new().title("Test title"))
    ///     .await?;
    /// let lookup = GetSmartHandleJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_smart_handle_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitAvatarVideoJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAvatarVideoJob)
    #[inline]
    pub fn submit_avatar_video_job(
        &self,
        request: SubmitAvatarVideoJobRequest,
    ) -> Call<SubmitAvatarVideoJobRequest> {
        self.call(request)
    }

    /// Updates an avatar training job.
    ///
    /// The basic information of the avatar can be updated. If the training failed, the
    /// material (`Video`, `Transparent`) can also be updated. Then submit the job again with
    /// `SubmitAvatarTrainingJob`.
    ///
    /// RAM permission: `ice:UpdateAvatarTrainingJob` on all resources, access level `update`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::avatar::UpdateAvatarTrainingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_avatar_training_job(
    ///         UpdateAvatarTrainingJobRequest::new("****cdb3e74639973036bc84****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateAvatarTrainingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateAvatarTrainingJob)
    #[inline]
    pub fn update_avatar_training_job(
        &self,
        request: UpdateAvatarTrainingJobRequest,
    ) -> Call<UpdateAvatarTrainingJobRequest> {
        self.call(request)
    }
}
