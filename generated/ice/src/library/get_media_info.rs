// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaInfo`: Looks up a media asset by its ID or by the address it was registered with.

use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OneOf};
use crate::types;

/// The request of [`Client::get_media_info`](crate::Client::get_media_info).
#[non_exhaustive]
pub struct GetMediaInfoRequest {
    /// Which media. One of the two must be given; the service prefers the ID.
    pub media: GetMediaInfoMedia,
    /// Which kind of file address the answer has, such as `cdn`.
    ///
    /// Example: `cdn`.
    pub output_type: Option<String>,
    /// Which details to return in full, as a JSON object from field name to true or false.
    /// `AiRoughData.StandardSmartTagJob` is the one such field: with `true`, the results of a
    /// smart tagging job come as text; with `false`, or if left out, only as a URL. Example:
    /// `{"AiRoughData.StandardSmartTagJob": false}`.
    ///
    /// Example: `{"AiRoughData.StandardSmartTagJob": false}`.
    pub return_detailed_info: Option<Text<Json>>,
    /// How long the signed URLs in the answer stay valid, in seconds.
    pub auth_timeout: Option<i64>,
}

impl GetMediaInfoRequest {
    /// The ID of the media to look up.
    pub fn by_media_id(media_id: impl Into<String>) -> Self {
        Self {
            media: GetMediaInfoMedia::MediaId(media_id.into()),
            output_type: None,
            return_detailed_info: None,
            auth_timeout: None,
        }
    }

    /// Where the media lies in the system it comes from, if not named by `MediaId`.
    pub fn by_input_url(input_url: impl Into<String>) -> Self {
        Self {
            media: GetMediaInfoMedia::InputUrl(input_url.into()),
            output_type: None,
            return_detailed_info: None,
            auth_timeout: None,
        }
    }

    /// Sets `OutputType`. Which kind of file address the answer has, such as `cdn`.
    #[must_use]
    pub fn output_type(mut self, output_type: impl Into<String>) -> Self {
        self.output_type = Some(output_type.into());
        self
    }

    /// Sets `ReturnDetailedInfo`. Which details to return in full, as a JSON object from field name to true or false.
    #[must_use]
    pub fn return_detailed_info(
        mut self,
        return_detailed_info: impl Into<Text<Json>>,
    ) -> Self {
        self.return_detailed_info = Some(return_detailed_info.into());
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

impl Fields for GetMediaInfoRequest {
    const FIELDS: &'static [Field] = &[
        Field::one_of(<GetMediaInfoMedia as OneOf>::ALTERNATIVES).required(),
        Field::query("OutputType"),
        Field::query("ReturnDetailedInfo"),
        Field::query("AuthTimeout"),
    ];
}

alicloud_runtime::structure!(
    GetMediaInfoRequest { media, output_type, return_detailed_info, auth_timeout }
);

/// Which media. One of the two must be given; the service prefers the ID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetMediaInfoMedia {
    /// The ID of the media to look up. Required unless `InputURL` is given.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    MediaId(String),
    /// Where the media lies in the system it comes from, if not named by `MediaId`. It must
    /// have been registered and have a media ID already. In OSS either a full `http(s)` address
    /// of the bucket or `oss://my-bucket/clip.mp4`; the short form takes the bucket to be in
    /// the region that is called.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    InputUrl(String),
}

impl OneOf for GetMediaInfoMedia {
    const ALTERNATIVES: &'static [Field] = &[
        Field::query("MediaId"),
        Field::query("InputURL"),
    ];
}

alicloud_runtime::one_of!(GetMediaInfoMedia { MediaId, InputUrl });

/// The answer to [`Client::get_media_info`](crate::Client::get_media_info).
#[derive(Default)]
#[non_exhaustive]
pub struct GetMediaInfoResponse {
    /// What is known about the media.
    pub media_info: Option<MediaInfo>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `2FDE2411-DB8D-4A9A-875B-275798F14A5E`.
    pub request_id: Option<String>,
}

impl Fields for GetMediaInfoResponse {
    const FIELDS: &'static [Field] = &Field::members(["MediaInfo", "RequestId"]);
}

alicloud_runtime::structure!(GetMediaInfoResponse { media_info, request_id });

/// What is known about the media.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaInfo {
    /// What AI analysis found, unprocessed.
    pub ai_rough_data: Option<AiRoughData>,
    /// The files of the media.
    pub file_info_list: Vec<FileInfo>,
    /// The basic information: title, cover, tags, times, and the like.
    pub media_basic_info: Option<MediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
}

impl Fields for MediaInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "AiRoughData",
        "FileInfoList",
        "MediaBasicInfo",
        "MediaId",
    ]);
}

alicloud_runtime::structure!(
    MediaInfo { ai_rough_data, file_info_list, media_basic_info, media_id }
);

/// What AI analysis found, unprocessed.
#[derive(Default)]
#[non_exhaustive]
pub struct AiRoughData {
    /// The class the analysis put the media in, such as `Life`.
    ///
    /// Example: `Life`.
    pub ai_category: Option<String>,
    /// The ID of the AI job.
    ///
    /// Example: `****483915d4f2cd8ac20b48fb04****`.
    pub ai_job_id: Option<String>,
    /// The unprocessed analysis result; in the official example, a URL where it can be fetched.
    ///
    /// Example: `https://sample-bucket.cn-shanghai.aliyuncs.com/result.json`.
    pub result: Option<String>,
    /// Which search library the results are put into once the analysis has ended, such as
    /// `TEXT`.
    ///
    /// Example: `TEXT`.
    pub save_type: Option<String>,
    /// The job that tagged the media.
    pub standard_smart_tag_job: Option<StandardSmartTagJob>,
    /// How far the AI analysis has come, such as `Analyzing`.
    ///
    /// Example: `Analyzing`.
    pub status: Option<String>,
}

impl Fields for AiRoughData {
    const FIELDS: &'static [Field] = &Field::members([
        "AiCategory",
        "AiJobId",
        "Result",
        "SaveType",
        "StandardSmartTagJob",
        "Status",
    ]);
}

alicloud_runtime::structure!(
    AiRoughData { ai_category, ai_job_id, result, save_type, standard_smart_tag_job,
    status }
);

/// The job that tagged the media.
#[derive(Default)]
#[non_exhaustive]
pub struct StandardSmartTagJob {
    /// The ID of the AI job.
    ///
    /// Example: `****483915d4f2cd8ac20b48fb04****`.
    pub ai_job_id: Option<String>,
    /// Where the tags can be fetched.
    ///
    /// Example: `http://xx.oss-cn-shanghai.aliyuncs.com/result2.txt`.
    pub result_url: Option<String>,
    /// The tags that were found, one entry for each type.
    pub results: Vec<Result>,
    /// How far the AI analysis has come, such as `Analyzing`.
    ///
    /// Example: `Analyzing`.
    pub status: Option<String>,
}

impl Fields for StandardSmartTagJob {
    const FIELDS: &'static [Field] = &Field::members([
        "AiJobId",
        "ResultUrl",
        "Results",
        "Status",
    ]);
}

alicloud_runtime::structure!(
    StandardSmartTagJob { ai_job_id, result_url, results, status }
);

/// An item of `Results`.
///
/// The tags that were found, one entry for each type.
#[derive(Default)]
#[non_exhaustive]
pub struct Result {
    /// The result itself, as the text of a JSON document. Its shape depends on `Type`.
    ///
    /// Example: `{"autoChapters": [...]}`.
    pub data: Option<Text<Json>>,
    /// Which kind of recognition the result is from, such as `NLP`.
    ///
    /// Example: `NLP`.
    pub r#type: Option<String>,
}

impl Fields for Result {
    const FIELDS: &'static [Field] = &Field::members(["Data", "Type"]);
}

alicloud_runtime::structure!(Result { data, r#type });

/// An item of `FileInfoList`.
///
/// The files of the media.
#[derive(Default)]
#[non_exhaustive]
pub struct FileInfo {
    /// The audio streams; a media asset can have more than one.
    pub audio_stream_info_list: Vec<types::AudioStreamInfo>,
    /// The basics of the file, such as how long and how large it is.
    pub file_basic_info: Option<types::FileBasicInfo>,
    /// The subtitle streams; a media asset can have more than one.
    pub subtitle_stream_info_list: Vec<types::SubtitleStreamInfo>,
    /// The video streams; a media asset can have more than one.
    pub video_stream_info_list: Vec<types::VideoStreamInfo>,
}

impl Fields for FileInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "AudioStreamInfoList",
        "FileBasicInfo",
        "SubtitleStreamInfoList",
        "VideoStreamInfoList",
    ]);
}

alicloud_runtime::structure!(
    FileInfo { audio_stream_info_list, file_basic_info, subtitle_stream_info_list,
    video_stream_info_list }
);

/// The basic information: title, cover, tags, times, and the like.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaBasicInfo {
    /// Which business the media belongs to, such as `ICE`.
    ///
    /// Example: `ICE`.
    pub biz: Option<String>,
    /// What the media is used for, such as `general` or `sticker`.
    ///
    /// Example: `general`.
    pub business_type: Option<String>,
    /// The ID of the category.
    ///
    /// Example: `3048`.
    pub cate_id: Option<i64>,
    /// What the category is called.
    ///
    /// Example: `cateName`.
    pub cate_name: Option<String>,
    /// The category it is filed under.
    ///
    /// Example: `Category`.
    pub category: Option<String>,
    /// Where the cover picture can be fetched.
    pub cover_url: Option<String>,
    /// When the media was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:08Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the media was deleted, in UTC.
    ///
    /// Example: `2020-12-26T04:11:15Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// What the content is about.
    ///
    /// Example: `Description`.
    pub description: Option<String>,
    /// Where the media lies in the system it comes from.
    ///
    /// Example: `https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The tags of the media.
    ///
    /// Example: `tag1`.
    pub media_tags: Option<String>,
    /// The kind of media, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: Option<String>,
    /// When the media was last changed, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The ID the user chose, unique to each user. 6 to 64 letters, digits, hyphens, and
    /// underscores.
    ///
    /// Example: `123-1234`.
    pub reference_id: Option<String>,
    /// The snapshots, as the text of a JSON array.
    pub snapshots: Option<Text<Json>>,
    /// Where it comes from, such as `oss` or `vision`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The sprite images, as JSON text; `null` if there are none.
    pub sprite_images: Option<Text<Json>>,
    /// What state the media is in, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The title of the media.
    ///
    /// Example: `Title`.
    pub title: Option<String>,
    /// Where the upload came from, such as `general`.
    ///
    /// Example: `general`.
    pub upload_source: Option<String>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `userDataTest`.
    pub user_data: Option<String>,
}

impl Fields for MediaBasicInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "Biz",
        "BusinessType",
        "CateId",
        "CateName",
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
        "UploadSource",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    MediaBasicInfo { biz, business_type, cate_id, cate_name, category, cover_url,
    create_time, deleted_time, description, input_url, media_id, media_tags, media_type,
    modified_time, reference_id, snapshots, source, sprite_images, status, title,
    upload_source, user_data }
);

impl Operation for GetMediaInfoRequest {
    type Response = GetMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaInfo")
        .summary(
            "Looks up a media asset by its ID or by the address it was registered with.",
        )
        .read_only()
        .ram_action("ice:GetMediaInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaInfo",
        );
}
