// Written by `cargo xtask regen`. Change the description and run it again.

//! Yike: workspaces, users, credits, material and jobs of the creation platform.
//!
//! | | |
//! | --- | --- |
//! | [`AddYikeUserCredit`](crate::Client::add_yike_user_credit) | Gives a Yike sub-account more credits. |
//! | [`BatchGetYikeAIAppJob`](crate::Client::batch_get_yike_ai_app_job) | Looks up several Yike AI app jobs at once. |
//! | [`BatchGetYikeAssetMediaInfos`](crate::Client::batch_get_yike_asset_media_infos) | Looks up several Yike media at once. |
//! | [`CreateYikeAssetUpload`](crate::Client::create_yike_asset_upload) | Fetches the address and credential for uploading a file to Yike. |
//! | [`CreateYikeProduction`](crate::Client::create_yike_production) | Creates a Yike production. |
//! | [`CreateYikeUser`](crate::Client::create_yike_user) | Creates a Yike sub-account and adds it to productions of a workspace. |
//! | [`CreateYikeWorkspace`](crate::Client::create_yike_workspace) | Creates a Yike workspace with a limit on its users. |
//! | [`DeleteYikeAssetMediaInfos`](crate::Client::delete_yike_asset_media_infos) | Deletes Yike media, by default into the recycle bin. |
//! | [`GetYikeAIAppJob`](crate::Client::get_yike_ai_app_job) | Looks up a Yike AI app job and its result. |
//! | [`GetYikeAssetMediaInfo`](crate::Client::get_yike_asset_media_info) | Looks up one Yike media with its files and streams. |
//! | [`GetYikeStoryboardJob`](crate::Client::get_yike_storyboard_job) | Looks up a Yike storyboard job, its parameters and its result. |
//! | [`GetYikeUser`](crate::Client::get_yike_user) | Looks up a Yike sub-account. |
//! | [`GetYikeUserCredit`](crate::Client::get_yike_user_credit) | Looks up the credits of a Yike sub-account. |
//! | [`ListYikeAssetFolders`](crate::Client::list_yike_asset_folders) | Lists the folders of a Yike production, page by page. |
//! | [`ListYikeProductions`](crate::Client::list_yike_productions) | Lists Yike productions, page by page. |
//! | [`PrecheckYikeAIAppJob`](crate::Client::precheck_yike_ai_app_job) | Checks the parameters of a Yike AI app before a job is submitted. |
//! | [`RegisterYikeAssetMediaInfo`](crate::Client::register_yike_asset_media_info) | Registers a file as a Yike media. |
//! | [`ResumeYikeStoryboardJob`](crate::Client::resume_yike_storyboard_job) | Carries on a Yike storyboard job that has stopped. |
//! | [`SetYikeUserRole`](crate::Client::set_yike_user_role) | Sets the role of a Yike sub-account. |
//! | [`SubYikeUserCredit`](crate::Client::sub_yike_user_credit) | Takes credits away from a Yike sub-account. |
//! | [`SubmitYikeAIAppJob`](crate::Client::submit_yike_ai_app_job) | Submits a Yike AI app job. |
//! | [`SubmitYikeStoryboardJob`](crate::Client::submit_yike_storyboard_job) | Submits a Yike job that makes storyboards, and videos of their shots. |

pub mod add_yike_user_credit;
pub mod batch_get_yike_ai_app_job;
pub mod batch_get_yike_asset_media_infos;
pub mod create_yike_asset_upload;
pub mod create_yike_production;
pub mod create_yike_user;
pub mod create_yike_workspace;
pub mod delete_yike_asset_media_infos;
pub mod get_yike_ai_app_job;
pub mod get_yike_asset_media_info;
pub mod get_yike_storyboard_job;
pub mod get_yike_user;
pub mod get_yike_user_credit;
pub mod list_yike_asset_folders;
pub mod list_yike_productions;
pub mod precheck_yike_ai_app_job;
pub mod register_yike_asset_media_info;
pub mod resume_yike_storyboard_job;
pub mod set_yike_user_role;
pub mod sub_yike_user_credit;
pub mod submit_yike_ai_app_job;
pub mod submit_yike_storyboard_job;

pub use add_yike_user_credit::{AddYikeUserCreditRequest, AddYikeUserCreditResponse};
pub use batch_get_yike_ai_app_job::{
    BatchGetYikeAiAppJobRequest, BatchGetYikeAiAppJobResponse,
};

pub use batch_get_yike_asset_media_infos::{
    BatchGetYikeAssetMediaInfosRequest, BatchGetYikeAssetMediaInfosResponse,
};

pub use create_yike_asset_upload::{
    CreateYikeAssetUploadRequest, CreateYikeAssetUploadResponse,
};

pub use create_yike_production::{
    CreateYikeProductionRequest, CreateYikeProductionResponse,
};

pub use create_yike_user::{CreateYikeUserRequest, CreateYikeUserResponse};
pub use create_yike_workspace::{CreateYikeWorkspaceRequest, CreateYikeWorkspaceResponse};
pub use delete_yike_asset_media_infos::{
    DeleteYikeAssetMediaInfosRequest, DeleteYikeAssetMediaInfosResponse,
};

pub use get_yike_ai_app_job::{GetYikeAiAppJobRequest, GetYikeAiAppJobResponse};
pub use get_yike_asset_media_info::{
    GetYikeAssetMediaInfoRequest, GetYikeAssetMediaInfoResponse,
};

pub use get_yike_storyboard_job::{
    GetYikeStoryboardJobRequest, GetYikeStoryboardJobResponse,
};

pub use get_yike_user::{GetYikeUserRequest, GetYikeUserResponse};
pub use get_yike_user_credit::{GetYikeUserCreditRequest, GetYikeUserCreditResponse};
pub use list_yike_asset_folders::{
    ListYikeAssetFoldersRequest, ListYikeAssetFoldersResponse,
};

pub use list_yike_productions::{ListYikeProductionsRequest, ListYikeProductionsResponse};
pub use precheck_yike_ai_app_job::{
    PrecheckYikeAiAppJobRequest, PrecheckYikeAiAppJobResponse,
};

pub use register_yike_asset_media_info::{
    RegisterYikeAssetMediaInfoRequest, RegisterYikeAssetMediaInfoResponse,
};

pub use resume_yike_storyboard_job::{
    ResumeYikeStoryboardJobRequest, ResumeYikeStoryboardJobResponse,
};

pub use set_yike_user_role::{SetYikeUserRoleRequest, SetYikeUserRoleResponse};
pub use sub_yike_user_credit::{SubYikeUserCreditRequest, SubYikeUserCreditResponse};
pub use submit_yike_ai_app_job::{SubmitYikeAiAppJobRequest, SubmitYikeAiAppJobResponse};
pub use submit_yike_storyboard_job::{
    SubmitYikeStoryboardJobRequest, SubmitYikeStoryboardJobResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <AddYikeUserCreditRequest as Operation>::INFO,
    <BatchGetYikeAiAppJobRequest as Operation>::INFO,
    <BatchGetYikeAssetMediaInfosRequest as Operation>::INFO,
    <CreateYikeAssetUploadRequest as Operation>::INFO,
    <CreateYikeProductionRequest as Operation>::INFO,
    <CreateYikeUserRequest as Operation>::INFO,
    <CreateYikeWorkspaceRequest as Operation>::INFO,
    <DeleteYikeAssetMediaInfosRequest as Operation>::INFO,
    <GetYikeAiAppJobRequest as Operation>::INFO,
    <GetYikeAssetMediaInfoRequest as Operation>::INFO,
    <GetYikeStoryboardJobRequest as Operation>::INFO,
    <GetYikeUserRequest as Operation>::INFO,
    <GetYikeUserCreditRequest as Operation>::INFO,
    <ListYikeAssetFoldersRequest as Operation>::INFO,
    <ListYikeProductionsRequest as Operation>::INFO,
    <PrecheckYikeAiAppJobRequest as Operation>::INFO,
    <RegisterYikeAssetMediaInfoRequest as Operation>::INFO,
    <ResumeYikeStoryboardJobRequest as Operation>::INFO,
    <SetYikeUserRoleRequest as Operation>::INFO,
    <SubYikeUserCreditRequest as Operation>::INFO,
    <SubmitYikeAiAppJobRequest as Operation>::INFO,
    <SubmitYikeStoryboardJobRequest as Operation>::INFO,
];

/// # Yike
impl Client {
    /// Gives a Yike sub-account more credits.
    ///
    /// The credits come out of the balance of the main account. When that is too small,
    /// `Result` is false and `ErrorCode` says why. `SubYikeUserCredit` takes credits back;
    /// `GetYikeUserCredit` shows what a sub-account has.
    ///
    /// RAM permission: `ice:AddYikeUserCredit` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `error_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::AddYikeUserCreditRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .add_yike_user_credit(AddYikeUserCreditRequest::new(50, "id"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddYikeUserCredit`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddYikeUserCredit)
    #[inline]
    pub fn add_yike_user_credit(
        &self,
        request: AddYikeUserCreditRequest,
    ) -> Call<AddYikeUserCreditRequest> {
        self.call(request)
    }

    /// Looks up several Yike AI app jobs at once.
    ///
    /// Each entry of `JobList` carries what `GetYikeAIAppJob` returns for a single job.
    ///
    /// RAM permission: `ice:BatchGetYikeAIAppJob` on all resources.
    ///
    /// A job is over at `Finished`, or, where it did not go well, at `Failed`; [`until_done`](Call::until_done) of the call waits for that.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::yike::BatchGetYikeAiAppJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .batch_get_yike_ai_app_job(
    ///         BatchGetYikeAiAppJobRequest::new().job_ids(["cec2c13da767c090"]),
    ///     )
    ///     .until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `BatchGetYikeAIAppJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/BatchGetYikeAIAppJob)
    #[inline]
    pub fn batch_get_yike_ai_app_job(
        &self,
        request: BatchGetYikeAiAppJobRequest,
    ) -> Call<BatchGetYikeAiAppJobRequest> {
        self.call(request)
    }

    /// Looks up several Yike media at once.
    ///
    /// IDs for which nothing could be fetched come back in `IgnoredList`.
    ///
    /// RAM permission: `ice:BatchGetYikeAssetMediaInfos` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::BatchGetYikeAssetMediaInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .batch_get_yike_asset_media_infos(
    ///         BatchGetYikeAssetMediaInfosRequest::new()
    ///             .media_ids(["******b48fb04483915d4f2cd8******"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `BatchGetYikeAssetMediaInfos`](https://api.alibabacloud.com/document/ICE/2020-11-09/BatchGetYikeAssetMediaInfos)
    #[inline]
    pub fn batch_get_yike_asset_media_infos(
        &self,
        request: BatchGetYikeAssetMediaInfosRequest,
    ) -> Call<BatchGetYikeAssetMediaInfosRequest> {
        self.call(request)
    }

    /// Fetches the address and credential for uploading a file to Yike.
    ///
    /// Once the file is uploaded, hand the `FileURL` of the answer to
    /// `RegisterYikeAssetMediaInfo`.
    ///
    /// RAM permission: `ice:CreateYikeAssetUpload` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::CreateYikeAssetUploadRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .create_yike_asset_upload(CreateYikeAssetUploadRequest::new("mp4"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateYikeAssetUpload`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeAssetUpload)
    #[inline]
    pub fn create_yike_asset_upload(
        &self,
        request: CreateYikeAssetUploadRequest,
    ) -> Call<CreateYikeAssetUploadRequest> {
        self.call(request)
    }

    /// Creates a Yike production.
    ///
    /// A production groups folders, media and job results; users are added to productions in
    /// `CreateYikeUser`.
    ///
    /// RAM permission: `ice:CreateYikeProduction` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::CreateYikeProductionRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .create_yike_production(CreateYikeProductionRequest::new("title"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateYikeProduction`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeProduction)
    #[inline]
    pub fn create_yike_production(
        &self,
        request: CreateYikeProductionRequest,
    ) -> Call<CreateYikeProductionRequest> {
        self.call(request)
    }

    /// Creates a Yike sub-account and adds it to productions of a workspace.
    ///
    /// The login name is built by the service from `UserNamePrefix`; read it from
    /// `UserInfo.UserName`.
    ///
    /// RAM permission: `ice:CreateYikeUser` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::CreateYikeUserRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .create_yike_user(
    ///         CreateYikeUserRequest::new(
    ///             "nick",
    ///             "***",
    ///             ["id1"],
    ///             "test.xxx@xxx.yikeai",
    ///             "llm-az2gglkjauwnnhpq",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateYikeUser`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeUser)
    #[inline]
    pub fn create_yike_user(
        &self,
        request: CreateYikeUserRequest,
    ) -> Call<CreateYikeUserRequest> {
        self.call(request)
    }

    /// Creates a Yike workspace with a limit on its users.
    ///
    /// The answer names the new workspace and a production.
    ///
    /// RAM permission: `ice:CreateYikeWorkspace` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::CreateYikeWorkspaceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .create_yike_workspace(CreateYikeWorkspaceRequest::new("title", 50))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateYikeWorkspace`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeWorkspace)
    #[inline]
    pub fn create_yike_workspace(
        &self,
        request: CreateYikeWorkspaceRequest,
    ) -> Call<CreateYikeWorkspaceRequest> {
        self.call(request)
    }

    /// Deletes Yike media, by default into the recycle bin.
    ///
    /// With `LogicDelete` set to false, records and files are gone. IDs or URLs that could not
    /// be deleted come back in `IgnoredList`.
    ///
    /// RAM permission: `ice:DeleteYikeAssetMediaInfos` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::DeleteYikeAssetMediaInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .delete_yike_asset_media_infos(
    ///         DeleteYikeAssetMediaInfosRequest::new()
    ///             .media_ids(["****20b48fb04483915d4f2cd8ac****"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteYikeAssetMediaInfos`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteYikeAssetMediaInfos)
    #[inline]
    pub fn delete_yike_asset_media_infos(
        &self,
        request: DeleteYikeAssetMediaInfosRequest,
    ) -> Call<DeleteYikeAssetMediaInfosRequest> {
        self.call(request)
    }

    /// Looks up a Yike AI app job and its result.
    ///
    /// For several jobs in one call, use `BatchGetYikeAIAppJob`.
    ///
    /// RAM permission: `ice:GetYikeAIAppJob` on all resources.
    ///
    /// A job is over at `Finished`, or, where it did not go well, at `Failed`; [`until_done`](Call::until_done) of the call waits for that.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::yike::GetYikeAiAppJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .get_yike_ai_app_job(
    ///         GetYikeAiAppJobRequest::new().job_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetYikeAIAppJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeAIAppJob)
    #[inline]
    pub fn get_yike_ai_app_job(
        &self,
        request: GetYikeAiAppJobRequest,
    ) -> Call<GetYikeAiAppJobRequest> {
        self.call(request)
    }

    /// Looks up one Yike media with its files and streams.
    ///
    /// For several media in one call, use `BatchGetYikeAssetMediaInfos`.
    ///
    /// RAM permission: `ice:GetYikeAssetMediaInfo` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::GetYikeAssetMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .get_yike_asset_media_info(
    ///         GetYikeAssetMediaInfoRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetYikeAssetMediaInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeAssetMediaInfo)
    #[inline]
    pub fn get_yike_asset_media_info(
        &self,
        request: GetYikeAssetMediaInfoRequest,
    ) -> Call<GetYikeAssetMediaInfoRequest> {
        self.call(request)
    }

    /// Looks up a Yike storyboard job, its parameters and its result.
    ///
    /// The result lists which storyboards succeeded and which shots failed.
    /// `ResumeYikeStoryboardJob` carries a job on.
    ///
    /// RAM permission: `ice:GetYikeStoryboardJob` on all resources.
    ///
    /// A job is over at `Succeeded`, or, where it did not go well, at `Failed`; [`until_done`](Call::until_done) of the call waits for that.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::yike::GetYikeStoryboardJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .get_yike_storyboard_job(
    ///         GetYikeStoryboardJobRequest::new().job_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetYikeStoryboardJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeStoryboardJob)
    #[inline]
    pub fn get_yike_storyboard_job(
        &self,
        request: GetYikeStoryboardJobRequest,
    ) -> Call<GetYikeStoryboardJobRequest> {
        self.call(request)
    }

    /// Looks up a Yike sub-account.
    ///
    /// RAM permission: `ice:GetYikeUser` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::GetYikeUserRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .get_yike_user(GetYikeUserRequest::new().user_name("test.xxx@xxx.yikeai"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetYikeUser`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeUser)
    #[inline]
    pub fn get_yike_user(
        &self,
        request: GetYikeUserRequest,
    ) -> Call<GetYikeUserRequest> {
        self.call(request)
    }

    /// Looks up the credits of a Yike sub-account.
    ///
    /// RAM permission: `ice:GetYikeUserCredit` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::GetYikeUserCreditRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client.get_yike_user_credit(GetYikeUserCreditRequest::new("id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetYikeUserCredit`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeUserCredit)
    #[inline]
    pub fn get_yike_user_credit(
        &self,
        request: GetYikeUserCreditRequest,
    ) -> Call<GetYikeUserCreditRequest> {
        self.call(request)
    }

    /// Lists the folders of a Yike production, page by page.
    ///
    /// Without `ProductionId`, the folders are those of the default production.
    ///
    /// RAM permission: `ice:ListYikeAssetFolders` on all resources.
    ///
    /// The answer is one page; [`items`](Call::items) and [`pages`](Call::pages) of the call walk through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::ListYikeAssetFoldersRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_yike_asset_folders(ListYikeAssetFoldersRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListYikeAssetFolders`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListYikeAssetFolders)
    #[inline]
    pub fn list_yike_asset_folders(
        &self,
        request: ListYikeAssetFoldersRequest,
    ) -> Call<ListYikeAssetFoldersRequest> {
        self.call(request)
    }

    /// Lists Yike productions, page by page.
    ///
    /// RAM permission: `ice:ListYikeProductions` on all resources.
    ///
    /// The answer is one page; [`items`](Call::items) and [`pages`](Call::pages) of the call walk through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::ListYikeProductionsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_yike_productions(ListYikeProductionsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListYikeProductions`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListYikeProductions)
    #[inline]
    pub fn list_yike_productions(
        &self,
        request: ListYikeProductionsRequest,
    ) -> Call<ListYikeProductionsRequest> {
        self.call(request)
    }

    /// Checks the parameters of a Yike AI app before a job is submitted.
    ///
    /// When the check fails, `Result` lists the parameters at fault. The job itself is
    /// submitted with `SubmitYikeAIAppJob`.
    ///
    /// RAM permission: `ice:PrecheckYikeAIAppJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::PrecheckYikeAiAppJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .precheck_yike_ai_app_job(
    ///         PrecheckYikeAiAppJobRequest::new().app_id("app-1000000"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `PrecheckYikeAIAppJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/PrecheckYikeAIAppJob)
    #[inline]
    pub fn precheck_yike_ai_app_job(
        &self,
        request: PrecheckYikeAiAppJobRequest,
    ) -> Call<PrecheckYikeAiAppJobRequest> {
        self.call(request)
    }

    /// Registers a file as a Yike media.
    ///
    /// The file can be one uploaded with the help of `CreateYikeAssetUpload`.
    ///
    /// RAM permission: `ice:RegisterYikeAssetMediaInfo` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::RegisterYikeAssetMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .register_yike_asset_media_info(
    ///         RegisterYikeAssetMediaInfoRequest::new(
    ///             "http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4",
    ///             "video",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `RegisterYikeAssetMediaInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/RegisterYikeAssetMediaInfo)
    #[inline]
    pub fn register_yike_asset_media_info(
        &self,
        request: RegisterYikeAssetMediaInfoRequest,
    ) -> Call<RegisterYikeAssetMediaInfoRequest> {
        self.call(request)
    }

    /// Carries on a Yike storyboard job that has stopped.
    ///
    /// Follow the job with `GetYikeStoryboardJob`.
    ///
    /// RAM permission: `ice:ResumeYikeStoryboardJob` on all resources.
    ///
    /// [`get_yike_storyboard_job`](crate::Client::get_yike_storyboard_job) looks up what was started; [`GetYikeStoryboardJobRequest`](crate::yike::GetYikeStoryboardJobRequest) is made from the answer with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::yike::GetYikeStoryboardJobRequest;
    /// use alicloud_ice::yike::ResumeYikeStoryboardJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .resume_yike_storyboard_job(
    ///         ResumeYikeStoryboardJobRequest::new()
    ///             .job_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// let lookup = GetYikeStoryboardJobRequest::try_from(&started)?;
    /// let answer = client
    ///     .get_yike_storyboard_job(lookup)
    ///     .until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ResumeYikeStoryboardJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/ResumeYikeStoryboardJob)
    #[inline]
    pub fn resume_yike_storyboard_job(
        &self,
        request: ResumeYikeStoryboardJobRequest,
    ) -> Call<ResumeYikeStoryboardJobRequest> {
        self.call(request)
    }

    /// Sets the role of a Yike sub-account.
    ///
    /// RAM permission: `ice:SetYikeUserRole` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::SetYikeUserRoleRequest;
    /// use alicloud_ice::yike::set_yike_user_role::SetYikeUserRoleName;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .set_yike_user_role(
    ///         SetYikeUserRoleRequest::new().role_name(SetYikeUserRoleName::Admin),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SetYikeUserRole`](https://api.alibabacloud.com/document/ICE/2020-11-09/SetYikeUserRole)
    #[inline]
    pub fn set_yike_user_role(
        &self,
        request: SetYikeUserRoleRequest,
    ) -> Call<SetYikeUserRoleRequest> {
        self.call(request)
    }

    /// Takes credits away from a Yike sub-account.
    ///
    /// At most what the sub-account has left can be taken; when that is too little, `Result` is
    /// false and `ErrorCode` says why. `AddYikeUserCredit` does the opposite.
    ///
    /// RAM permission: `ice:SubYikeUserCredit` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `error_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::SubYikeUserCreditRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .sub_yike_user_credit(SubYikeUserCreditRequest::new(50, "id"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubYikeUserCredit`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubYikeUserCredit)
    #[inline]
    pub fn sub_yike_user_credit(
        &self,
        request: SubYikeUserCreditRequest,
    ) -> Call<SubYikeUserCreditRequest> {
        self.call(request)
    }

    /// Submits a Yike AI app job.
    ///
    /// The answer has the ID of the job; follow it with `GetYikeAIAppJob`.
    /// `PrecheckYikeAIAppJob` checks the parameters beforehand.
    ///
    /// RAM permission: `ice:SubmitYikeAIAppJob` on all resources.
    ///
    /// [`batch_get_yike_ai_app_job`](crate::Client::batch_get_yike_ai_app_job) looks up what was started; [`BatchGetYikeAiAppJobRequest`](crate::yike::BatchGetYikeAiAppJobRequest) is made from the answer with `try_from`.
    ///
    /// [`get_yike_ai_app_job`](crate::Client::get_yike_ai_app_job) looks up what was started; [`GetYikeAiAppJobRequest`](crate::yike::GetYikeAiAppJobRequest) is made from the answer with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::yike::BatchGetYikeAiAppJobRequest;
    /// use alicloud_ice::yike::SubmitYikeAiAppJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_yike_ai_app_job(SubmitYikeAiAppJobRequest::new("app_test"))
    ///     .await?;
    /// let lookup = BatchGetYikeAiAppJobRequest::try_from(&started)?;
    /// let answer = client
    ///     .batch_get_yike_ai_app_job(lookup)
    ///     .until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitYikeAIAppJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitYikeAIAppJob)
    #[inline]
    pub fn submit_yike_ai_app_job(
        &self,
        request: SubmitYikeAiAppJobRequest,
    ) -> Call<SubmitYikeAiAppJobRequest> {
        self.call(request)
    }

    /// Submits a Yike job that makes storyboards, and videos of their shots.
    ///
    /// The answer has the ID of the job; follow it with `GetYikeStoryboardJob`, or have the end
    /// reported to the `NotifyAddress` in `UserData`. With the `ExecMode` `StoryboardOnly` no
    /// videos are made.
    ///
    /// RAM permission: `ice:SubmitYikeStoryboardJob` on all resources.
    ///
    /// [`get_yike_storyboard_job`](crate::Client::get_yike_storyboard_job) looks up what was started; [`GetYikeStoryboardJobRequest`](crate::yike::GetYikeStoryboardJobRequest) is made from the answer with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::yike::GetYikeStoryboardJobRequest;
    /// use alicloud_ice::yike::SubmitYikeStoryboardJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_yike_storyboard_job(
    ///         SubmitYikeStoryboardJobRequest::new()
    ///             .narration_voice_id("sys_YoungGracefulWoman"),
    ///     )
    ///     .await?;
    /// let lookup = GetYikeStoryboardJobRequest::try_from(&started)?;
    /// let answer = client
    ///     .get_yike_storyboard_job(lookup)
    ///     .until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitYikeStoryboardJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitYikeStoryboardJob)
    #[inline]
    pub fn submit_yike_storyboard_job(
        &self,
        request: SubmitYikeStoryboardJobRequest,
    ) -> Call<SubmitYikeStoryboardJobRequest> {
        self.call(request)
    }
}
