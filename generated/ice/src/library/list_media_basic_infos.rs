// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaBasicInfos`: Lists basic information about the media assets that match all given fields.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_media_basic_infos`](crate::Client::list_media_basic_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosRequest {
    /// The start of the creation time range, exclusive, in UTC.
    ///
    /// Example: `2020-12-20T12:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the creation time range, inclusive, in UTC.
    ///
    /// Example: `2020-12-20T13:00:00Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The media type to filter by.
    ///
    /// Example: `video`.
    pub media_type: Option<MediaBasicInfoMediaType>,
    /// The business type to filter by.
    ///
    /// Example: `opening`.
    pub business_type: Option<types::MediaBusinessType>,
    /// The source to filter by.
    ///
    /// Example: `oss`.
    pub source: Option<MediaBasicInfoSource>,
    /// The status of the source file to filter by.
    ///
    /// Example: `Normal`.
    pub status: Option<types::MediaStatus>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `pSa1SQ0wCe5pzVrQ6mWZEw==`.
    pub next_token: Option<String>,
    /// The maximum number of entries per response.
    ///
    /// 1 to 100. Default: `10`. Example: `5`.
    pub max_results: Option<i32>,
    /// The sort order of the media assets by creation time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// Whether to return the basic information about the files too.
    ///
    /// Example: `true`.
    pub include_file_basic_info: Option<bool>,
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
    /// The validity period of the signed URLs in the response, in seconds.
    ///
    /// 1 to 86400. Default: `3600`. Example: `30`.
    pub auth_timeout: Option<i64>,
}

impl ListMediaBasicInfosRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartTime`. The start of the creation time range, exclusive, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The end of the creation time range, inclusive, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `MediaType`. The media type to filter by.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<MediaBasicInfoMediaType>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `BusinessType`. The business type to filter by.
    #[must_use]
    pub fn business_type(
        mut self,
        business_type: impl Into<types::MediaBusinessType>,
    ) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets `Source`. The source to filter by.
    #[must_use]
    pub fn source(mut self, source: impl Into<MediaBasicInfoSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `Status`. The status of the source file to filter by.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::MediaStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `NextToken`. The page token.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `MaxResults`. The maximum number of entries per response.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `SortBy`. The sort order of the media assets by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `IncludeFileBasicInfo`. Whether to return the basic information about the files too.
    #[must_use]
    #[inline]
    pub fn include_file_basic_info(mut self, include_file_basic_info: bool) -> Self {
        self.include_file_basic_info = Some(include_file_basic_info);
        self
    }

    /// Sets `MediaId`. The ID of the media.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `AuthTimeout`. The validity period of the signed URLs in the response, in seconds.
    #[must_use]
    #[inline]
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.auth_timeout = Some(auth_timeout);
        self
    }
}

alicloud_runtime::structure! {
    ListMediaBasicInfosRequest {
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        media_type: Field::query("MediaType"),
        business_type: Field::query("BusinessType"),
        source: Field::query("Source"),
        status: Field::query("Status"),
        next_token: Field::query("NextToken"),
        max_results: Field::query("MaxResults").integer(1, 100),
        sort_by: Field::query("SortBy"),
        include_file_basic_info: Field::query("IncludeFileBasicInfo"),
        media_id: Field::query("MediaId"),
        auth_timeout: Field::query("AuthTimeout").integer(1, 86400),
    }
}

/// The values of [`ListMediaBasicInfosRequest::media_type`](field@ListMediaBasicInfosRequest::media_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaBasicInfoMediaType {
    /// `image`: images.
    Image,
    /// `video`: video.
    Video,
    /// `audio`: audio.
    Audio,
    /// `text`: text.
    Text,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaBasicInfoMediaType {
        Image: "image",
        Video: "video",
        Audio: "audio",
        Text: "text",
    }
}

/// The values of [`ListMediaBasicInfosRequest::source`](field@ListMediaBasicInfosRequest::source).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaBasicInfoSource {
    /// `oss`: Object Storage Service.
    Oss,
    /// `vod`: video on demand.
    Vod,
    /// `live`: live streams.
    Live,
    /// `general`: any other source. The default.
    General,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaBasicInfoSource {
        Oss: "oss",
        Vod: "vod",
        Live: "live",
        General: "general",
    }
}

/// The response of [`Client::list_media_basic_infos`](crate::Client::list_media_basic_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosResponse {
    /// The maximum number of entries per response.
    ///
    /// Example: `2`.
    pub max_results: Option<i32>,
    /// The matching media assets.
    pub media_infos: Vec<MediaBasicInfoItem>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******B7-7F87-4792-BFE9-63CD21******`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `4`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListMediaBasicInfosResponse {
        max_results: "MaxResults",
        media_infos: "MediaInfos",
        next_token: "NextToken",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

/// An item of [`ListMediaBasicInfosResponse::media_infos`](field@ListMediaBasicInfosResponse::media_infos).
///
/// The matching media assets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaBasicInfoItem {
    /// The files of the media asset.
    pub file_info_list: Vec<MediaBasicInfoFileInfo>,
    /// The basic information, such as title, cover, tags, and times.
    pub media_basic_info: Option<ListMediaBasicInfosMediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    MediaBasicInfoItem {
        file_info_list: "FileInfoList",
        media_basic_info: "MediaBasicInfo",
        media_id: "MediaId",
    }
}

/// An item of [`MediaBasicInfoItem::file_info_list`](field@MediaBasicInfoItem::file_info_list).
///
/// The files of the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaBasicInfoFileInfo {
    /// The basic information about the file, such as duration and size.
    pub file_basic_info: Option<types::FileBasicInfo>,
}

alicloud_runtime::structure! {
    MediaBasicInfoFileInfo {
        file_basic_info: "FileBasicInfo",
    }
}

/// The basic information, such as title, cover, tags, and times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosMediaBasicInfo {
    /// The business the media asset belongs to, such as `ICE`.
    ///
    /// Example: `ICE`.
    pub biz: Option<String>,
    /// The business type of the media asset, such as `opening`.
    ///
    /// Example: `opening`.
    pub business_type: Option<String>,
    /// The ID of the category.
    ///
    /// Example: `3049`.
    pub cate_id: Option<i64>,
    /// The category of the media asset.
    ///
    /// Example: `video`.
    pub category: Option<String>,
    /// The URL of the cover image.
    pub cover_url: Option<String>,
    /// The time the media asset was created, in UTC.
    ///
    /// Example: `2021-01-08T16:52:04Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the media asset was deleted, in UTC.
    ///
    /// Example: `2021-01-08T16:52:07Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// The description of the media asset.
    pub description: Option<String>,
    /// The source URL of the media asset.
    ///
    /// Example: `https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
    /// The tags of the media asset.
    ///
    /// Example: `tags,tags2`.
    pub media_tags: Option<String>,
    /// The type of the media asset, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: Option<String>,
    /// The time the media asset was last updated, in UTC.
    ///
    /// Example: `2021-01-08T16:52:07Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The user-defined ID, unique within the account. 6 to 64 letters, digits, hyphens, and
    /// underscores.
    ///
    /// Example: `123-123`.
    pub reference_id: Option<String>,
    /// The snapshots, as a JSON string.
    pub snapshots: Option<Text<Json>>,
    /// The source of the media asset, such as `oss`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The sprite images, as a JSON string.
    pub sprite_images: Option<Text<Json>>,
    /// The status of the media asset, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The title of the media asset.
    ///
    /// Example: `My video title`.
    pub title: Option<String>,
    /// The transcoding status, such as `Init`.
    ///
    /// Example: `Init`.
    pub transcode_status: Option<String>,
    /// The source of the upload, such as `general`.
    ///
    /// Example: `general`.
    pub upload_source: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `userData`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    ListMediaBasicInfosMediaBasicInfo {
        biz: "Biz",
        business_type: "BusinessType",
        cate_id: "CateId",
        category: "Category",
        cover_url: "CoverURL",
        create_time: "CreateTime",
        deleted_time: "DeletedTime",
        description: "Description",
        input_url: "InputURL",
        media_id: "MediaId",
        media_tags: "MediaTags",
        media_type: "MediaType",
        modified_time: "ModifiedTime",
        reference_id: "ReferenceId",
        snapshots: "Snapshots",
        source: "Source",
        sprite_images: "SpriteImages",
        status: "Status",
        title: "Title",
        transcode_status: "TranscodeStatus",
        upload_source: "UploadSource",
        user_data: "UserData",
    }
}

impl Operation for ListMediaBasicInfosRequest {
    type Response = ListMediaBasicInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaBasicInfos")
        .summary(
            "Lists basic information about the media assets that match all given fields.",
        )
        .read_only()
        .pagination(PaginationInfo::of("MediaInfos").token("NextToken", "NextToken"))
        .ram_action("ice:ListMediaBasicInfos")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaBasicInfos",
        );
}

impl Paginated for ListMediaBasicInfosRequest {
    type Item = MediaBasicInfoItem;

    #[inline]
    fn items(page: ListMediaBasicInfosResponse) -> Vec<MediaBasicInfoItem> {
        page.media_infos
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
