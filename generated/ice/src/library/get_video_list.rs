// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetVideoList`: Lists video and audio files by status, category, and time.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_video_list`](crate::Client::get_video_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListRequest {
    /// The ID of the category.
    ///
    /// Example: `781111`.
    pub cate_id: Option<i64>,
    /// The statuses to filter by.
    ///
    /// Example: `["Uploading", "Normal"]`.
    pub status: Option<Vec<VideoStatus>>,
    /// The start of the time range to search, in UTC.
    ///
    /// Example: `2017-01-11 12:00:00+00:00`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the time range, in UTC. Must be later than `StartTime`.
    ///
    /// Example: `2017-01-11 12:59:00+00:00`.
    pub end_time: Option<Text<Timestamp>>,
    /// The sort order of the results.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Asc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// At most 50. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
}

impl GetVideoListRequest {
    /// Creates a request. Every parameter is optional.
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

    /// Sets `Status`. The statuses to filter by.
    #[must_use]
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<VideoStatus>>,
    ) -> Self {
        self.status = Some(status.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `StartTime`. The start of the time range to search, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The end of the time range, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `SortBy`. The sort order of the results.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
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
}

alicloud_runtime::structure! {
    GetVideoListRequest {
        cate_id: Field::query("CateId"),
        status: Field::query("Status").comma_list(),
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        sort_by: Field::query("SortBy"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
    }
}

/// The values of [`GetVideoListRequest::status`](field@GetVideoListRequest::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoStatus {
    /// `PrepareFail`: the file is faulty.
    PrepareFail,
    /// `UploadFail`: the upload failed.
    UploadFail,
    /// `UploadSucc`: the upload succeeded.
    UploadSucc,
    /// `Transcoding`: transcoding is in progress.
    Transcoding,
    /// `TranscodeFail`: transcoding failed.
    TranscodeFail,
    /// `ProduceFail`: production failed.
    ProduceFail,
    /// `Normal`: usable.
    Normal,
    /// `Uploading`: the upload is in progress.
    Uploading,
    /// `Preparing`: the file is being produced.
    Preparing,
    /// `Blocked`: blocked.
    Blocked,
    /// `checking`: under review.
    Checking,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open VideoStatus {
        PrepareFail: "PrepareFail",
        UploadFail: "UploadFail",
        UploadSucc: "UploadSucc",
        Transcoding: "Transcoding",
        TranscodeFail: "TranscodeFail",
        ProduceFail: "ProduceFail",
        Normal: "Normal",
        Uploading: "Uploading",
        Preparing: "Preparing",
        Blocked: "Blocked",
        Checking: "checking",
    }
}

/// The response of [`Client::get_video_list`](crate::Client::get_video_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The video and audio files.
    pub media_list: Vec<VideoMedia>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// The total number of matching files.
    ///
    /// Example: `163`.
    pub total: Option<i64>,
}

alicloud_runtime::structure! {
    GetVideoListResponse {
        code: "Code",
        media_list: "MediaList",
        request_id: "RequestId",
        success: "Success",
        total: "Total",
    }
}

/// An item of [`GetVideoListResponse::media_list`](field@GetVideoListResponse::media_list).
///
/// The video and audio files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoMedia {
    /// The application ID. Default: `app-1000000`.
    ///
    /// Example: `app-1000000`.
    pub app_id: Option<String>,
    /// The ID of the category.
    ///
    /// Example: `3679`.
    pub cate_id: Option<i64>,
    /// The name of the category.
    ///
    /// Example: `Category1`.
    pub cate_name: Option<String>,
    /// The URL of the thumbnail.
    ///
    /// Example: `http://example.aliyundoc.com/snapshot/****.jpg?auth_key=1498476426-0-0-f00b9455c49a423ce69cf4e27333****`.
    pub cover_url: Option<String>,
    /// The time the file was created, in UTC.
    ///
    /// Example: `2017-11-14 09:15:50+00:00`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The description of the file.
    ///
    /// Example: `Alibaba Cloud VOD video description`.
    pub description: Option<String>,
    /// The duration, in seconds.
    ///
    /// Example: `135.6`.
    pub duration: Option<f64>,
    /// The ID of the video or audio file.
    ///
    /// Example: `1c6ce34007d571ed94667630a6bc****`.
    pub media_id: Option<String>,
    /// The time the file was last updated, in UTC.
    ///
    /// Example: `2017-11-14 09:16:50+00:00`.
    pub modification_time: Option<Text<Timestamp>>,
    /// The size of the source file, in bytes.
    ///
    /// Example: `10897890`.
    pub size: Option<i64>,
    /// The URLs of snapshots of the video.
    pub snapshots: Vec<String>,
    /// The status of the video.
    ///
    /// Example: `Normal`.
    pub status: Option<VideoMediaStatus>,
    /// The address of the bucket that stores the file, such as
    /// `out-****.oss-cn-shanghai.aliyuncs.com`.
    ///
    /// Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// The tags of the file. The commas can be followed by spaces.
    ///
    /// Example: `Tag 1, Tag 2`.
    pub tags: Option<String>,
    /// The title of the file.
    ///
    /// Example: `The best music player ever`.
    pub title: Option<String>,
}

alicloud_runtime::structure! {
    VideoMedia {
        app_id: "AppId",
        cate_id: "CateId",
        cate_name: "CateName",
        cover_url: "CoverUrl",
        creation_time: "CreationTime",
        description: "Description",
        duration: "Duration",
        media_id: "MediaId",
        modification_time: "ModificationTime",
        size: "Size",
        snapshots: "Snapshots",
        status: "Status",
        storage_location: "StorageLocation",
        tags: "Tags",
        title: "Title",
    }
}

/// The values of [`VideoMedia::status`](field@VideoMedia::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoMediaStatus {
    /// `PrepareFail`: the file is faulty.
    PrepareFail,
    /// `UploadFail`: the upload failed.
    UploadFail,
    /// `UploadSucc`: the upload succeeded.
    UploadSucc,
    /// `Transcoding`: transcoding is in progress.
    Transcoding,
    /// `TranscodeFail`: transcoding failed.
    TranscodeFail,
    /// `ProduceFail`: production failed.
    ProduceFail,
    /// `Normal`: usable.
    Normal,
    /// `Uploading`: the upload is in progress.
    Uploading,
    /// `Preparing`: the file is being produced.
    Preparing,
    /// `Blocked`: blocked.
    Blocked,
    /// `checking`: under review.
    Checking,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open VideoMediaStatus {
        PrepareFail: "PrepareFail",
        UploadFail: "UploadFail",
        UploadSucc: "UploadSucc",
        Transcoding: "Transcoding",
        TranscodeFail: "TranscodeFail",
        ProduceFail: "ProduceFail",
        Normal: "Normal",
        Uploading: "Uploading",
        Preparing: "Preparing",
        Blocked: "Blocked",
        Checking: "checking",
    }
}

impl Operation for GetVideoListRequest {
    type Response = GetVideoListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetVideoList")
        .summary("Lists video and audio files by status, category, and time.")
        .read_only()
        .pagination(PaginationInfo::of("MediaList").number("PageNo").total("Total"))
        .ram_action("ice:GetVideoList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetVideoList",
        );
}

impl Paginated for GetVideoListRequest {
    type Item = VideoMedia;

    #[inline]
    fn items(page: GetVideoListResponse) -> Vec<VideoMedia> {
        page.media_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
