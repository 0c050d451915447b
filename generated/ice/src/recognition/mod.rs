// Written by `cargo xtask regen`. Change the description and run it again.

//! Media recognition: smart tags, video cognition, fingerprints (DNA), content moderation,
//! and libraries of faces, objects, and places to recognize.
//!
//! | | |
//! | --- | --- |
//! | [`CancelDNAJob`](crate::Client::cancel_dna_job) | Cancels a media fingerprint job that has not started. |
//! | [`CreateDNADB`](crate::Client::create_dna_db) | Creates a media fingerprint (DNA) library. |
//! | [`CreateRecognitionEntity`](crate::Client::create_recognition_entity) | Creates an entity, such as a person, landmark, object, or logo, in a custom recognition library. |
//! | [`CreateRecognitionLib`](crate::Client::create_recognition_lib) | Creates a custom recognition library, which stores entities to recognize. |
//! | [`CreateRecognitionSample`](crate::Client::create_recognition_sample) | Adds a sample, an image or a text label, to an entity of a recognition library. |
//! | [`DeleteDNADB`](crate::Client::delete_dna_db) | Deletes a media fingerprint library. |
//! | [`DeleteDNAFiles`](crate::Client::delete_dna_files) | Deletes up to 50 files from a media fingerprint library. |
//! | [`DeleteRecognitionEntity`](crate::Client::delete_recognition_entity) | Deletes an entity from a custom recognition library. |
//! | [`DeleteRecognitionLib`](crate::Client::delete_recognition_lib) | Deletes a custom recognition library with all its entities and samples. |
//! | [`DeleteRecognitionSample`](crate::Client::delete_recognition_sample) | Deletes a sample of an entity in a custom recognition library. |
//! | [`ListDNADB`](crate::Client::list_dna_db) | Lists media fingerprint libraries. |
//! | [`ListDNAFiles`](crate::Client::list_dna_files) | Lists the files of a media fingerprint library, page by page. |
//! | [`ListRecognitionEntities`](crate::Client::list_recognition_entities) | Lists the entities of a custom recognition library, page by page. |
//! | [`ListRecognitionLibs`](crate::Client::list_recognition_libs) | Lists the custom recognition libraries of the account, page by page. |
//! | [`ListRecognitionSamples`](crate::Client::list_recognition_samples) | Lists the samples of an entity in custom recognition libraries, page by page. |
//! | [`QueryDNAJobList`](crate::Client::query_dna_job_list) | Looks up media fingerprint jobs. |
//! | [`QueryMediaCensorJobDetail`](crate::Client::query_media_censor_job_detail) | Looks up a content moderation job and its results. |
//! | [`QueryMediaCensorJobList`](crate::Client::query_media_censor_job_list) | Lists content moderation jobs of the last three months. |
//! | [`QuerySmarttagJob`](crate::Client::query_smarttag_job) | Looks up a smart tagging job and its results. |
//! | [`QueryVideoCognitionJob`](crate::Client::query_video_cognition_job) | Looks up a video cognition job and its results. |
//! | [`SubmitDNAJob`](crate::Client::submit_dna_job) | Submits a job that extracts the fingerprint (DNA) of media and matches it against a library. |
//! | [`SubmitMediaCensorJob`](crate::Client::submit_media_censor_job) | Submits a content moderation job for video, audio, images, or text. |
//! | [`SubmitSmarttagJob`](crate::Client::submit_smarttag_job) | Submits a smart tagging job. |
//! | [`SubmitVideoCognitionJob`](crate::Client::submit_video_cognition_job) | Submits a job that analyzes the visual and spoken content of a video (video cognition). |

pub mod cancel_dna_job;
pub mod create_dna_db;
pub mod create_recognition_entity;
pub mod create_recognition_lib;
pub mod create_recognition_sample;
pub mod delete_dna_db;
pub mod delete_dna_files;
pub mod delete_recognition_entity;
pub mod delete_recognition_lib;
pub mod delete_recognition_sample;
pub mod list_dna_db;
pub mod list_dna_files;
pub mod list_recognition_entities;
pub mod list_recognition_libs;
pub mod list_recognition_samples;
pub mod query_dna_job_list;
pub mod query_media_censor_job_detail;
pub mod query_media_censor_job_list;
pub mod query_smarttag_job;
pub mod query_video_cognition_job;
pub mod submit_dna_job;
pub mod submit_media_censor_job;
pub mod submit_smarttag_job;
pub mod submit_video_cognition_job;

pub use cancel_dna_job::{CancelDnaJobRequest, CancelDnaJobResponse};
pub use create_dna_db::{CreateDnaDbRequest, CreateDnaDbResponse};
pub use create_recognition_entity::{
    CreateRecognitionEntityRequest, CreateRecognitionEntityRequired,
    CreateRecognitionEntityResponse,
};
pub use create_recognition_lib::{
    CreateRecognitionLibRequest, CreateRecognitionLibResponse,
};
pub use create_recognition_sample::{
    CreateRecognitionSampleRequest, CreateRecognitionSampleRequired,
    CreateRecognitionSampleResponse,
};
pub use delete_dna_db::{DeleteDnaDbRequest, DeleteDnaDbResponse};
pub use delete_dna_files::{DeleteDnaFilesRequest, DeleteDnaFilesResponse};
pub use delete_recognition_entity::{
    DeleteRecognitionEntityRequest, DeleteRecognitionEntityRequired,
    DeleteRecognitionEntityResponse,
};
pub use delete_recognition_lib::{
    DeleteRecognitionLibRequest, DeleteRecognitionLibResponse,
};
pub use delete_recognition_sample::{
    DeleteRecognitionSampleRequest, DeleteRecognitionSampleRequired,
    DeleteRecognitionSampleResponse,
};
pub use list_dna_db::{ListDnaDbRequest, ListDnaDbResponse};
pub use list_dna_files::{ListDnaFilesRequest, ListDnaFilesResponse};
pub use list_recognition_entities::{
    ListRecognitionEntitiesRequest, ListRecognitionEntitiesRequired,
    ListRecognitionEntitiesResponse,
};
pub use list_recognition_libs::{
    ListRecognitionLibsRequest, ListRecognitionLibsRequired, ListRecognitionLibsResponse,
};
pub use list_recognition_samples::{
    ListRecognitionSamplesRequest, ListRecognitionSamplesRequired,
    ListRecognitionSamplesResponse,
};
pub use query_dna_job_list::{QueryDnaJobListRequest, QueryDnaJobListResponse};
pub use query_media_censor_job_detail::{
    QueryMediaCensorJobDetailRequest, QueryMediaCensorJobDetailResponse,
};
pub use query_media_censor_job_list::{
    QueryMediaCensorJobListRequest, QueryMediaCensorJobListResponse,
};
pub use query_smarttag_job::{QuerySmarttagJobRequest, QuerySmarttagJobResponse};
pub use query_video_cognition_job::{
    QueryVideoCognitionJobRequest, QueryVideoCognitionJobResponse,
};
pub use submit_dna_job::{
    SubmitDnaJobRequest, SubmitDnaJobRequired, SubmitDnaJobResponse,
};
pub use submit_media_censor_job::{
    SubmitMediaCensorJobRequest, SubmitMediaCensorJobResponse,
};
pub use submit_smarttag_job::{SubmitSmarttagJobRequest, SubmitSmarttagJobResponse};
pub use submit_video_cognition_job::{
    SubmitVideoCognitionJobRequest, SubmitVideoCognitionJobResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CancelDnaJobRequest as Operation>::INFO,
    <CreateDnaDbRequest as Operation>::INFO,
    <CreateRecognitionEntityRequest as Operation>::INFO,
    <CreateRecognitionLibRequest as Operation>::INFO,
    <CreateRecognitionSampleRequest as Operation>::INFO,
    <DeleteDnaDbRequest as Operation>::INFO,
    <DeleteDnaFilesRequest as Operation>::INFO,
    <DeleteRecognitionEntityRequest as Operation>::INFO,
    <DeleteRecognitionLibRequest as Operation>::INFO,
    <DeleteRecognitionSampleRequest as Operation>::INFO,
    <ListDnaDbRequest as Operation>::INFO,
    <ListDnaFilesRequest as Operation>::INFO,
    <ListRecognitionEntitiesRequest as Operation>::INFO,
    <ListRecognitionLibsRequest as Operation>::INFO,
    <ListRecognitionSamplesRequest as Operation>::INFO,
    <QueryDnaJobListRequest as Operation>::INFO,
    <QueryMediaCensorJobDetailRequest as Operation>::INFO,
    <QueryMediaCensorJobListRequest as Operation>::INFO,
    <QuerySmarttagJobRequest as Operation>::INFO,
    <QueryVideoCognitionJobRequest as Operation>::INFO,
    <SubmitDnaJobRequest as Operation>::INFO,
    <SubmitMediaCensorJobRequest as Operation>::INFO,
    <SubmitSmarttagJobRequest as Operation>::INFO,
    <SubmitVideoCognitionJobRequest as Operation>::INFO,
];

/// # Recognition
impl Client {
    /// Cancels a media fingerprint job that has not started.
    ///
    /// Only a job in the `Queuing` state can be canceled. Pausing its queue first is
    /// recommended, because no other job of the queue starts in the meantime: set the queue
    /// to `Paused` with `UpdatePipeline`, cancel the job, and set the queue back to `Active`.
    ///
    /// RAM permission: `ice:CancelDNAJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::CancelDnaJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .cancel_dna_job(CancelDnaJobRequest::new("2288c6ca184c0e47098a5b665e2a12****"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CancelDNAJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/CancelDNAJob)
    #[inline]
    pub fn cancel_dna_job(
        &self,
        request: CancelDnaJobRequest,
    ) -> Call<CancelDnaJobRequest> {
        self.call(request)
    }

    /// Creates a media fingerprint (DNA) library.
    ///
    /// By default, an account is limited to five libraries. Alibaba Cloud can raise the
    /// limit. Use `DeleteDNADB` to delete a library that is no longer needed.
    ///
    /// RAM permission: `ice:CreateDNADB` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::CreateDnaDbRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.create_dna_db(CreateDnaDbRequest::new("example name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateDNADB`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateDNADB)
    #[inline]
    pub fn create_dna_db(
        &self,
        request: CreateDnaDbRequest,
    ) -> Call<CreateDnaDbRequest> {
        self.call(request)
    }

    /// Creates an entity, such as a person, landmark, object, or logo, in a custom recognition library.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, `cn-hangzhou`, and
    /// `cn-shenzhen`. Each account is limited to 50 calls per second. Calls above the limit
    /// are dropped.
    ///
    /// RAM permission: `ice:CreateRecognitionEntity` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::CreateRecognitionEntityRequest;
    /// use alicloud_ice::recognition::CreateRecognitionEntityRequired;
    /// use alicloud_ice::types::RecognitionAlgorithm;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_recognition_entity(
    ///         CreateRecognitionEntityRequest::new(CreateRecognitionEntityRequired {
    ///             algorithm: RecognitionAlgorithm::Landmark,
    ///             lib_id: "*************24b47865c6**************".into(),
    ///             entity_name: "Custom library entity name".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateRecognitionEntity`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateRecognitionEntity)
    #[inline]
    pub fn create_recognition_entity(
        &self,
        request: CreateRecognitionEntityRequest,
    ) -> Call<CreateRecognitionEntityRequest> {
        self.call(request)
    }

    /// Creates a custom recognition library, which stores entities to recognize.
    ///
    /// The usual order is as follows: create the library, add entities with
    /// `CreateRecognitionEntity` and samples with `CreateRecognitionSample`, create an
    /// analysis template that references the library, and submit jobs with that template.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, `cn-hangzhou`, and
    /// `cn-shenzhen`. Each account is limited to 50 calls per second. Calls above the limit
    /// are dropped.
    ///
    /// RAM permission: `ice:CreateRecognitionLib` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::RecognitionAlgorithm;
    /// use alicloud_ice::recognition::CreateRecognitionLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_recognition_lib(
    ///         CreateRecognitionLibRequest::new(
    ///             RecognitionAlgorithm::Landmark,
    ///             "Landmark test library",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateRecognitionLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateRecognitionLib)
    #[inline]
    pub fn create_recognition_lib(
        &self,
        request: CreateRecognitionLibRequest,
    ) -> Call<CreateRecognitionLibRequest> {
        self.call(request)
    }

    /// Adds a sample, an image or a text label, to an entity of a recognition library.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, `cn-hangzhou`, and
    /// `cn-shenzhen`. Each account is limited to 50 calls per second. Calls above the limit
    /// are dropped.
    ///
    /// RAM permission: `ice:CreateRecognitionSample` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::RecognitionAlgorithm;
    /// use alicloud_ice::recognition::CreateRecognitionSampleRequest;
    /// use alicloud_ice::recognition::CreateRecognitionSampleRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_recognition_sample(
    ///         CreateRecognitionSampleRequest::new(CreateRecognitionSampleRequired {
    ///             algorithm: RecognitionAlgorithm::Landmark,
    ///             lib_id: "*************24b47865c6**************".into(),
    ///             entity_id: "**************544cb84754************".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateRecognitionSample`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateRecognitionSample)
    #[inline]
    pub fn create_recognition_sample(
        &self,
        request: CreateRecognitionSampleRequest,
    ) -> Call<CreateRecognitionSampleRequest> {
        self.call(request)
    }

    /// Deletes a media fingerprint library.
    ///
    /// RAM permission: `ice:DeleteDNADB` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::DeleteDnaDbRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_dna_db(DeleteDnaDbRequest::new("fb712a6890464059b1b2ea7c8647****"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteDNADB`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteDNADB)
    #[inline]
    pub fn delete_dna_db(
        &self,
        request: DeleteDnaDbRequest,
    ) -> Call<DeleteDnaDbRequest> {
        self.call(request)
    }

    /// Deletes up to 50 files from a media fingerprint library.
    ///
    /// RAM permission: `ice:DeleteDNAFiles` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::DeleteDnaFilesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_dna_files(
    ///         DeleteDnaFilesRequest::new(
    ///             "fb712a6890464059b1b2ea7c8647****",
    ///             ["41e6536e4f2250e2e9bf26cdea19****"],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteDNAFiles`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteDNAFiles)
    #[inline]
    pub fn delete_dna_files(
        &self,
        request: DeleteDnaFilesRequest,
    ) -> Call<DeleteDnaFilesRequest> {
        self.call(request)
    }

    /// Deletes an entity from a custom recognition library.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, `cn-hangzhou`, and
    /// `cn-shenzhen`. Each account is limited to 50 calls per second. Calls above the limit
    /// are dropped.
    ///
    /// RAM permission: `ice:DeleteRecognitionEntity` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::RecognitionAlgorithm;
    /// use alicloud_ice::recognition::DeleteRecognitionEntityRequest;
    /// use alicloud_ice::recognition::DeleteRecognitionEntityRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_recognition_entity(
    ///         DeleteRecognitionEntityRequest::new(DeleteRecognitionEntityRequired {
    ///             algorithm: RecognitionAlgorithm::Landmark,
    ///             lib_id: "*************24b47865c6**************".into(),
    ///             entity_id: "**************544cb84754************".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteRecognitionEntity`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteRecognitionEntity)
    #[inline]
    pub fn delete_recognition_entity(
        &self,
        request: DeleteRecognitionEntityRequest,
    ) -> Call<DeleteRecognitionEntityRequest> {
        self.call(request)
    }

    /// Deletes a custom recognition library with all its entities and samples.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, `cn-hangzhou`, and
    /// `cn-shenzhen`. Each account is limited to 50 calls per second. Calls above the limit
    /// are dropped.
    ///
    /// RAM permission: `ice:DeleteRecognitionLib` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::RecognitionAlgorithm;
    /// use alicloud_ice::recognition::DeleteRecognitionLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_recognition_lib(
    ///         DeleteRecognitionLibRequest::new(
    ///             RecognitionAlgorithm::Landmark,
    ///             "*************24b47865c6**************",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteRecognitionLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteRecognitionLib)
    #[inline]
    pub fn delete_recognition_lib(
        &self,
        request: DeleteRecognitionLibRequest,
    ) -> Call<DeleteRecognitionLibRequest> {
        self.call(request)
    }

    /// Deletes a sample of an entity in a custom recognition library.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, `cn-hangzhou`, and
    /// `cn-shenzhen`. Each account is limited to 50 calls per second. Calls above the limit
    /// are dropped.
    ///
    /// RAM permission: `ice:DeleteRecognitionSample` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::RecognitionAlgorithm;
    /// use alicloud_ice::recognition::DeleteRecognitionSampleRequest;
    /// use alicloud_ice::recognition::DeleteRecognitionSampleRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_recognition_sample(
    ///         DeleteRecognitionSampleRequest::new(DeleteRecognitionSampleRequired {
    ///             algorithm: RecognitionAlgorithm::Landmark,
    ///             lib_id: "*************24b47865c6**************".into(),
    ///             entity_id: "**************544cb84754************".into(),
    ///             sample_id: "**************4d2ba728e2f**************".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteRecognitionSample`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteRecognitionSample)
    #[inline]
    pub fn delete_recognition_sample(
        &self,
        request: DeleteRecognitionSampleRequest,
    ) -> Call<DeleteRecognitionSampleRequest> {
        self.call(request)
    }

    /// Lists media fingerprint libraries.
    ///
    /// RAM permission: `ice:ListDNADB` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::ListDnaDbRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.list_dna_db(ListDnaDbRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListDNADB`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListDNADB)
    #[inline]
    pub fn list_dna_db(&self, request: ListDnaDbRequest) -> Call<ListDnaDbRequest> {
        self.call(request)
    }

    /// Lists the files of a media fingerprint library, page by page.
    ///
    /// RAM permission: `ice:ListDNAFiles` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::ListDnaFilesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_dna_files(ListDnaFilesRequest::new("2288c6ca184c0e47098a5b665e2a12****"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListDNAFiles`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListDNAFiles)
    #[inline]
    pub fn list_dna_files(
        &self,
        request: ListDnaFilesRequest,
    ) -> Call<ListDnaFilesRequest> {
        self.call(request)
    }

    /// Lists the entities of a custom recognition library, page by page.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, `cn-hangzhou`, and
    /// `cn-shenzhen`. Each account is limited to 50 calls per second. Calls above the limit
    /// are dropped.
    ///
    /// RAM permission: `ice:ListRecognitionEntities` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::RecognitionAlgorithm;
    /// use alicloud_ice::recognition::ListRecognitionEntitiesRequest;
    /// use alicloud_ice::recognition::ListRecognitionEntitiesRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_recognition_entities(
    ///         ListRecognitionEntitiesRequest::new(ListRecognitionEntitiesRequired {
    ///             algorithm: RecognitionAlgorithm::Landmark,
    ///             lib_id: "1965304870001".into(),
    ///             page_number: 1,
    ///             page_size: 10,
    ///         }),
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
    /// [Official documentation of `ListRecognitionEntities`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListRecognitionEntities)
    #[inline]
    pub fn list_recognition_entities(
        &self,
        request: ListRecognitionEntitiesRequest,
    ) -> Call<ListRecognitionEntitiesRequest> {
        self.call(request)
    }

    /// Lists the custom recognition libraries of the account, page by page.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, `cn-hangzhou`, and
    /// `cn-shenzhen`. Each account is limited to 50 calls per second. Calls above the limit
    /// are dropped.
    ///
    /// RAM permission: `ice:ListRecognitionLibs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::RecognitionAlgorithm;
    /// use alicloud_ice::recognition::ListRecognitionLibsRequest;
    /// use alicloud_ice::recognition::ListRecognitionLibsRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_recognition_libs(
    ///         ListRecognitionLibsRequest::new(ListRecognitionLibsRequired {
    ///             algorithm: RecognitionAlgorithm::Landmark,
    ///             page_number: 1,
    ///             page_size: 10,
    ///         }),
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
    /// [Official documentation of `ListRecognitionLibs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListRecognitionLibs)
    #[inline]
    pub fn list_recognition_libs(
        &self,
        request: ListRecognitionLibsRequest,
    ) -> Call<ListRecognitionLibsRequest> {
        self.call(request)
    }

    /// Lists the samples of an entity in custom recognition libraries, page by page.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, `cn-hangzhou`, and
    /// `cn-shenzhen`. Each account is limited to 50 calls per second. Calls above the limit
    /// are dropped.
    ///
    /// RAM permission: `ice:ListRecognitionSamples` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::ListRecognitionSamplesRequest;
    /// use alicloud_ice::recognition::ListRecognitionSamplesRequired;
    /// use alicloud_ice::recognition::list_recognition_samples::RecognitionSampleAlgorithm;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_recognition_samples(
    ///         ListRecognitionSamplesRequest::new(ListRecognitionSamplesRequired {
    ///             algorithm: RecognitionSampleAlgorithm::Landmark,
    ///             lib_id: vec!["lib1".into()],
    ///             entity_id: "**************544cb84754************".into(),
    ///             page_number: 1,
    ///             page_size: 10,
    ///         }),
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
    /// [Official documentation of `ListRecognitionSamples`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListRecognitionSamples)
    #[inline]
    pub fn list_recognition_samples(
        &self,
        request: ListRecognitionSamplesRequest,
    ) -> Call<ListRecognitionSamplesRequest> {
        self.call(request)
    }

    /// Looks up media fingerprint jobs.
    ///
    /// RAM permission: `ice:QueryDNAJobList` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::recognition::QueryDnaJobListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .query_dna_job_list(
    ///         QueryDnaJobListRequest::new().job_ids(["88c6ca184c0e47098a5b665e2a12****"]),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryDNAJobList`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryDNAJobList)
    #[inline]
    pub fn query_dna_job_list(
        &self,
        request: QueryDnaJobListRequest,
    ) -> Call<QueryDnaJobListRequest> {
        self.call(request)
    }

    /// Looks up a content moderation job and its results.
    ///
    /// The results for a video are returned as a timeline, in ascending order of time. For a
    /// long video, the response contains only the first page. Use the page token to get the
    /// remaining pages.
    ///
    /// RAM permission: `ice:QueryMediaCensorJobDetail` on all resources, access level `get`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::QueryMediaCensorJobDetailRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .query_media_censor_job_detail(
    ///         QueryMediaCensorJobDetailRequest::new("2288c6ca184c0e47098a5b665e2a12****"),
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
    /// [Official documentation of `QueryMediaCensorJobDetail`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryMediaCensorJobDetail)
    #[inline]
    pub fn query_media_censor_job_detail(
        &self,
        request: QueryMediaCensorJobDetailRequest,
    ) -> Call<QueryMediaCensorJobDetailRequest> {
        self.call(request)
    }

    /// Lists content moderation jobs of the last three months.
    ///
    /// RAM permission: `ice:QueryMediaCensorJobList` on all resources, access level `get`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::recognition::QueryMediaCensorJobListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .query_media_censor_job_list(
    ///         QueryMediaCensorJobListRequest::new()
    ///             .job_ids(["fa9c34be3bcf42919ac4d1775239****"]),
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
    /// [Official documentation of `QueryMediaCensorJobList`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryMediaCensorJobList)
    #[inline]
    pub fn query_media_censor_job_list(
        &self,
        request: QueryMediaCensorJobListRequest,
    ) -> Call<QueryMediaCensorJobListRequest> {
        self.call(request)
    }

    /// Looks up a smart tagging job and its results.
    ///
    /// Jobs and results are kept for 180 days.
    ///
    /// RAM permission: `ice:QuerySmarttagJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::recognition::QuerySmarttagJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .query_smarttag_job(
    ///         QuerySmarttagJobRequest::new("88c6ca184c0e47098a5b665e2****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QuerySmarttagJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/QuerySmarttagJob)
    #[inline]
    pub fn query_smarttag_job(
        &self,
        request: QuerySmarttagJobRequest,
    ) -> Call<QuerySmarttagJobRequest> {
        self.call(request)
    }

    /// Looks up a video cognition job and its results.
    ///
    /// `IncludeResults` specifies the additional results to return.
    ///
    /// RAM permission: `ice:QueryVideoCognitionJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::recognition::QueryVideoCognitionJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .query_video_cognition_job(
    ///         QueryVideoCognitionJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryVideoCognitionJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryVideoCognitionJob)
    #[inline]
    pub fn query_video_cognition_job(
        &self,
        request: QueryVideoCognitionJobRequest,
    ) -> Call<QueryVideoCognitionJobRequest> {
        self.call(request)
    }

    /// Submits a job that extracts the fingerprint (DNA) of media and matches it against a library.
    ///
    /// The job runs asynchronously. The result is sent as a callback. `QueryDNAJobList`
    /// returns the status.
    ///
    /// Available only in the regions `cn-beijing`, `cn-hangzhou`, and `cn-shanghai`. For
    /// text, available only in `cn-shanghai`.
    ///
    /// RAM permission: `ice:SubmitDNAJob` on all resources.
    ///
    /// [`query_dna_job_list`](crate::Client::query_dna_job_list) looks up the job that was started; create its [`QueryDnaJobListRequest`](crate::recognition::QueryDnaJobListRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::recognition::QueryDnaJobListRequest;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::recognition::SubmitDnaJobRequest;
    /// use alicloud_ice::recognition::SubmitDnaJobRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_dna_job(
    ///         SubmitDnaJobRequest::new(SubmitDnaJobRequired {
    ///             input: MediaInput::new(
    ///                 "oss://bucket/path/to/video.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             primary_key: "3ca84a39a9024f19853b21be9cf9****".into(),
    ///             db_id: "2288c6ca184c0e47098a5b665e2a12****".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// let lookup = QueryDnaJobListRequest::try_from(&started)?;
    /// let response = client
    ///     .query_dna_job_list(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitDNAJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitDNAJob)
    #[inline]
    pub fn submit_dna_job(
        &self,
        request: SubmitDnaJobRequest,
    ) -> Call<SubmitDnaJobRequest> {
        self.call(request)
    }

    /// Submits a content moderation job for video, audio, images, or text.
    ///
    /// The job runs asynchronously. The result is sent as a callback.
    /// `QueryMediaCensorJobDetail` returns the state and the result at any time.
    ///
    /// RAM permission: `ice:SubmitMediaCensorJob` on all resources, access level `create`.
    ///
    /// [`query_media_censor_job_detail`](crate::Client::query_media_censor_job_detail) looks up the job that was started; create its [`QueryMediaCensorJobDetailRequest`](crate::recognition::QueryMediaCensorJobDetailRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::recognition::QueryMediaCensorJobDetailRequest;
    /// use alicloud_ice::recognition::SubmitMediaCensorJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_media_censor_job(
    ///         SubmitMediaCensorJobRequest::new().template_id("S00000001-100060"),
    ///     )
    ///     .await?;
    /// let lookup = QueryMediaCensorJobDetailRequest::try_from(&started)?;
    /// let response = client
    ///     .query_media_censor_job_detail(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitMediaCensorJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaCensorJob)
    #[inline]
    pub fn submit_media_censor_job(
        &self,
        request: SubmitMediaCensorJobRequest,
    ) -> Call<SubmitMediaCensorJobRequest> {
        self.call(request)
    }

    /// Submits a smart tagging job.
    ///
    /// The template must define the analysis types. Create one with `CreateCustomTemplate`.
    /// The job runs asynchronously. Use `QuerySmarttagJob` to get the status and results.
    ///
    /// Available only in the regions `cn-beijing`, `cn-shanghai`, and `cn-hangzhou`. By
    /// default, the queue for smart tagging runs two jobs at a time. Alibaba Cloud can raise
    /// the limit. Jobs and results are deleted after 180 days.
    ///
    /// RAM permission: `ice:SubmitSmarttagJob` on all resources.
    ///
    /// [`query_smarttag_job`](crate::Client::query_smarttag_job) looks up the job that was started; create its [`QuerySmarttagJobRequest`](crate::recognition::QuerySmarttagJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::recognition::QuerySmarttagJobRequest;
    /// use alicloud_ice::recognition::SubmitSmarttagJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_smarttag_job(
    ///         SubmitSmarttagJobRequest::new()
    ///             .notify_url("https://example.com/endpoint/aliyun/ai?id=76401125000***"),
    ///     )
    ///     .await?;
    /// let lookup = QuerySmarttagJobRequest::try_from(&started)?;
    /// let response = client
    ///     .query_smarttag_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitSmarttagJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSmarttagJob)
    #[inline]
    pub fn submit_smarttag_job(
        &self,
        request: SubmitSmarttagJobRequest,
    ) -> Call<SubmitSmarttagJobRequest> {
        self.call(request)
    }

    /// Submits a job that analyzes the visual and spoken content of a video (video cognition).
    ///
    /// The job runs asynchronously. The results are sent as a callback.
    /// `QueryVideoCognitionJob` returns the state and the results at any time.
    ///
    /// RAM permission: `ice:SubmitVideoCognitionJob` on all resources.
    ///
    /// [`query_video_cognition_job`](crate::Client::query_video_cognition_job) looks up the job that was started; create its [`QueryVideoCognitionJobRequest`](crate::recognition::QueryVideoCognitionJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::recognition::QueryVideoCognitionJobRequest;
    /// use alicloud_ice::recognition::SubmitVideoCognitionJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_video_cognition_job(
    ///         SubmitVideoCognitionJobRequest::new()
    ///             .template_id("39f8e0bc00***************"),
    ///     )
    ///     .await?;
    /// let lookup = QueryVideoCognitionJobRequest::try_from(&started)?;
    /// let response = client
    ///     .query_video_cognition_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitVideoCognitionJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitVideoCognitionJob)
    #[inline]
    pub fn submit_video_cognition_job(
        &self,
        request: SubmitVideoCognitionJobRequest,
    ) -> Call<SubmitVideoCognitionJobRequest> {
        self.call(request)
    }
}
