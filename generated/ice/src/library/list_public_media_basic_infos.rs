// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListPublicMediaBasicInfos`: Lists up to 100 media assets of the public library that match the given fields.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::list_public_media_basic_infos`](crate::Client::list_public_media_basic_infos).
#[derive(Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosRequest {
    /// The tag to filter by. `ListAllPublicMediaTags` lists the tags.
    ///
    /// Example: `sticker-atmosphere`.
    pub media_tag_id: Option<ListPublicMediaBasicInfosMediaTagId>,
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
    pub business_type: Option<ListPublicMediaBasicInfosBusinessType>,
}

impl ListPublicMediaBasicInfosRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaTagId`. The tag to filter by.
    #[must_use]
    pub fn media_tag_id(
        mut self,
        media_tag_id: impl Into<ListPublicMediaBasicInfosMediaTagId>,
    ) -> Self {
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
        business_type: impl Into<ListPublicMediaBasicInfosBusinessType>,
    ) -> Self {
        self.business_type = Some(business_type.into());
        self
    }
}

impl Fields for ListPublicMediaBasicInfosRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("MediaTagId"),
        Field::query("NextToken"),
        Field::query("MaxResults").integer(1, 100),
        Field::query("PageNo").integer(1, 2147483647),
        Field::query("PageSize").integer(1, 100),
        Field::query("IncludeFileBasicInfo"),
        Field::query("BusinessType"),
    ];
}

alicloud_runtime::structure!(
    ListPublicMediaBasicInfosRequest { media_tag_id, next_token, max_results, page_no,
    page_size, include_file_basic_info, business_type }
);

/// The values of `MediaTagId` in [`ListPublicMediaBasicInfosRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPublicMediaBasicInfosMediaTagId {
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

impl OpenSet for ListPublicMediaBasicInfosMediaTagId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bgm-dynamic", Self::BgmDynamic),
        ("bgi-pic", Self::BgiPic),
        ("bgm-romantic", Self::BgmRomantic),
        ("bgi-grad", Self::BgiGrad),
        ("bgi-solid", Self::BgiSolid),
        ("sticker-bubble", Self::StickerBubble),
        ("bgm-chinese-style", Self::BgmChineseStyle),
        ("bgm-cuisine", Self::BgmCuisine),
        ("sticker-atmosphere", Self::StickerAtmosphere),
        ("sticker-cute", Self::StickerCute),
        ("sticker-gif", Self::StickerGif),
        ("bgm-relaxing", Self::BgmRelaxing),
        ("sticker-expression", Self::StickerExpression),
        ("bgm-upbeat", Self::BgmUpbeat),
        ("bgm-quirky", Self::BgmQuirky),
        ("sticker-daily", Self::StickerDaily),
        ("bgm-beauty", Self::BgmBeauty),
    ];
}

alicloud_runtime::open_set!(ListPublicMediaBasicInfosMediaTagId);

/// The values of `BusinessType` in [`ListPublicMediaBasicInfosRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPublicMediaBasicInfosBusinessType {
    /// `bgi`: background images.
    Bgi,
    /// `bgm`: background music.
    Bgm,
    /// `sticker`: stickers.
    Sticker,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListPublicMediaBasicInfosBusinessType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bgi", Self::Bgi),
        ("bgm", Self::Bgm),
        ("sticker", Self::Sticker),
    ];
}

alicloud_runtime::open_set!(ListPublicMediaBasicInfosBusinessType);

/// The answer to [`Client::list_public_media_basic_infos`](crate::Client::list_public_media_basic_infos).
#[derive(Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosResponse {
    /// The maximum number of entries per response.
    ///
    /// Example: `2`.
    pub max_results: Option<i32>,
    /// The matching media assets.
    pub media_infos: Vec<MediaInfo>,
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

impl Fields for ListPublicMediaBasicInfosResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "MaxResults",
        "MediaInfos",
        "NextToken",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListPublicMediaBasicInfosResponse { max_results, media_infos, next_token, request_id,
    total_count }
);

/// An item of `MediaInfos`.
///
/// The matching media assets.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaInfo {
    /// The files of the media asset.
    pub file_info_list: Vec<FileInfo>,
    /// The basic information about the media asset.
    pub media_basic_info: Option<MediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
}

impl Fields for MediaInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "FileInfoList",
        "MediaBasicInfo",
        "MediaId",
    ]);
}

alicloud_runtime::structure!(MediaInfo { file_info_list, media_basic_info, media_id });

/// An item of `FileInfoList`.
///
/// The files of the media asset.
#[derive(Default)]
#[non_exhaustive]
pub struct FileInfo {
    /// The basic information about the file, such as duration and size.
    pub file_basic_info: Option<types::FileSummary>,
}

impl Fields for FileInfo {
    const FIELDS: &'static [Field] = &Field::members(["FileBasicInfo"]);
}

alicloud_runtime::structure!(FileInfo { file_basic_info });

/// The basic information about the media asset.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaBasicInfo {
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

impl Fields for MediaBasicInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "BusinessType",
        "Category",
        "CoverURL",
        "CreateTime",
        "DeletedTime",
        "Description",
        "InputURL",
        "MediaId",
        "MediaTags",
        "MediaType",
        "ModifiedTime",
        "Snapshots",
        "Source",
        "Status",
        "Title",
        "TranscodeStatus",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    MediaBasicInfo { business_type, category, cover_url, create_time, deleted_time,
    description, input_url, media_id, media_tags, media_type, modified_time, snapshots,
    source, status, title, transcode_status, user_data }
);

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
    type Item = MediaInfo;

    #[inline]
    fn items(page: ListPublicMediaBasicInfosResponse) -> Vec<MediaInfo> {
        page.media_infos
    }
}
