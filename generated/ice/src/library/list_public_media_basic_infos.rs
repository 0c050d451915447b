// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListPublicMediaBasicInfos`: Lists up to 100 media assets of the public library that match the given fields.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_public_media_basic_infos`](crate::Client::list_public_media_basic_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosRequest {
    /// The tag to filter by. `ListAllPublicMediaTags` lists the tags.
    ///
    /// Example: `sticker-atmosphere`.
    pub media_tag_id: Option<MediaTagId>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `pSa1SQ0wCe5pzVrQ6mWZEw==`.
    pub next_token: Option<String>,
    /// The maximum number of entries per response.
    ///
    /// 1 to 100. Default: `10`. Example: `5`.
    pub max_results: Option<i32>,
    /// The page number, starting from 1.
    ///
    /// 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether to return the basic information about the files too.
    ///
    /// Example: `true`.
    pub include_file_basic_info: Option<bool>,
    /// The business type to filter by.
    ///
    /// Example: `sticker`.
    pub business_type: Option<PublicMediaBasicInfoBusinessType>,
}

impl ListPublicMediaBasicInfosRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaTagId`. The tag to filter by.
    #[must_use]
    pub fn media_tag_id(mut self, media_tag_id: impl Into<MediaTagId>) -> Self {
        self.media_tag_id = Some(media_tag_id.into());
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

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `IncludeFileBasicInfo`. Whether to return the basic information about the files too.
    #[must_use]
    #[inline]
    pub fn include_file_basic_info(mut self, include_file_basic_info: bool) -> Self {
        self.include_file_basic_info = Some(include_file_basic_info);
        self
    }

    /// Sets `BusinessType`. The business type to filter by.
    #[must_use]
    pub fn business_type(
        mut self,
        business_type: impl Into<PublicMediaBasicInfoBusinessType>,
    ) -> Self {
        self.business_type = Some(business_type.into());
        self
    }
}

alicloud_runtime::structure! {
    ListPublicMediaBasicInfosRequest {
        media_tag_id: Field::query("MediaTagId"),
        next_token: Field::query("NextToken"),
        max_results: Field::query("MaxResults").integer(1, 100),
        page_no: Field::query("PageNo").integer(1, 2147483647),
        page_size: Field::query("PageSize").integer(1, 100),
        include_file_basic_info: Field::query("IncludeFileBasicInfo"),
        business_type: Field::query("BusinessType"),
    }
}

/// The values of [`ListPublicMediaBasicInfosRequest::media_tag_id`](field@ListPublicMediaBasicInfosRequest::media_tag_id).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaTagId {
    /// `bgm-dynamic`: background music: dynamic.
    BgmDynamic,
    /// `bgi-pic`: background image: picture.
    BgiPic,
    /// `bgm-romantic`: background music: romantic.
    BgmRomantic,
    /// `bgi-grad`: background image: gradient.
    BgiGrad,
    /// `bgi-solid`: background image: solid color.
    BgiSolid,
    /// `sticker-bubble`: sticker: bubble.
    StickerBubble,
    /// `bgm-chinese-style`: background music: Chinese style.
    BgmChineseStyle,
    /// `bgm-cuisine`: background music: cuisine.
    BgmCuisine,
    /// `sticker-atmosphere`: sticker: atmosphere.
    StickerAtmosphere,
    /// `sticker-cute`: sticker: cute.
    StickerCute,
    /// `sticker-gif`: sticker: animated.
    StickerGif,
    /// `bgm-relaxing`: background music: relaxing.
    BgmRelaxing,
    /// `sticker-expression`: sticker: expression.
    StickerExpression,
    /// `bgm-upbeat`: background music: upbeat.
    BgmUpbeat,
    /// `bgm-quirky`: background music: quirky.
    BgmQuirky,
    /// `sticker-daily`: sticker: daily life.
    StickerDaily,
    /// `bgm-beauty`: background music: beauty.
    BgmBeauty,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaTagId {
        BgmDynamic: "bgm-dynamic",
        BgiPic: "bgi-pic",
        BgmRomantic: "bgm-romantic",
        BgiGrad: "bgi-grad",
        BgiSolid: "bgi-solid",
        StickerBubble: "sticker-bubble",
        BgmChineseStyle: "bgm-chinese-style",
        BgmCuisine: "bgm-cuisine",
        StickerAtmosphere: "sticker-atmosphere",
        StickerCute: "sticker-cute",
        StickerGif: "sticker-gif",
        BgmRelaxing: "bgm-relaxing",
        StickerExpression: "sticker-expression",
        BgmUpbeat: "bgm-upbeat",
        BgmQuirky: "bgm-quirky",
        StickerDaily: "sticker-daily",
        BgmBeauty: "bgm-beauty",
    }
}

/// The values of [`ListPublicMediaBasicInfosRequest::business_type`](field@ListPublicMediaBasicInfosRequest::business_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicMediaBasicInfoBusinessType {
    /// `bgi`: background images.
    Bgi,
    /// `bgm`: background music.
    Bgm,
    /// `sticker`: stickers.
    Sticker,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PublicMediaBasicInfoBusinessType {
        Bgi: "bgi",
        Bgm: "bgm",
        Sticker: "sticker",
    }
}

/// The response of [`Client::list_public_media_basic_infos`](crate::Client::list_public_media_basic_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosResponse {
    /// The maximum number of entries per response.
    ///
    /// Example: `2`.
    pub max_results: Option<i32>,
    /// The matching media assets.
    pub media_infos: Vec<PublicMediaBasicInfoItem>,
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
    /// Example: `2`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListPublicMediaBasicInfosResponse {
        max_results: "MaxResults",
        media_infos: "MediaInfos",
        next_token: "NextToken",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

/// An item of [`ListPublicMediaBasicInfosResponse::media_infos`](field@ListPublicMediaBasicInfosResponse::media_infos).
///
/// The matching media assets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMediaBasicInfoItem {
    /// The files of the media asset.
    pub file_info_list: Vec<PublicMediaBasicInfoFileInfo>,
    /// The basic information about the media asset.
    pub media_basic_info: Option<ListPublicMediaBasicInfosMediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    PublicMediaBasicInfoItem {
        file_info_list: "FileInfoList",
        media_basic_info: "MediaBasicInfo",
        media_id: "MediaId",
    }
}

/// An item of [`PublicMediaBasicInfoItem::file_info_list`](field@PublicMediaBasicInfoItem::file_info_list).
///
/// The files of the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMediaBasicInfoFileInfo {
    /// The basic information about the file, such as duration and size.
    pub file_basic_info: Option<types::FileSummary>,
}

alicloud_runtime::structure! {
    PublicMediaBasicInfoFileInfo {
        file_basic_info: "FileBasicInfo",
    }
}

/// The basic information about the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosMediaBasicInfo {
    /// The business type of the media asset, such as `general` or `sticker`.
    ///
    /// Example: `general`.
    pub business_type: Option<String>,
    /// The category of the media asset.
    ///
    /// Example: `video`.
    pub category: Option<String>,
    /// The thumbnail URL of the media asset.
    pub cover_url: Option<String>,
    /// The time the media asset was created, in UTC.
    ///
    /// Example: `2021-01-08T16:52:04Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the media asset was deleted, in UTC.
    ///
    /// Example: `2021-01-08T16:52:04Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// The description of the media asset.
    ///
    /// Example: `description`.
    pub description: Option<String>,
    /// The URL of the media asset in its source system.
    ///
    /// Example: `https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
    /// The tags of the media asset.
    ///
    /// Example: `sticker-daily`.
    pub media_tags: Option<String>,
    /// The type of the media asset, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: Option<String>,
    /// The time the media asset was last updated, in UTC.
    ///
    /// Example: `2021-01-08T16:52:04Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The snapshots, as a JSON string. `null` if there are none.
    ///
    /// Example: `null`.
    pub snapshots: Option<Text<Json>>,
    /// The source of the media asset, such as `oss`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The status of the media asset, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The title of the media asset.
    ///
    /// Example: `My video title`.
    pub title: Option<String>,
    /// The transcoding status of the media asset, such as `Init`.
    ///
    /// Example: `Init`.
    pub transcode_status: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `userData`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    ListPublicMediaBasicInfosMediaBasicInfo {
        business_type: "BusinessType",
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
        snapshots: "Snapshots",
        source: "Source",
        status: "Status",
        title: "Title",
        transcode_status: "TranscodeStatus",
        user_data: "UserData",
    }
}

impl Operation for ListPublicMediaBasicInfosRequest {
    type Response = ListPublicMediaBasicInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListPublicMediaBasicInfos")
        .summary(
            "Lists up to 100 media assets of the public library that match the given fields.",
        )
        .read_only()
        .pagination(PaginationInfo::of("MediaInfos").token("NextToken", "NextToken"))
        .anonymous()
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListPublicMediaBasicInfos",
        );
}

impl Paginated for ListPublicMediaBasicInfosRequest {
    type Item = PublicMediaBasicInfoItem;

    #[inline]
    fn items(page: ListPublicMediaBasicInfosResponse) -> Vec<PublicMediaBasicInfoItem> {
        page.media_infos
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
