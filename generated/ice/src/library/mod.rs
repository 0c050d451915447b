// Written by `cargo xtask regen`. Change the description and run it again.

//! The media library: querying, updating, and deleting media assets, categories, marks,
//! playback, and the public library.
//!
//! | | |
//! | --- | --- |
//! | [`AddCategory`](crate::Client::add_category) | Adds a media category. |
//! | [`AddFavoritePublicMedia`](crate::Client::add_favorite_public_media) | Adds media of the public library to the favorites. |
//! | [`AddMediaMarks`](crate::Client::add_media_marks) | Adds marks to a media asset. |
//! | [`BatchGetMediaInfos`](crate::Client::batch_get_media_infos) | Looks up multiple media assets by ID. |
//! | [`CancelFavoritePublicMedia`](crate::Client::cancel_favorite_public_media) | Removes media assets of the public library from the favorites. |
//! | [`CreateAudit`](crate::Client::create_audit) | Submits manual reviews of media assets. |
//! | [`DeleteCategory`](crate::Client::delete_category) | Deletes a category and all its subcategories. |
//! | [`DeleteMediaInfos`](crate::Client::delete_media_infos) | Deletes up to 20 media assets. |
//! | [`DeleteMediaMarks`](crate::Client::delete_media_marks) | Deletes marks of a media asset. |
//! | [`DeletePlayInfo`](crate::Client::delete_play_info) | Deletes video and audio streams of a media asset. |
//! | [`DescribePlayList`](crate::Client::describe_play_list) | Lists playback records, optionally filtered by the trace ID of a player. |
//! | [`GetCategories`](crate::Client::get_categories) | Looks up a category and its subcategories. |
//! | [`GetContentAnalyzeConfig`](crate::Client::get_content_analyze_config) | Looks up the settings of Intelligent Content Analysis. |
//! | [`GetMediaInfo`](crate::Client::get_media_info) | Looks up a media asset by its ID or registered URL. |
//! | [`GetMediaMarks`](crate::Client::get_media_marks) | Looks up marks of a media asset by ID. |
//! | [`GetPlayInfo`](crate::Client::get_play_info) | Looks up the playback URLs of a video or audio file. |
//! | [`GetPublicMediaInfo`](crate::Client::get_public_media_info) | Looks up a copyrighted media asset of the public library by ID. |
//! | [`GetSnapshotUrls`](crate::Client::get_snapshot_urls) | Lists the URLs of the images created by a snapshot job. |
//! | [`GetVideoList`](crate::Client::get_video_list) | Lists video and audio files by status, category, and time. |
//! | [`ListAllPublicMediaTags`](crate::Client::list_all_public_media_tags) | Lists the tags of the public media library. |
//! | [`ListMediaBasicInfos`](crate::Client::list_media_basic_infos) | Lists basic information about the media assets that match all given fields. |
//! | [`ListMediaMarks`](crate::Client::list_media_marks) | Lists the marks of a media asset. |
//! | [`ListPublicMediaBasicInfos`](crate::Client::list_public_media_basic_infos) | Lists up to 100 media assets of the public library that match the given fields. |
//! | [`SearchPublicMediaInfo`](crate::Client::search_public_media_info) | Searches the copyrighted media assets of the public library. |
//! | [`SetContentAnalyzeConfig`](crate::Client::set_content_analyze_config) | Configures Intelligent Content Analysis. |
//! | [`UpdateCategory`](crate::Client::update_category) | Renames a category. |
//! | [`UpdateMediaInfo`](crate::Client::update_media_info) | Updates the information about a media asset. |
//! | [`UpdateMediaMarks`](crate::Client::update_media_marks) | Updates marks of a media asset. |

pub mod add_category;
pub mod add_favorite_public_media;
pub mod add_media_marks;
pub mod batch_get_media_infos;
pub mod cancel_favorite_public_media;
pub mod create_audit;
pub mod delete_category;
pub mod delete_media_infos;
pub mod delete_media_marks;
pub mod delete_play_info;
pub mod describe_play_list;
pub mod get_categories;
pub mod get_content_analyze_config;
pub mod get_media_info;
pub mod get_media_marks;
pub mod get_play_info;
pub mod get_public_media_info;
pub mod get_snapshot_urls;
pub mod get_video_list;
pub mod list_all_public_media_tags;
pub mod list_media_basic_infos;
pub mod list_media_marks;
pub mod list_public_media_basic_infos;
pub mod search_public_media_info;
pub mod set_content_analyze_config;
pub mod update_category;
pub mod update_media_info;
pub mod update_media_marks;

pub use add_category::{AddCategoryRequest, AddCategoryResponse};
pub use add_favorite_public_media::{
    AddFavoritePublicMediaRequest, AddFavoritePublicMediaResponse,
};
pub use add_media_marks::{AddMediaMarksRequest, AddMediaMarksResponse};
pub use batch_get_media_infos::{BatchGetMediaInfosRequest, BatchGetMediaInfosResponse};
pub use cancel_favorite_public_media::{
    CancelFavoritePublicMediaRequest, CancelFavoritePublicMediaResponse,
};
pub use create_audit::{CreateAuditRequest, CreateAuditResponse};
pub use delete_category::{DeleteCategoryRequest, DeleteCategoryResponse};
pub use delete_media_infos::{DeleteMediaInfosRequest, DeleteMediaInfosResponse};
pub use delete_media_marks::{DeleteMediaMarksRequest, DeleteMediaMarksResponse};
pub use delete_play_info::{DeletePlayInfoRequest, DeletePlayInfoResponse};
pub use describe_play_list::{
    DescribePlayListRequest, DescribePlayListRequired, DescribePlayListResponse,
};
pub use get_categories::{GetCategoriesRequest, GetCategoriesResponse};
pub use get_content_analyze_config::{
    GetContentAnalyzeConfigRequest, GetContentAnalyzeConfigResponse,
};
pub use get_media_info::{GetMediaInfoRequest, GetMediaInfoResponse};
pub use get_media_marks::{GetMediaMarksRequest, GetMediaMarksResponse};
pub use get_play_info::{GetPlayInfoRequest, GetPlayInfoResponse};
pub use get_public_media_info::{GetPublicMediaInfoRequest, GetPublicMediaInfoResponse};
pub use get_snapshot_urls::{GetSnapshotUrlsRequest, GetSnapshotUrlsResponse};
pub use get_video_list::{GetVideoListRequest, GetVideoListResponse};
pub use list_all_public_media_tags::{
    ListAllPublicMediaTagsRequest, ListAllPublicMediaTagsResponse,
};
pub use list_media_basic_infos::{
    ListMediaBasicInfosRequest, ListMediaBasicInfosResponse,
};
pub use list_media_marks::{ListMediaMarksRequest, ListMediaMarksResponse};
pub use list_public_media_basic_infos::{
    ListPublicMediaBasicInfosRequest, ListPublicMediaBasicInfosResponse,
};
pub use search_public_media_info::{
    SearchPublicMediaInfoRequest, SearchPublicMediaInfoResponse,
};
pub use set_content_analyze_config::{
    SetContentAnalyzeConfigRequest, SetContentAnalyzeConfigResponse,
};
pub use update_category::{UpdateCategoryRequest, UpdateCategoryResponse};
pub use update_media_info::{UpdateMediaInfoRequest, UpdateMediaInfoResponse};
pub use update_media_marks::{UpdateMediaMarksRequest, UpdateMediaMarksResponse};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <AddCategoryRequest as Operation>::INFO,
    <AddFavoritePublicMediaRequest as Operation>::INFO,
    <AddMediaMarksRequest as Operation>::INFO,
    <BatchGetMediaInfosRequest as Operation>::INFO,
    <CancelFavoritePublicMediaRequest as Operation>::INFO,
    <CreateAuditRequest as Operation>::INFO,
    <DeleteCategoryRequest as Operation>::INFO,
    <DeleteMediaInfosRequest as Operation>::INFO,
    <DeleteMediaMarksRequest as Operation>::INFO,
    <DeletePlayInfoRequest as Operation>::INFO,
    <DescribePlayListRequest as Operation>::INFO,
    <GetCategoriesRequest as Operation>::INFO,
    <GetContentAnalyzeConfigRequest as Operation>::INFO,
    <GetMediaInfoRequest as Operation>::INFO,
    <GetMediaMarksRequest as Operation>::INFO,
    <GetPlayInfoRequest as Operation>::INFO,
    <GetPublicMediaInfoRequest as Operation>::INFO,
    <GetSnapshotUrlsRequest as Operation>::INFO,
    <GetVideoListRequest as Operation>::INFO,
    <ListAllPublicMediaTagsRequest as Operation>::INFO,
    <ListMediaBasicInfosRequest as Operation>::INFO,
    <ListMediaMarksRequest as Operation>::INFO,
    <ListPublicMediaBasicInfosRequest as Operation>::INFO,
    <SearchPublicMediaInfoRequest as Operation>::INFO,
    <SetContentAnalyzeConfigRequest as Operation>::INFO,
    <UpdateCategoryRequest as Operation>::INFO,
    <UpdateMediaInfoRequest as Operation>::INFO,
    <UpdateMediaMarksRequest as Operation>::INFO,
];

/// # Library
impl Client {
    /// Adds a media category.
    ///
    /// Categories can be nested up to three levels deep. A level can contain at most 100
    /// subcategories.
    ///
    /// RAM permission: `ice:AddCategory` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::AddCategoryRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .add_category(AddCategoryRequest::new("Third-level subcategory"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddCategory`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddCategory)
    #[inline]
    pub fn add_category(&self, request: AddCategoryRequest) -> Call<AddCategoryRequest> {
        self.call(request)
    }

    /// Adds media of the public library to the favorites.
    ///
    /// `SearchPublicMediaInfo` can then search within the favorites.
    /// `CancelFavoritePublicMedia` removes media from the favorites.
    ///
    /// RAM permission: `ice:AddFavoritePublicMedia` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::AddFavoritePublicMediaRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .add_favorite_public_media(
    ///         AddFavoritePublicMediaRequest::new()
    ///             .media_ids(["icepublic-****7213c6050cbc66750b469701****"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddFavoritePublicMedia`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddFavoritePublicMedia)
    #[inline]
    pub fn add_favorite_public_media(
        &self,
        request: AddFavoritePublicMediaRequest,
    ) -> Call<AddFavoritePublicMediaRequest> {
        self.call(request)
    }

    /// Adds marks to a media asset.
    ///
    /// The response contains the IDs of the new marks. `GetMediaMarks` and `ListMediaMarks`
    /// return them, `UpdateMediaMarks` updates them, and `DeleteMediaMarks` deletes them.
    ///
    /// RAM permission: `ice:AddMediaMarks` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::AddMediaMarksRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .add_media_marks(
    ///         AddMediaMarksRequest::new(
    ///             "53afdf003a2171ed9c6a16b5feac6402",
    ///             alicloud_ice::Text::raw("{}"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddMediaMarks`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddMediaMarks)
    #[inline]
    pub fn add_media_marks(
        &self,
        request: AddMediaMarksRequest,
    ) -> Call<AddMediaMarksRequest> {
        self.call(request)
    }

    /// Looks up multiple media assets by ID.
    ///
    /// By default, only the basic information is returned; set `AdditionType` to get more.
    /// Media assets that could not be read are listed in `IgnoredList`.
    ///
    /// RAM permission: `ice:BatchGetMediaInfos` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::BatchGetMediaInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .batch_get_media_infos(
    ///         BatchGetMediaInfosRequest::new()
    ///             .media_ids(["******b48fb04483915d4f2cd8******"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `BatchGetMediaInfos`](https://api.alibabacloud.com/document/ICE/2020-11-09/BatchGetMediaInfos)
    #[inline]
    pub fn batch_get_media_infos(
        &self,
        request: BatchGetMediaInfosRequest,
    ) -> Call<BatchGetMediaInfosRequest> {
        self.call(request)
    }

    /// Removes media assets of the public library from the favorites.
    ///
    /// IDs that could not be processed are listed in `IgnoredList`.
    ///
    /// RAM permission: `ice:CancelFavoritePublicMedia` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::CancelFavoritePublicMediaRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .cancel_favorite_public_media(
    ///         CancelFavoritePublicMediaRequest::new()
    ///             .media_ids(["icepublic-****7213c6050cbc66750b469701****"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CancelFavoritePublicMedia`](https://api.alibabacloud.com/document/ICE/2020-11-09/CancelFavoritePublicMedia)
    #[inline]
    pub fn cancel_favorite_public_media(
        &self,
        request: CancelFavoritePublicMediaRequest,
    ) -> Call<CancelFavoritePublicMediaRequest> {
        self.call(request)
    }

    /// Submits manual reviews of media assets.
    ///
    /// One request accepts up to 20 videos.
    ///
    /// RAM permission: `ice:CreateAudit` on all resources, access level `update`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::CreateAuditRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_audit(CreateAuditRequest::new(alicloud_ice::Text::raw("{}")))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateAudit`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateAudit)
    #[inline]
    pub fn create_audit(&self, request: CreateAuditRequest) -> Call<CreateAuditRequest> {
        self.call(request)
    }

    /// Deletes a category and all its subcategories.
    ///
    /// The subcategories of the second and third levels are deleted too.
    ///
    /// RAM permission: `ice:DeleteCategory` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::DeleteCategoryRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.delete_category(DeleteCategoryRequest::new(46)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteCategory`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteCategory)
    #[inline]
    pub fn delete_category(
        &self,
        request: DeleteCategoryRequest,
    ) -> Call<DeleteCategoryRequest> {
        self.call(request)
    }

    /// Deletes up to 20 media assets.
    ///
    /// Specify the media assets by `MediaIds` or by `InputURLs`. One of the two is required,
    /// and `MediaIds` takes precedence if both are set. Media assets that may not be deleted
    /// are listed in `ForbiddenList`, those that could not be read in `IgnoredList`.
    ///
    /// The stored files are deleted only if `DeletePhysicalFiles` is set.
    ///
    /// RAM permission: `ice:DeleteMediaInfos` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::DeleteMediaInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_media_infos(
    ///         DeleteMediaInfosRequest::by_media_ids(["****20b48fb04483915d4f2cd8ac****"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteMediaInfos`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaInfos)
    #[inline]
    pub fn delete_media_infos(
        &self,
        request: DeleteMediaInfosRequest,
    ) -> Call<DeleteMediaInfosRequest> {
        self.call(request)
    }

    /// Deletes marks of a media asset.
    ///
    /// If `MediaMarkIds` is not set, all marks of the media asset are deleted.
    ///
    /// RAM permission: `ice:DeleteMediaMarks` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::DeleteMediaMarksRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_media_marks(
    ///         DeleteMediaMarksRequest::new().media_id("****c469e944b5a856828dc2****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteMediaMarks`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaMarks)
    #[inline]
    pub fn delete_media_marks(
        &self,
        request: DeleteMediaMarksRequest,
    ) -> Call<DeleteMediaMarksRequest> {
        self.call(request)
    }

    /// Deletes video and audio streams of a media asset.
    ///
    /// One request can delete multiple streams. Streams that may not be deleted are listed in
    /// `ForbiddenList`, those that could not be found in `IgnoredList`.
    ///
    /// Stored files are deleted only if `DeletePhysicalFiles` is set. The source file is
    /// never deleted.
    ///
    /// RAM permission: `ice:DeletePlayInfo` on all resources, access level `delete`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::DeletePlayInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_play_info(
    ///         DeletePlayInfoRequest::new().media_id("1d3518e0027d71ed80cd909598416303"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeletePlayInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeletePlayInfo)
    #[inline]
    pub fn delete_play_info(
        &self,
        request: DeletePlayInfoRequest,
    ) -> Call<DeletePlayInfoRequest> {
        self.call(request)
    }

    /// Lists playback records, optionally filtered by the trace ID of a player.
    ///
    /// The range between `BeginTs` and `EndTs` spans 24 hours at most.
    ///
    /// RAM permission: `ice:DescribePlayList` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::DescribePlayListRequest;
    /// use alicloud_ice::library::DescribePlayListRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .describe_play_list(
    ///         DescribePlayListRequest::new(DescribePlayListRequired {
    ///             page_no: 1,
    ///             page_size: 10,
    ///             begin_ts: alicloud_ice::Text::raw("1676170500011"),
    ///             end_ts: alicloud_ice::Text::raw("1682474405173"),
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
    /// [Official documentation of `DescribePlayList`](https://api.alibabacloud.com/document/ICE/2020-11-09/DescribePlayList)
    #[inline]
    pub fn describe_play_list(
        &self,
        request: DescribePlayListRequest,
    ) -> Call<DescribePlayListRequest> {
        self.call(request)
    }

    /// Looks up a category and its subcategories.
    ///
    /// RAM permission: `ice:GetCategories` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::GetCategoriesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .get_categories(GetCategoriesRequest::new().cate_id(33))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetCategories`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetCategories)
    #[inline]
    pub fn get_categories(
        &self,
        request: GetCategoriesRequest,
    ) -> Call<GetCategoriesRequest> {
        self.call(request)
    }

    /// Looks up the settings of Intelligent Content Analysis.
    ///
    /// Use `SetContentAnalyzeConfig` to change these settings.
    ///
    /// RAM permission: `ice:GetContentAnalyzeConfig` on all resources, access level `get`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::GetContentAnalyzeConfigRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_content_analyze_config(GetContentAnalyzeConfigRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetContentAnalyzeConfig`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetContentAnalyzeConfig)
    #[inline]
    pub fn get_content_analyze_config(
        &self,
        request: GetContentAnalyzeConfigRequest,
    ) -> Call<GetContentAnalyzeConfigRequest> {
        self.call(request)
    }

    /// Looks up a media asset by its ID or registered URL.
    ///
    /// One of `MediaId` and `InputURL` is required. `MediaId` takes precedence if both are set.
    ///
    /// RAM permission: `ice:GetMediaInfo` on all resources, access level `get`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::GetMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_info(
    ///         GetMediaInfoRequest::by_media_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaInfo)
    #[inline]
    pub fn get_media_info(
        &self,
        request: GetMediaInfoRequest,
    ) -> Call<GetMediaInfoRequest> {
        self.call(request)
    }

    /// Looks up marks of a media asset by ID.
    ///
    /// RAM permission: `ice:GetMediaMarks` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::GetMediaMarksRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_marks(
    ///         GetMediaMarksRequest::new().media_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaMarks`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaMarks)
    #[inline]
    pub fn get_media_marks(
        &self,
        request: GetMediaMarksRequest,
    ) -> Call<GetMediaMarksRequest> {
        self.call(request)
    }

    /// Looks up the playback URLs of a video or audio file.
    ///
    /// Returns the basic information about the media asset and one entry with a `PlayURL` for
    /// each stream. The URLs work with the Alibaba Cloud player SDK and with other players.
    /// Streams with Alibaba Cloud's proprietary encryption require that SDK.
    ///
    /// RAM permission: `ice:GetPlayInfo` on all resources, access level `get`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::GetPlayInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_play_info(
    ///         GetPlayInfoRequest::by_media_id("86434e152b7d4f20be480574439fe***"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetPlayInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetPlayInfo)
    #[inline]
    pub fn get_play_info(
        &self,
        request: GetPlayInfoRequest,
    ) -> Call<GetPlayInfoRequest> {
        self.call(request)
    }

    /// Looks up a copyrighted media asset of the public library by ID.
    ///
    /// The returned URL is for preview only. A composition that uses the media asset is
    /// rendered with the actual material.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::GetPublicMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_public_media_info(
    ///         GetPublicMediaInfoRequest::new()
    ///             .media_id("icepublic-****14e501538aeef0a3140176f6****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetPublicMediaInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetPublicMediaInfo)
    #[inline]
    pub fn get_public_media_info(
        &self,
        request: GetPublicMediaInfoRequest,
    ) -> Call<GetPublicMediaInfoRequest> {
        self.call(request)
    }

    /// Lists the URLs of the images created by a snapshot job.
    ///
    /// The URLs are signed and expire after `Timeout`.
    ///
    /// RAM permission: `ice:GetSnapshotUrls` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::GetSnapshotUrlsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .get_snapshot_urls(
    ///         GetSnapshotUrlsRequest::new().job_id("****20b48fb04483915d4f2cd8ac****"),
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
    /// [Official documentation of `GetSnapshotUrls`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetSnapshotUrls)
    #[inline]
    pub fn get_snapshot_urls(
        &self,
        request: GetSnapshotUrlsRequest,
    ) -> Call<GetSnapshotUrlsRequest> {
        self.call(request)
    }

    /// Lists video and audio files by status, category, and time.
    ///
    /// Only the first 5,000 matches can be retrieved. To retrieve the rest, narrow the range
    /// between `StartTime` and `EndTime` and query multiple times.
    ///
    /// RAM permission: `ice:GetVideoList` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::GetVideoListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .get_video_list(GetVideoListRequest::new().cate_id(781111))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetVideoList`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetVideoList)
    #[inline]
    pub fn get_video_list(
        &self,
        request: GetVideoListRequest,
    ) -> Call<GetVideoListRequest> {
        self.call(request)
    }

    /// Lists the tags of the public media library.
    ///
    /// Pass the ID of a tag to `ListPublicMediaBasicInfos` to list the media assets with that
    /// tag.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::ListAllPublicMediaTagsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .list_all_public_media_tags(ListAllPublicMediaTagsRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListAllPublicMediaTags`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListAllPublicMediaTags)
    #[inline]
    pub fn list_all_public_media_tags(
        &self,
        request: ListAllPublicMediaTagsRequest,
    ) -> Call<ListAllPublicMediaTagsRequest> {
        self.call(request)
    }

    /// Lists basic information about the media assets that match all given fields.
    ///
    /// Media type, source, business type, category, and status must match exactly. Fields
    /// that are not set match everything. If `IncludeFileBasicInfo` is set, basic information
    /// about the source file, such as duration and size, is returned too.
    ///
    /// A response contains at most 100 media assets. To get the next page, pass the returned
    /// `NextToken` in the next request.
    ///
    /// RAM permission: `ice:ListMediaBasicInfos` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::ListMediaBasicInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_media_basic_infos(ListMediaBasicInfosRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListMediaBasicInfos`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaBasicInfos)
    #[inline]
    pub fn list_media_basic_infos(
        &self,
        request: ListMediaBasicInfosRequest,
    ) -> Call<ListMediaBasicInfosRequest> {
        self.call(request)
    }

    /// Lists the marks of a media asset.
    ///
    /// RAM permission: `ice:ListMediaMarks` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::ListMediaMarksRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.list_media_marks(ListMediaMarksRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListMediaMarks`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaMarks)
    #[inline]
    pub fn list_media_marks(
        &self,
        request: ListMediaMarksRequest,
    ) -> Call<ListMediaMarksRequest> {
        self.call(request)
    }

    /// Lists up to 100 media assets of the public library that match the given fields.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::ListPublicMediaBasicInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_public_media_basic_infos(ListPublicMediaBasicInfosRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListPublicMediaBasicInfos`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListPublicMediaBasicInfos)
    #[inline]
    pub fn list_public_media_basic_infos(
        &self,
        request: ListPublicMediaBasicInfosRequest,
    ) -> Call<ListPublicMediaBasicInfosRequest> {
        self.call(request)
    }

    /// Searches the copyrighted media assets of the public library.
    ///
    /// RAM permission: `ice:SearchPublicMediaInfo` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::SearchPublicMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .search_public_media_info(
    ///         SearchPublicMediaInfoRequest::new()
    ///             .media_ids(["****20b48fb04483915d4f2cd8ac****"]),
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
    /// [Official documentation of `SearchPublicMediaInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/SearchPublicMediaInfo)
    #[inline]
    pub fn search_public_media_info(
        &self,
        request: SearchPublicMediaInfoRequest,
    ) -> Call<SearchPublicMediaInfoRequest> {
        self.call(request)
    }

    /// Configures Intelligent Content Analysis.
    ///
    /// Use `GetContentAnalyzeConfig` to read the settings.
    ///
    /// RAM permission: `ice:SetContentAnalyzeConfig` on all resources, access level `update`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::SetContentAnalyzeConfigRequest;
    /// use alicloud_ice::library::set_content_analyze_config::SetContentAnalyzeConfigTemplateId;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .set_content_analyze_config(
    ///         SetContentAnalyzeConfigRequest::new()
    ///             .template_id(SetContentAnalyzeConfigTemplateId::S00000101100070),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SetContentAnalyzeConfig`](https://api.alibabacloud.com/document/ICE/2020-11-09/SetContentAnalyzeConfig)
    #[inline]
    pub fn set_content_analyze_config(
        &self,
        request: SetContentAnalyzeConfigRequest,
    ) -> Call<SetContentAnalyzeConfigRequest> {
        self.call(request)
    }

    /// Renames a category.
    ///
    /// RAM permission: `ice:UpdateCategory` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::UpdateCategoryRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_category(UpdateCategoryRequest::new("Category 1", 43))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateCategory`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateCategory)
    #[inline]
    pub fn update_category(
        &self,
        request: UpdateCategoryRequest,
    ) -> Call<UpdateCategoryRequest> {
        self.call(request)
    }

    /// Updates the information about a media asset.
    ///
    /// Specify the media asset by `MediaId` or `InputURL`. One of the two is required, and
    /// `MediaId` takes precedence if both are set. The URL a media asset was registered with
    /// cannot be changed.
    ///
    /// RAM permission: `ice:UpdateMediaInfo` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::UpdateMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_media_info(
    ///         UpdateMediaInfoRequest::by_media_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateMediaInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaInfo)
    #[inline]
    pub fn update_media_info(
        &self,
        request: UpdateMediaInfoRequest,
    ) -> Call<UpdateMediaInfoRequest> {
        self.call(request)
    }

    /// Updates marks of a media asset.
    ///
    /// RAM permission: `ice:UpdateMediaMarks` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::library::UpdateMediaMarksRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_media_marks(
    ///         UpdateMediaMarksRequest::new(
    ///             "53afdf003a******6a16b5feac6402",
    ///             alicloud_ice::Text::raw("{}"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateMediaMarks`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaMarks)
    #[inline]
    pub fn update_media_marks(
        &self,
        request: UpdateMediaMarksRequest,
    ) -> Call<UpdateMediaMarksRequest> {
        self.call(request)
    }
}
