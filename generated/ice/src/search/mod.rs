// Written by `cargo xtask regen`. Change the description and run it again.

//! Search libraries and their indexes, and media search by text, faces, labels, or visual
//! content.
//!
//! | | |
//! | --- | --- |
//! | [`AddStreamTagToSearchLib`](crate::Client::add_stream_tag_to_search_lib) | Adds tags to a live stream that is registered as media in a search library. |
//! | [`AlterSearchIndex`](crate::Client::alter_search_index) | Changes the status or the configuration of a search index. |
//! | [`AlterSearchLib`](crate::Client::alter_search_lib) | Changes the configuration of a search library. |
//! | [`CloseStreamToSearchLib`](crate::Client::close_stream_to_search_lib) | Stops the tagging and analysis of a live stream that was registered in a search library. |
//! | [`CreateSearchIndex`](crate::Client::create_search_index) | Creates an index of one type in a search library. |
//! | [`CreateSearchLib`](crate::Client::create_search_lib) | Creates a search library for media. |
//! | [`CreateStreamToSearchLib`](crate::Client::create_stream_to_search_lib) | Registers a live stream as media in a search library and returns its media ID. |
//! | [`DeleteMediaFromSearchLib`](crate::Client::delete_media_from_search_lib) | Deletes media from a search library. |
//! | [`DropSearchIndex`](crate::Client::drop_search_index) | Deletes an index of a search library and the data of the index. |
//! | [`DropSearchLib`](crate::Client::drop_search_lib) | Deletes a search library and all media in it. |
//! | [`GetStreamTagList`](crate::Client::get_stream_tag_list) | Lists the tags of a live stream in a search library. |
//! | [`InsertMediaToSearchLib`](crate::Client::insert_media_to_search_lib) | Adds media to a search library. |
//! | [`ListSearchLib`](crate::Client::list_search_lib) | Lists the search libraries, page by page. |
//! | [`QueryMediaIndexJob`](crate::Client::query_media_index_job) | Looks up the indexing jobs of media in a search library. |
//! | [`QuerySearchIndex`](crate::Client::query_search_index) | Looks up the status of one index of a search library and the amount of media in it. |
//! | [`QuerySearchLib`](crate::Client::query_search_lib) | Looks up the status, configuration, and indexes of a search library. |
//! | [`SearchIndexJobRerun`](crate::Client::search_index_job_rerun) | Reruns indexing for up to 20 media assets of a search library. |
//! | [`SearchMedia`](crate::Client::search_media) | Searches media with a filter expression. |
//! | [`SearchMediaByAILabel`](crate::Client::search_media_by_ai_label) | Searches media by person name, subtitle, and AI category. |
//! | [`SearchMediaByFace`](crate::Client::search_media_by_face) | Searches for media in which the person in a face image appears. |
//! | [`SearchMediaByHybrid`](crate::Client::search_media_by_hybrid) | Searches media with a natural-language query, combining text search on smart tags with an LLM. |
//! | [`SearchMediaByMultimodal`](crate::Client::search_media_by_multimodal) | Searches media with a natural-language query by using an LLM. |
//! | [`SearchMediaClipByFace`](crate::Client::search_media_clip_by_face) | Searches media for the clips in which a person's face appears. |
//! | [`UpdateMediaToSearchLib`](crate::Client::update_media_to_search_lib) | Updates the information about media in a search library. |

pub mod add_stream_tag_to_search_lib;
pub mod alter_search_index;
pub mod alter_search_lib;
pub mod close_stream_to_search_lib;
pub mod create_search_index;
pub mod create_search_lib;
pub mod create_stream_to_search_lib;
pub mod delete_media_from_search_lib;
pub mod drop_search_index;
pub mod drop_search_lib;
pub mod get_stream_tag_list;
pub mod insert_media_to_search_lib;
pub mod list_search_lib;
pub mod query_media_index_job;
pub mod query_search_index;
pub mod query_search_lib;
pub mod search_index_job_rerun;
pub mod search_media;
pub mod search_media_by_ai_label;
pub mod search_media_by_face;
pub mod search_media_by_hybrid;
pub mod search_media_by_multimodal;
pub mod search_media_clip_by_face;
pub mod update_media_to_search_lib;

pub use add_stream_tag_to_search_lib::{
    AddStreamTagToSearchLibRequest, AddStreamTagToSearchLibResponse,
};
pub use alter_search_index::{AlterSearchIndexRequest, AlterSearchIndexResponse};
pub use alter_search_lib::{AlterSearchLibRequest, AlterSearchLibResponse};
pub use close_stream_to_search_lib::{
    CloseStreamToSearchLibRequest, CloseStreamToSearchLibResponse,
};
pub use create_search_index::{CreateSearchIndexRequest, CreateSearchIndexResponse};
pub use create_search_lib::{CreateSearchLibRequest, CreateSearchLibResponse};
pub use create_stream_to_search_lib::{
    CreateStreamToSearchLibRequest, CreateStreamToSearchLibResponse,
};
pub use delete_media_from_search_lib::{
    DeleteMediaFromSearchLibRequest, DeleteMediaFromSearchLibResponse,
};
pub use drop_search_index::{DropSearchIndexRequest, DropSearchIndexResponse};
pub use drop_search_lib::{DropSearchLibRequest, DropSearchLibResponse};
pub use get_stream_tag_list::{GetStreamTagListRequest, GetStreamTagListResponse};
pub use insert_media_to_search_lib::{
    InsertMediaToSearchLibRequest, InsertMediaToSearchLibResponse,
};
pub use list_search_lib::{ListSearchLibRequest, ListSearchLibResponse};
pub use query_media_index_job::{QueryMediaIndexJobRequest, QueryMediaIndexJobResponse};
pub use query_search_index::{QuerySearchIndexRequest, QuerySearchIndexResponse};
pub use query_search_lib::{QuerySearchLibRequest, QuerySearchLibResponse};
pub use search_index_job_rerun::{
    SearchIndexJobRerunRequest, SearchIndexJobRerunResponse,
};
pub use search_media::{SearchMediaRequest, SearchMediaResponse};
pub use search_media_by_ai_label::{
    SearchMediaByAiLabelRequest, SearchMediaByAiLabelResponse,
};
pub use search_media_by_face::{SearchMediaByFaceRequest, SearchMediaByFaceResponse};
pub use search_media_by_hybrid::{
    SearchMediaByHybridRequest, SearchMediaByHybridResponse,
};
pub use search_media_by_multimodal::{
    SearchMediaByMultimodalRequest, SearchMediaByMultimodalResponse,
};
pub use search_media_clip_by_face::{
    SearchMediaClipByFaceRequest, SearchMediaClipByFaceResponse,
};
pub use update_media_to_search_lib::{
    UpdateMediaToSearchLibRequest, UpdateMediaToSearchLibResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <AddStreamTagToSearchLibRequest as Operation>::INFO,
    <AlterSearchIndexRequest as Operation>::INFO,
    <AlterSearchLibRequest as Operation>::INFO,
    <CloseStreamToSearchLibRequest as Operation>::INFO,
    <CreateSearchIndexRequest as Operation>::INFO,
    <CreateSearchLibRequest as Operation>::INFO,
    <CreateStreamToSearchLibRequest as Operation>::INFO,
    <DeleteMediaFromSearchLibRequest as Operation>::INFO,
    <DropSearchIndexRequest as Operation>::INFO,
    <DropSearchLibRequest as Operation>::INFO,
    <GetStreamTagListRequest as Operation>::INFO,
    <InsertMediaToSearchLibRequest as Operation>::INFO,
    <ListSearchLibRequest as Operation>::INFO,
    <QueryMediaIndexJobRequest as Operation>::INFO,
    <QuerySearchIndexRequest as Operation>::INFO,
    <QuerySearchLibRequest as Operation>::INFO,
    <SearchIndexJobRerunRequest as Operation>::INFO,
    <SearchMediaRequest as Operation>::INFO,
    <SearchMediaByAiLabelRequest as Operation>::INFO,
    <SearchMediaByFaceRequest as Operation>::INFO,
    <SearchMediaByHybridRequest as Operation>::INFO,
    <SearchMediaByMultimodalRequest as Operation>::INFO,
    <SearchMediaClipByFaceRequest as Operation>::INFO,
    <UpdateMediaToSearchLibRequest as Operation>::INFO,
];

/// # Search
impl Client {
    /// Adds tags to a live stream that is registered as media in a search library.
    ///
    /// The stream must have been registered with `CreateStreamToSearchLib`.
    /// `GetStreamTagList` returns the tags.
    ///
    /// RAM permission: `ice:AddStreamTagToSearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::AddStreamTagToSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .add_stream_tag_to_search_lib(
    ///         AddStreamTagToSearchLibRequest::new().search_lib_name("Stream_xxx"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddStreamTagToSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddStreamTagToSearchLib)
    #[inline]
    pub fn add_stream_tag_to_search_lib(
        &self,
        request: AddStreamTagToSearchLibRequest,
    ) -> Call<AddStreamTagToSearchLibRequest> {
        self.call(request)
    }

    /// Changes the status or the configuration of a search index.
    ///
    /// At least one of `IndexStatus` and `IndexConfig` is required.
    ///
    /// RAM permission: `ice:AlterSearchIndex` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::AlterSearchIndexRequest;
    /// use alicloud_ice::types::SearchIndexType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .alter_search_index(AlterSearchIndexRequest::new(SearchIndexType::Mm))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AlterSearchIndex`](https://api.alibabacloud.com/document/ICE/2020-11-09/AlterSearchIndex)
    #[inline]
    pub fn alter_search_index(
        &self,
        request: AlterSearchIndexRequest,
    ) -> Call<AlterSearchIndexRequest> {
        self.call(request)
    }

    /// Changes the configuration of a search library.
    ///
    /// RAM permission: `ice:AlterSearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::AlterSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.alter_search_lib(AlterSearchLibRequest::new("test1")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AlterSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/AlterSearchLib)
    #[inline]
    pub fn alter_search_lib(
        &self,
        request: AlterSearchLibRequest,
    ) -> Call<AlterSearchLibRequest> {
        self.call(request)
    }

    /// Stops the tagging and analysis of a live stream that was registered in a search library.
    ///
    /// RAM permission: `ice:CloseStreamToSearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::CloseStreamToSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .close_stream_to_search_lib(
    ///         CloseStreamToSearchLibRequest::new().search_lib_name("Stream_xxx"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CloseStreamToSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/CloseStreamToSearchLib)
    #[inline]
    pub fn close_stream_to_search_lib(
        &self,
        request: CloseStreamToSearchLibRequest,
    ) -> Call<CloseStreamToSearchLibRequest> {
        self.call(request)
    }

    /// Creates an index of one type in a search library.
    ///
    /// A library can have several indexes, each of a different type. Analysis for an index is
    /// billed as intelligent retrieval.
    ///
    /// RAM permission: `ice:CreateSearchIndex` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::SearchIndexType;
    /// use alicloud_ice::search::CreateSearchIndexRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_search_index(CreateSearchIndexRequest::new(SearchIndexType::Mm))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateSearchIndex`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSearchIndex)
    #[inline]
    pub fn create_search_index(
        &self,
        request: CreateSearchIndexRequest,
    ) -> Call<CreateSearchIndexRequest> {
        self.call(request)
    }

    /// Creates a search library for media.
    ///
    /// `InsertMediaToSearchLib` adds media to the library, and `CreateSearchIndex` adds
    /// indexes.
    ///
    /// RAM permission: `ice:CreateSearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::CreateSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.create_search_lib(CreateSearchLibRequest::new("test1")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSearchLib)
    #[inline]
    pub fn create_search_lib(
        &self,
        request: CreateSearchLibRequest,
    ) -> Call<CreateSearchLibRequest> {
        self.call(request)
    }

    /// Registers a live stream as media in a search library and returns its media ID.
    ///
    /// To stop tagging and analyzing the stream, call `CloseStreamToSearchLib`.
    ///
    /// RAM permission: `ice:CreateStreamToSearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::CreateStreamToSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_stream_to_search_lib(
    ///         CreateStreamToSearchLibRequest::new().search_lib_name("Stream_xxx"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateStreamToSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateStreamToSearchLib)
    #[inline]
    pub fn create_stream_to_search_lib(
        &self,
        request: CreateStreamToSearchLibRequest,
    ) -> Call<CreateStreamToSearchLibRequest> {
        self.call(request)
    }

    /// Deletes media from a search library.
    ///
    /// RAM permission: `ice:DeleteMediaFromSearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::DeleteMediaFromSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_media_from_search_lib(
    ///         DeleteMediaFromSearchLibRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteMediaFromSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaFromSearchLib)
    #[inline]
    pub fn delete_media_from_search_lib(
        &self,
        request: DeleteMediaFromSearchLibRequest,
    ) -> Call<DeleteMediaFromSearchLibRequest> {
        self.call(request)
    }

    /// Deletes an index of a search library and the data of the index.
    ///
    /// Data that was already indexed is deleted. Media added later is no longer analyzed,
    /// stored, or found by this type of index.
    ///
    /// RAM permission: `ice:DropSearchIndex` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::SearchIndexType;
    /// use alicloud_ice::search::DropSearchIndexRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .drop_search_index(DropSearchIndexRequest::new(SearchIndexType::Mm))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DropSearchIndex`](https://api.alibabacloud.com/document/ICE/2020-11-09/DropSearchIndex)
    #[inline]
    pub fn drop_search_index(
        &self,
        request: DropSearchIndexRequest,
    ) -> Call<DropSearchIndexRequest> {
        self.call(request)
    }

    /// Deletes a search library and all media in it.
    ///
    /// RAM permission: `ice:DropSearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::DropSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.drop_search_lib(DropSearchLibRequest::new("test1")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DropSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/DropSearchLib)
    #[inline]
    pub fn drop_search_lib(
        &self,
        request: DropSearchLibRequest,
    ) -> Call<DropSearchLibRequest> {
        self.call(request)
    }

    /// Lists the tags of a live stream in a search library.
    ///
    /// RAM permission: `ice:GetStreamTagList` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::GetStreamTagListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .get_stream_tag_list(
    ///         GetStreamTagListRequest::new().search_lib_name("Stream_xxx"),
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
    /// [Official documentation of `GetStreamTagList`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetStreamTagList)
    #[inline]
    pub fn get_stream_tag_list(
        &self,
        request: GetStreamTagListRequest,
    ) -> Call<GetStreamTagListRequest> {
        self.call(request)
    }

    /// Adds media to a search library.
    ///
    /// The library must already exist. To create it, call `CreateSearchLib`. To check the
    /// indexing status of the media, call `QueryMediaIndexJob`.
    ///
    /// RAM permission: `ice:InsertMediaToSearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::InsertMediaToSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .insert_media_to_search_lib(
    ///         InsertMediaToSearchLibRequest::new("oss://[example-bucket-]/[object_path-]"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `InsertMediaToSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/InsertMediaToSearchLib)
    #[inline]
    pub fn insert_media_to_search_lib(
        &self,
        request: InsertMediaToSearchLibRequest,
    ) -> Call<InsertMediaToSearchLibRequest> {
        self.call(request)
    }

    /// Lists the search libraries, page by page.
    ///
    /// RAM permission: `ice:ListSearchLib` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::ListSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_search_lib(ListSearchLibRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListSearchLib)
    #[inline]
    pub fn list_search_lib(
        &self,
        request: ListSearchLibRequest,
    ) -> Call<ListSearchLibRequest> {
        self.call(request)
    }

    /// Looks up the indexing jobs of media in a search library.
    ///
    /// RAM permission: `ice:QueryMediaIndexJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::search::QueryMediaIndexJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .query_media_index_job(
    ///         QueryMediaIndexJobRequest::new("c2e77390f75271ec802f0674a2ce6***"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryMediaIndexJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryMediaIndexJob)
    #[inline]
    pub fn query_media_index_job(
        &self,
        request: QueryMediaIndexJobRequest,
    ) -> Call<QueryMediaIndexJobRequest> {
        self.call(request)
    }

    /// Looks up the status of one index of a search library and the amount of media in it.
    ///
    /// RAM permission: `ice:QuerySearchIndex` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::SearchIndexType;
    /// use alicloud_ice::search::QuerySearchIndexRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .query_search_index(QuerySearchIndexRequest::new(SearchIndexType::Mm))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QuerySearchIndex`](https://api.alibabacloud.com/document/ICE/2020-11-09/QuerySearchIndex)
    #[inline]
    pub fn query_search_index(
        &self,
        request: QuerySearchIndexRequest,
    ) -> Call<QuerySearchIndexRequest> {
        self.call(request)
    }

    /// Looks up the status, configuration, and indexes of a search library.
    ///
    /// RAM permission: `ice:QuerySearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::QuerySearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.query_search_lib(QuerySearchLibRequest::new("test1")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QuerySearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/QuerySearchLib)
    #[inline]
    pub fn query_search_lib(
        &self,
        request: QuerySearchLibRequest,
    ) -> Call<QuerySearchLibRequest> {
        self.call(request)
    }

    /// Reruns indexing for up to 20 media assets of a search library.
    ///
    /// `Task` selects the types of analysis to rerun. Unknown IDs are returned in
    /// `Data.MediaIdsNoExist`.
    ///
    /// RAM permission: `ice:SearchIndexJobRerun` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::SearchIndexJobRerunRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .search_index_job_rerun(
    ///         SearchIndexJobRerunRequest::new(["******b48fb04483915d4f2cd8******"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SearchIndexJobRerun`](https://api.alibabacloud.com/document/ICE/2020-11-09/SearchIndexJobRerun)
    #[inline]
    pub fn search_index_job_rerun(
        &self,
        request: SearchIndexJobRerunRequest,
    ) -> Call<SearchIndexJobRerunRequest> {
        self.call(request)
    }

    /// Searches media with a filter expression.
    ///
    /// For the first pages, use `PageNo` and `PageSize`. To iterate over all matches, or to
    /// go past page 200, pass the `ScrollToken` of the previous response.
    ///
    /// RAM permission: `ice:SearchMedia` on all resources, access level `get`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::SearchMediaRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .search_media(
    ///         SearchMediaRequest::new().entity_id("2d3bf1e35a1e42b5ab338d701efa****"),
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
    /// [Official documentation of `SearchMedia`](https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMedia)
    #[inline]
    pub fn search_media(&self, request: SearchMediaRequest) -> Call<SearchMediaRequest> {
        self.call(request)
    }

    /// Searches media by person name, subtitle, and AI category.
    ///
    /// A coarse search returns whole media assets. If `SpecificSearch` is set and `MediaId`
    /// identifies a media asset, a fine-grained search returns the matching clips in that
    /// asset.
    ///
    /// RAM permission: `ice:SearchMediaByAILabel` on all resources, access level `get`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::SearchMediaByAiLabelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .search_media_by_ai_label(
    ///         SearchMediaByAiLabelRequest::new().search_lib_name("test-1"),
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
    /// [Official documentation of `SearchMediaByAILabel`](https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByAILabel)
    #[inline]
    pub fn search_media_by_ai_label(
        &self,
        request: SearchMediaByAiLabelRequest,
    ) -> Call<SearchMediaByAiLabelRequest> {
        self.call(request)
    }

    /// Searches for media in which the person in a face image appears.
    ///
    /// This is the coarse search step: it returns whole media assets. To get the clips that
    /// show the person, call `SearchMediaClipByFace` with the same `FaceSearchToken` and the
    /// ID of one of the media assets.
    ///
    /// RAM permission: `ice:SearchMediaByFace` on all resources, access level `get`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::SearchMediaByFaceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .search_media_by_face(
    ///         SearchMediaByFaceRequest::new(
    ///             "https://****.oss-cn-shanghai.aliyuncs.com/input/huangxuan****.jpg",
    ///             "zxtest-huangxuan-2023-3-7-V1",
    ///         ),
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
    /// [Official documentation of `SearchMediaByFace`](https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByFace)
    #[inline]
    pub fn search_media_by_face(
        &self,
        request: SearchMediaByFaceRequest,
    ) -> Call<SearchMediaByFaceRequest> {
        self.call(request)
    }

    /// Searches media with a natural-language query, combining text search on smart tags with an LLM.
    ///
    /// The matches of both search methods are merged into one list.
    ///
    /// RAM permission: `ice:SearchMediaByHybrid` on all resources, access level `get`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::SearchMediaByHybridRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .search_media_by_hybrid(
    ///         SearchMediaByHybridRequest::new().search_lib_name("test-1"),
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
    /// [Official documentation of `SearchMediaByHybrid`](https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByHybrid)
    #[inline]
    pub fn search_media_by_hybrid(
        &self,
        request: SearchMediaByHybridRequest,
    ) -> Call<SearchMediaByHybridRequest> {
        self.call(request)
    }

    /// Searches media with a natural-language query by using an LLM.
    ///
    /// RAM permission: `ice:SearchMediaByMultimodal` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::SearchMediaByMultimodalRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .search_media_by_multimodal(
    ///         SearchMediaByMultimodalRequest::new().search_lib_name("test-1"),
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
    /// [Official documentation of `SearchMediaByMultimodal`](https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByMultimodal)
    #[inline]
    pub fn search_media_by_multimodal(
        &self,
        request: SearchMediaByMultimodalRequest,
    ) -> Call<SearchMediaByMultimodalRequest> {
        self.call(request)
    }

    /// Searches media for the clips in which a person's face appears.
    ///
    /// This is the precise search step after `SearchMediaByFace`. Pass the `FaceSearchToken`
    /// used there and the ID of a media asset that it returned.
    ///
    /// RAM permission: `ice:SearchMediaClipByFace` on all resources, access level `get`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::SearchMediaClipByFaceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .search_media_clip_by_face(
    ///         SearchMediaClipByFaceRequest::new(
    ///             "zxtest-huangxuan-2023-3-7-V1",
    ///             "3b187b3620c8490886cfc2a9578c****",
    ///         ),
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
    /// [Official documentation of `SearchMediaClipByFace`](https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaClipByFace)
    #[inline]
    pub fn search_media_clip_by_face(
        &self,
        request: SearchMediaClipByFaceRequest,
    ) -> Call<SearchMediaClipByFaceRequest> {
        self.call(request)
    }

    /// Updates the information about media in a search library.
    ///
    /// RAM permission: `ice:UpdateMediaToSearchLib` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::search::UpdateMediaToSearchLibRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_media_to_search_lib(
    ///         UpdateMediaToSearchLibRequest::new(
    ///             "****019b82e24b37a1c2958dec38****",
    ///             alicloud_ice::Text::raw("{}"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateMediaToSearchLib`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaToSearchLib)
    #[inline]
    pub fn update_media_to_search_lib(
        &self,
        request: UpdateMediaToSearchLibRequest,
    ) -> Call<UpdateMediaToSearchLibRequest> {
        self.call(request)
    }
}
