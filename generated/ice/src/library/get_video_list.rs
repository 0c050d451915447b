// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetVideoList`: Lists video and audio files by state, category, and time.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::get_video_list`](crate::Client::get_video_list).
#[derive(Default)]
#[non_exhaustive]
pub struct GetVideoListRequest {
    /// The ID of the category.
    ///
    /// Example: `781111`.
    pub cate_id: Option<i64>,
    /// Which states to look for.
    ///
    /// Example: `["Uploading", "Normal"]`.
    pub status: Option<Vec<GetVideoListStatus>>,
    /// Where the range of times to search begins, in UTC.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub start_time: Option<Text<Timestamp>>,
    /// End of the time range, in UTC. Must come after `StartTime`.
    ///
    /// Example: `2017-01-11 12:59:00+00:00`.
    pub end_time: Option<Text<Timestamp>>,
    /// Which way the results are sorted.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Asc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// At most 50. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
}

impl GetVideoListRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CateId`. The ID of the category.
    #[must_use]
    #[inline]
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.cate_id = Some(cate_id);
        self
    }

    /// Sets `Status`. Which states to look for.
    #[must_use]
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<GetVideoListStatus>>,
    ) -> Self {
        self.status = Some(status.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `StartTime`. Where the range of times to search begins, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. End of the time range, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `SortBy`. Which way the results are sorted.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Fields for GetVideoListRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("CateId"),
        Field::query("Status").comma_list(),
        Field::query("StartTime"),
        Field::query("EndTime"),
        Field::query("SortBy"),
        Field::query("PageNo"),
        Field::query("PageSize").integer(i64::MIN, 50),
    ];
}

alicloud_runtime::structure!(
    GetVideoListRequest { cate_id, status, start_time, end_time, sort_by, page_no,
    page_size }
);

/// The values of `Status` in [`GetVideoListRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetVideoListStatus {
    /// `PrepareFail`: the file is faulty.
    PrepareFail,
    /// `UploadFail`: could not be uploaded.
    UploadFail,
    /// `UploadSucc`: has been uploaded.
    UploadSucc,
    /// `Transcoding`: transcoding is under way.
    Transcoding,
    /// `TranscodeFail`: could not be transcoded.
    TranscodeFail,
    /// `ProduceFail`: could not be produced.
    ProduceFail,
    /// `Normal`: usable.
    Normal,
    /// `Uploading`: upload is under way.
    Uploading,
    /// `Preparing`: the file is still being made.
    Preparing,
    /// `Blocked`: blocked.
    Blocked,
    /// `checking`: under review.
    Checking,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for GetVideoListStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PrepareFail", Self::PrepareFail),
        ("UploadFail", Self::UploadFail),
        ("UploadSucc", Self::UploadSucc),
        ("Transcoding", Self::Transcoding),
        ("TranscodeFail", Self::TranscodeFail),
        ("ProduceFail", Self::ProduceFail),
        ("Normal", Self::Normal),
        ("Uploading", Self::Uploading),
        ("Preparing", Self::Preparing),
        ("Blocked", Self::Blocked),
        ("checking", Self::Checking),
    ];
}

alicloud_runtime::open_set!(GetVideoListStatus);

/// The answer to [`Client::get_video_list`](crate::Client::get_video_list).
#[derive(Default)]
#[non_exhaustive]
pub struct GetVideoListResponse {
    /// The status code of the call, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The video and audio files, one entry each.
    pub media_list: Vec<Media>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call went well.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// How many files match in all.
    ///
    /// Example: `163`.
    pub total: Option<i64>,
}

impl Fields for GetVideoListResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Code",
        "MediaList",
        "RequestId",
        "Success",
        "Total",
    ]);
}

alicloud_runtime::structure!(
    GetVideoListResponse { code, media_list, request_id, success, total }
);

/// An item of `MediaList`.
///
/// The video and audio files, one entry each.
#[derive(Default)]
#[non_exhaustive]
pub struct Media {
    /// The ID of the application; `app-1000000` unless another was set.
    ///
    /// Example: `app-1000000`.
    pub app_id: Option<String>,
    /// The ID of the category.
    ///
    /// Example: `3679`.
    pub cate_id: Option<i64>,
    /// What the category is called.
    ///
    /// Example: `Category1`.
    pub cate_name: Option<String>,
    /// Where the thumbnail can be fetched.
    ///
    /// Example: `http://example.aliyundoc.com/snapshot/****.jpg?auth_key=1498476426-0-0-f00b9455c49a423ce69cf4e27333****`.
    pub cover_url: Option<String>,
    /// When the file was created, in UTC.
    ///
    /// Example: `2017-11-14 09:15:50+00:00`.
    pub creation_time: Option<Text<Timestamp>>,
    /// What the file is about.
    ///
    /// Example: `Alibaba Cloud VOD video description`.
    pub description: Option<String>,
    /// How long it is, in seconds.
    ///
    /// Example: `135.6`.
    pub duration: Option<f64>,
    /// The ID of the video or audio.
    ///
    /// Example: `1c6ce34007d571ed94667630a6bc****`.
    pub media_id: Option<String>,
    /// When the file was last changed, in UTC.
    ///
    /// Example: `2017-11-14 09:16:50+00:00`.
    pub modification_time: Option<Text<Timestamp>>,
    /// How large the source file is, in bytes.
    ///
    /// Example: `10897890`.
    pub size: Option<i64>,
    /// The URLs of snapshots from the video.
    pub snapshots: Vec<String>,
    /// What state the video is in.
    ///
    /// Example: `Normal`.
    pub status: Option<MediaStatus>,
    /// The address of the bucket that holds the file, such as
    /// `out-****.oss-cn-shanghai.aliyuncs.com`.
    ///
    /// Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// The tags of the file. There may be spaces after the commas.
    ///
    /// Example: `Tag 1, Tag 2`.
    pub tags: Option<String>,
    /// The title of the file.
    ///
    /// Example: `The best music player ever`.
    pub title: Option<String>,
}

impl Fields for Media {
    const FIELDS: &'static [Field] = &Field::members([
        "AppId",
        "CateId",
        "CateName",
        "CoverUrl",
        "CreationTime",
        "Description",
        "Duration",
        "MediaId",
        "ModificationTime",
        "Size",
        "Snapshots",
        "Status",
        "StorageLocation",
        "Tags",
        "Title",
    ]);
}

alicloud_runtime::structure!(
    Media { app_id, cate_id, cate_name, cover_url, creation_time, description, duration,
    media_id, modification_time, size, snapshots, status, storage_location, tags, title }
);

/// The values of `Status` in [`Media`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaStatus {
    /// `PrepareFail`: the file is faulty.
    PrepareFail,
    /// `UploadFail`: could not be uploaded.
    UploadFail,
    /// `UploadSucc`: has been uploaded.
    UploadSucc,
    /// `Transcoding`: transcoding is under way.
    Transcoding,
    /// `TranscodeFail`: could not be transcoded.
    TranscodeFail,
    /// `ProduceFail`: could not be produced.
    ProduceFail,
    /// `Normal`: usable.
    Normal,
    /// `Uploading`: upload is under way.
    Uploading,
    /// `Preparing`: the file is still being made.
    Preparing,
    /// `Blocked`: blocked.
    Blocked,
    /// `checking`: under review.
    Checking,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PrepareFail", Self::PrepareFail),
        ("UploadFail", Self::UploadFail),
        ("UploadSucc", Self::UploadSucc),
        ("Transcoding", Self::Transcoding),
        ("TranscodeFail", Self::TranscodeFail),
        ("ProduceFail", Self::ProduceFail),
        ("Normal", Self::Normal),
        ("Uploading", Self::Uploading),
        ("Preparing", Self::Preparing),
        ("Blocked", Self::Blocked),
        ("checking", Self::Checking),
    ];
}

alicloud_runtime::open_set!(MediaStatus);

impl Operation for GetVideoListRequest {
    type Response = GetVideoListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetVideoList")
        .summary("Lists video and audio files by state, category, and time.")
        .read_only()
        .paging(Paging::of("MediaList").number("PageNo").total("Total"))
        .ram_action("ice:GetVideoList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetVideoList",
        );
}

impl Paged for GetVideoListRequest {
    type Item = Media;

    #[inline]
    fn items(page: GetVideoListResponse) -> Vec<Media> {
        page.media_list
    }
}
