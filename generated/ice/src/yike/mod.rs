// Written by `cargo xtask regen`. Change the description and run it again.

//! Yike: workspaces, users, credits, materials, and jobs of the creation platform.
//!
//! | | |
//! | --- | --- |
//! | [`AddYikeUserCredit`](crate::Client::add_yike_user_credit) | Adds credits to a Yike sub-account. |
//! | [`BatchGetYikeAIAppJob`](crate::Client::batch_get_yike_ai_app_job) | Looks up several Yike AI app jobs in one request. |
//! | [`BatchGetYikeAssetMediaInfos`](crate::Client::batch_get_yike_asset_media_infos) | Looks up several Yike media assets in one request. |
//! | [`CreateYikeAssetUpload`](crate::Client::create_yike_asset_upload) | Returns the address and credential for uploading a file to Yike. |
//! | [`CreateYikeProduction`](crate::Client::create_yike_production) | Creates a Yike production. |
//! | [`CreateYikeUser`](crate::Client::create_yike_user) | Creates a Yike sub-account and adds it to productions of a workspace. |
//! | [`CreateYikeWorkspace`](crate::Client::create_yike_workspace) | Creates a Yike workspace with a user limit. |
//! | [`DeleteYikeAssetMediaInfos`](crate::Client::delete_yike_asset_media_infos) | Deletes Yike media assets, by default to the recycle bin. |
//! | [`GetYikeAIAppJob`](crate::Client::get_yike_ai_app_job) | Looks up a Yike AI app job and its result. |
//! | [`GetYikeAssetMediaInfo`](crate::Client::get_yike_asset_media_info) | Looks up a Yike media asset with its files and streams. |
//! | [`GetYikeStoryboardJob`](crate::Client::get_yike_storyboard_job) | Looks up a Yike storyboard job with its parameters and its result. |
//! | [`GetYikeUser`](crate::Client::get_yike_user) | Looks up a Yike sub-account. |
//! | [`GetYikeUserCredit`](crate::Client::get_yike_user_credit) | Looks up the credits of a Yike sub-account. |
//! | [`ListYikeAssetFolders`](crate::Client::list_yike_asset_folders) | Lists the folders of a Yike production, page by page. |
//! | [`ListYikeProductions`](crate::Client::list_yike_productions) | Lists Yike productions, page by page. |
//! | [`PrecheckYikeAIAppJob`](crate::Client::precheck_yike_ai_app_job) | Checks the parameters of a Yike AI app before a job is submitted. |
//! | [`RegisterYikeAssetMediaInfo`](crate::Client::register_yike_asset_media_info) | Registers a file as a Yike media asset. |
//! | [`ResumeYikeStoryboardJob`](crate::Client::resume_yike_storyboard_job) | Resumes a Yike storyboard job that has stopped. |
//! | [`SetYikeUserRole`](crate::Client::set_yike_user_role) | Sets the role of a Yike sub-account. |
//! | [`SubYikeUserCredit`](crate::Client::sub_yike_user_credit) | Deducts credits from a Yike sub-account. |
//! | [`SubmitYikeAIAppJob`](crate::Client::submit_yike_ai_app_job) | Submits a Yike AI app job. |
//! | [`SubmitYikeStoryboardJob`](crate::Client::submit_yike_storyboard_job) | Submits a Yike job that creates storyboards and videos of their shots. |

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
pub use create_yike_user::{
    CreateYikeUserRequest, CreateYikeUserRequired, CreateYikeUserResponse,
};
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
    /// Adds credits to a Yike sub-account.
    ///
    /// The credits are deducted from the balance of the main account. If the balance is
    /// insufficient, `Result` is false and `ErrorCode` contains the reason. To take credits
    /// back, call `SubYikeUserCredit`. To look up the credits of a sub-account, call
    /// `GetYikeUserCredit`.
    ///
    /// RAM permission: `ice:AddYikeUserCredit` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `error_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::AddYikeUserCreditRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Looks up several Yike AI app jobs in one request.
    ///
    /// Each entry of `JobList` contains the same data that `GetYikeAIAppJob` returns for a
    /// single job.
    ///
    /// RAM permission: `ice:BatchGetYikeAIAppJob` on all resources.
    ///
    /// A job succeeds with the state `Finished` and fails with `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::yike::BatchGetYikeAiAppJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .batch_get_yike_ai_app_job(
    ///         BatchGetYikeAiAppJobRequest::new().job_ids(["cec2c13da767c090"]),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
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

    /// Looks up several Yike media assets in one request.
    ///
    /// IDs whose information could not be retrieved are returned in `IgnoredList`.
    ///
    /// RAM permission: `ice:BatchGetYikeAssetMediaInfos` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::BatchGetYikeAssetMediaInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Returns the address and credential for uploading a file to Yike.
    ///
    /// After the file is uploaded, pass the `FileURL` of the response to
    /// `RegisterYikeAssetMediaInfo`.
    ///
    /// RAM permission: `ice:CreateYikeAssetUpload` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::CreateYikeAssetUploadRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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
    /// A production groups folders, media and job results. To add users to productions, call
    /// `CreateYikeUser`.
    ///
    /// RAM permission: `ice:CreateYikeProduction` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::CreateYikeProductionRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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
    /// The service generates the login name from `UserNamePrefix` and returns it in
    /// `UserInfo.UserName`.
    ///
    /// RAM permission: `ice:CreateYikeUser` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::CreateYikeUserRequest;
    /// use alicloud_ice::yike::CreateYikeUserRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_yike_user(
    ///         CreateYikeUserRequest::new(CreateYikeUserRequired {
    ///             nickname: "nick".into(),
    ///             password: "***".into(),
    ///             production_ids: vec!["id1".into()],
    ///             user_name_prefix: "test.xxx@xxx.yikeai".into(),
    ///             workspace_id: "llm-az2gglkjauwnnhpq".into(),
    ///         }),
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

    /// Creates a Yike workspace with a user limit.
    ///
    /// The response identifies the new workspace and a production.
    ///
    /// RAM permission: `ice:CreateYikeWorkspace` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::CreateYikeWorkspaceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Deletes Yike media assets, by default to the recycle bin.
    ///
    /// If `LogicDelete` is false, records and files are permanently deleted. IDs or URLs that
    /// could not be deleted are returned in `IgnoredList`.
    ///
    /// RAM permission: `ice:DeleteYikeAssetMediaInfos` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::DeleteYikeAssetMediaInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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
    /// To look up several jobs in one request, call `BatchGetYikeAIAppJob`.
    ///
    /// RAM permission: `ice:GetYikeAIAppJob` on all resources.
    ///
    /// A job succeeds with the state `Finished` and fails with `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::yike::GetYikeAiAppJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_yike_ai_app_job(
    ///         GetYikeAiAppJobRequest::new().job_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
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

    /// Looks up a Yike media asset with its files and streams.
    ///
    /// To look up several media assets in one request, call `BatchGetYikeAssetMediaInfos`.
    ///
    /// RAM permission: `ice:GetYikeAssetMediaInfo` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::GetYikeAssetMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Looks up a Yike storyboard job with its parameters and its result.
    ///
    /// The result lists the storyboards that succeeded and the shots that failed. To resume a
    /// job, call `ResumeYikeStoryboardJob`.
    ///
    /// RAM permission: `ice:GetYikeStoryboardJob` on all resources.
    ///
    /// A job succeeds with the state `Succeeded` and fails with `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::yike::GetYikeStoryboardJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_yike_storyboard_job(
    ///         GetYikeStoryboardJobRequest::new().job_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
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
    /// let response = client
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
    /// let response = client
    ///     .get_yike_user_credit(GetYikeUserCreditRequest::new("id"))
    ///     .await?;
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
    /// If `ProductionId` is not set, the folders of the default production are listed.
    ///
    /// RAM permission: `ice:ListYikeAssetFolders` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
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
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
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
    /// If the check fails, `Result` lists the invalid parameters. To submit the job, call
    /// `SubmitYikeAIAppJob`.
    ///
    /// RAM permission: `ice:PrecheckYikeAIAppJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::PrecheckYikeAiAppJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Registers a file as a Yike media asset.
    ///
    /// To upload a file first, call `CreateYikeAssetUpload`.
    ///
    /// RAM permission: `ice:RegisterYikeAssetMediaInfo` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::RegisterYikeAssetMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Resumes a Yike storyboard job that has stopped.
    ///
    /// To check the job, call `GetYikeStoryboardJob`.
    ///
    /// RAM permission: `ice:ResumeYikeStoryboardJob` on all resources.
    ///
    /// [`get_yike_storyboard_job`](crate::Client::get_yike_storyboard_job) looks up the job that was started; create its [`GetYikeStoryboardJobRequest`](crate::yike::GetYikeStoryboardJobRequest) from the response with `try_from`.
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
    /// let response = client
    ///     .get_yike_storyboard_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
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
    /// use alicloud_ice::yike::set_yike_user_role::RoleName;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .set_yike_user_role(SetYikeUserRoleRequest::new().role_name(RoleName::Admin))
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

    /// Deducts credits from a Yike sub-account.
    ///
    /// At most the remaining credits of the sub-account can be deducted. If they are
    /// insufficient, `Result` is false and `ErrorCode` contains the reason. To add credits,
    /// call `AddYikeUserCredit`.
    ///
    /// RAM permission: `ice:SubYikeUserCredit` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `error_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::yike::SubYikeUserCreditRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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
    /// The response contains the ID of the job. To check the job, call `GetYikeAIAppJob`. To
    /// check the parameters before submission, call `PrecheckYikeAIAppJob`.
    ///
    /// RAM permission: `ice:SubmitYikeAIAppJob` on all resources.
    ///
    /// [`batch_get_yike_ai_app_job`](crate::Client::batch_get_yike_ai_app_job) looks up the job that was started; create its [`BatchGetYikeAiAppJobRequest`](crate::yike::BatchGetYikeAiAppJobRequest) from the response with `try_from`.
    ///
    /// [`get_yike_ai_app_job`](crate::Client::get_yike_ai_app_job) looks up the job that was started; create its [`GetYikeAiAppJobRequest`](crate::yike::GetYikeAiAppJobRequest) from the response with `try_from`.
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
    /// let response = client
    ///     .batch_get_yike_ai_app_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
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

    /// Submits a Yike job that creates storyboards and videos of their shots.
    ///
    /// The response contains the ID of the job. To check the job, call
    /// `GetYikeStoryboardJob`, or set `NotifyAddress` in `UserData` to be notified when the
    /// job finishes. With the `ExecMode` `StoryboardOnly`, no videos are created.
    ///
    /// RAM permission: `ice:SubmitYikeStoryboardJob` on all resources.
    ///
    /// [`get_yike_storyboard_job`](crate::Client::get_yike_storyboard_job) looks up the job that was started; create its [`GetYikeStoryboardJobRequest`](crate::yike::GetYikeStoryboardJobRequest) from the response with `try_from`.
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
    /// let response = client
    ///     .get_yike_storyboard_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
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
