// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaBasicInfos`: Lists basic information about the media that match all given fields.

use alicloud_runtime::{Json, Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::list_media_basic_infos`](crate::Client::list_media_basic_infos).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosRequest {
    /// Only list media created after this time, in UTC. The time itself is not included.
    ///
    /// Example: `2020-12-20T12:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// Only list media created up to this time, in UTC. The time itself is included.
    ///
    /// Example: `2020-12-20T13:00:00Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// Which kind of media to list.
    ///
    /// Example: `video`.
    pub media_type: Option<ListMediaBasicInfosMediaType>,
    /// Only list media that are used for this.
    ///
    /// Example: `opening`.
    pub business_type: Option<types::MediaBusinessType>,
    /// Only list media that come from this source.
    ///
    /// Example: `oss`.
    pub source: Option<ListMediaBasicInfosSource>,
    /// Only list media whose source file is in this state.
    ///
    /// Example: `Normal`.
    pub status: Option<types::MediaStatus>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `pSa1SQ0wCe5pzVrQ6mWZEw==`.
    pub next_token: Option<String>,
    /// How many entries an answer has at most.
    ///
    /// 1 to 100. Default: `10`. Example: `5`.
    pub max_results: Option<i32>,
    /// Which way the media are sorted by the time they were created.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// Whether to return the basics of the files too.
    ///
    /// Example: `true`.
    pub include_file_basic_info: Option<bool>,
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
    /// How long the signed URLs in the answer stay valid, in seconds.
    ///
    /// 1 to 86400. Default: `3600`. Example: `30`.
    pub auth_timeout: Option<i64>,
}

impl ListMediaBasicInfosRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartTime`. Only list media created after this time, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. Only list media created up to this time, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `MediaType`. Which kind of media to list.
    #[must_use]
    pub fn media_type(
        mut self,
        media_type: impl Into<ListMediaBasicInfosMediaType>,
    ) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `BusinessType`. Only list media that are used for this.
    #[must_use]
    pub fn business_type(
        mut self,
        business_type: impl Into<types::MediaBusinessType>,
    ) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets `Source`. Only list media that come from this source.
    #[must_use]
    pub fn source(mut self, source: impl Into<ListMediaBasicInfosSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `Status`. Only list media whose source file is in this state.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::MediaStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `NextToken`. Where the next page begins.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `MaxResults`. How many entries an answer has at most.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `SortBy`. Which way the media are sorted by the time they were created.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `IncludeFileBasicInfo`. Whether to return the basics of the files too.
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

    /// Sets `AuthTimeout`. How long the signed URLs in the answer stay valid, in seconds.
    #[must_use]
    #[inline]
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.auth_timeout = Some(auth_timeout);
        self
    }
}

impl Fields for ListMediaBasicInfosRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("StartTime"),
        Field::query("EndTime"),
        Field::query("MediaType"),
        Field::query("BusinessType"),
        Field::query("Source"),
        Field::query("Status"),
        Field::query("NextToken"),
        Field::query("MaxResults").integer(1, 100),
        Field::query("SortBy"),
        Field::query("IncludeFileBasicInfo"),
        Field::query("MediaId"),
        Field::query("AuthTimeout").integer(1, 86400),
    ];
}

alicloud_runtime::structure!(
    ListMediaBasicInfosRequest { start_time, end_time, media_type, business_type, source,
    status, next_token, max_results, sort_by, include_file_basic_info, media_id,
    auth_timeout }
);

/// The values of `MediaType` in [`ListMediaBasicInfosRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMediaBasicInfosMediaType {
    /// `image`: images.
    Image,
    /// `video`: video.
    Video,
    /// `audio`: sound.
    Audio,
    /// `text`: text.
    Text,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListMediaBasicInfosMediaType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("image", Self::Image),
        ("video", Self::Video),
        ("audio", Self::Audio),
        ("text", Self::Text),
    ];
}

alicloud_runtime::open_set!(ListMediaBasicInfosMediaType);

/// The values of `Source` in [`ListMediaBasicInfosRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMediaBasicInfosSource {
    /// `oss`: Object Storage Service.
    Oss,
    /// `vod`: video on demand.
    Vod,
    /// `live`: live streams.
    Live,
    /// `general`: anywhere else; what media have unless told otherwise.
    General,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListMediaBasicInfosSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("oss", Self::Oss),
        ("vod", Self::Vod),
        ("live", Self::Live),
        ("general", Self::General),
    ];
}

alicloud_runtime::open_set!(ListMediaBasicInfosSource);

/// The answer to [`Client::list_media_basic_infos`](crate::Client::list_media_basic_infos).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosResponse {
    /// How many entries an answer has at most.
    ///
    /// Example: `2`.
    pub max_results: Option<i32>,
    /// The media that match.
    pub media_infos: Vec<MediaInfo>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******B7-7F87-4792-BFE9-63CD21******`.
    pub request_id: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `4`.
    pub total_count: Option<i64>,
}

impl Fields for ListMediaBasicInfosResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "MaxResults",
        "MediaInfos",
        "NextToken",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListMediaBasicInfosResponse { max_results, media_infos, next_token, request_id,
    total_count }
);

/// An item of `MediaInfos`.
///
/// The media that match.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaInfo {
    /// The files of the media.
    pub file_info_list: Vec<FileInfo>,
    /// The basic information: title, cover, tags, times, and the like.
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
/// The files of the media.
#[derive(Default)]
#[non_exhaustive]
pub struct FileInfo {
    /// The basics of the file, such as how long and how large it is.
    pub file_basic_info: Option<types::FileBasicInfo>,
}

impl Fields for FileInfo {
    const FIELDS: &'static [Field] = &Field::members(["FileBasicInfo"]);
}

alicloud_runtime::structure!(FileInfo { file_basic_info });

/// The basic information: title, cover, tags, times, and the like.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaBasicInfo {
    /// Which business the media belongs to, such as `ICE`.
    ///
    /// Example: `ICE`.
    pub biz: Option<String>,
    /// What the media is used for, such as `opening`.
    ///
    /// Example: `opening`.
    pub business_type: Option<String>,
    /// The ID of the category.
    ///
    /// Example: `3049`.
    pub cate_id: Option<i64>,
    /// The category of the media.
    ///
    /// Example: `video`.
    pub category: Option<String>,
    /// Where the cover picture can be fetched.
    pub cover_url: Option<String>,
    /// When the media was created, in UTC.
    ///
    /// Example: `2021-01-08T16:52:04Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the media was deleted, in UTC.
    ///
    /// Example: `2021-01-08T16:52:07Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// What the media is about.
    pub description: Option<String>,
    /// Where the media comes from.
    ///
    /// Example: `https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
    /// The tags of the media.
    ///
    /// Example: `tags,tags2`.
    pub media_tags: Option<String>,
    /// The kind of media, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: Option<String>,
    /// When the media was last changed, in UTC.
    ///
    /// Example: `2021-01-08T16:52:07Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The ID the user chose, used only once in the account. 6 to 64 letters, digits, hyphens,
    /// and underscores.
    ///
    /// Example: `123-123`.
    pub reference_id: Option<String>,
    /// The snapshots, as JSON text.
    pub snapshots: Option<Text<Json>>,
    /// Where the media comes from, such as `oss`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The sprite images, as JSON text.
    pub sprite_images: Option<Text<Json>>,
    /// What state the media is in, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The title of the media.
    ///
    /// Example: `My video title`.
    pub title: Option<String>,
    /// How far transcoding has come, such as `Init`.
    ///
    /// Example: `Init`.
    pub transcode_status: Option<String>,
    /// Where the upload came from, such as `general`.
    ///
    /// Example: `general`.
    pub upload_source: Option<String>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `userData`.
    pub user_data: Option<String>,
}

impl Fields for MediaBasicInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "Biz",
        "BusinessType",
        "CateId",
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
        "ReferenceId",
        "Snapshots",
        "Source",
        "SpriteImages",
        "Status",
        "Title",
        "TranscodeStatus",
        "UploadSource",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    MediaBasicInfo { biz, business_type, cate_id, category, cover_url, create_time,
    deleted_time, description, input_url, media_id, media_tags, media_type,
    modified_time, reference_id, snapshots, source, sprite_images, status, title,
    transcode_status, upload_source, user_data }
);

impl Operation for ListMediaBasicInfosRequest {
    type Response = ListMediaBasicInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaBasicInfos")
        .summary("Lists basic information about the media that match all given fields.")
        .read_only()
        .paging(Paging::of("MediaInfos").token("NextToken", "NextToken"))
        .ram_action("ice:ListMediaBasicInfos")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaBasicInfos",
        );
}

impl Paged for ListMediaBasicInfosRequest {
    type Item = MediaInfo;

    #[inline]
    fn items(page: ListMediaBasicInfosResponse) -> Vec<MediaInfo> {
        page.media_infos
    }
}
