// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaInfo`: Looks up a media asset by its ID or registered URL.

use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, OneOf};
use crate::types;

/// The request of [`Client::get_media_info`](crate::Client::get_media_info).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMediaInfoRequest {
    /// The identifier of the media asset. One of the two is required. The ID takes precedence.
    pub media: GetMediaInfoMedia,
    /// The type of the file URLs in the response, such as `cdn`.
    ///
    /// Example: `cdn`.
    pub output_type: Option<String>,
    /// The details to return in full, as a JSON object that maps field names to booleans. The
    /// only supported field is `AiRoughData.StandardSmartTagJob`: if `true`, the results of a
    /// smart tagging job are returned as text; if `false` or not set, only as a URL. Example:
    /// `{"AiRoughData.StandardSmartTagJob": false}`.
    ///
    /// Example: `{"AiRoughData.StandardSmartTagJob": false}`.
    pub return_detailed_info: Option<Text<Json>>,
    /// The validity period of the signed URLs in the response, in seconds.
    pub auth_timeout: Option<i64>,
}

impl GetMediaInfoRequest {
    /// The ID of the media asset to look up.
    pub fn by_media_id(media_id: impl Into<String>) -> Self {
        Self {
            media: GetMediaInfoMedia::MediaId(media_id.into()),
            output_type: None,
            return_detailed_info: None,
            auth_timeout: None,
        }
    }

    /// The URL of the media asset in its source system.
    pub fn by_input_url(input_url: impl Into<String>) -> Self {
        Self {
            media: GetMediaInfoMedia::InputUrl(input_url.into()),
            output_type: None,
            return_detailed_info: None,
            auth_timeout: None,
        }
    }

    /// Sets `OutputType`. The type of the file URLs in the response, such as `cdn`.
    #[must_use]
    pub fn output_type(mut self, output_type: impl Into<String>) -> Self {
        self.output_type = Some(output_type.into());
        self
    }

    /// Sets `ReturnDetailedInfo`. The details to return in full, as a JSON object that maps field names to booleans.
    #[must_use]
    pub fn return_detailed_info(
        mut self,
        return_detailed_info: impl Into<Text<Json>>,
    ) -> Self {
        self.return_detailed_info = Some(return_detailed_info.into());
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
    GetMediaInfoRequest {
        media: Field::one_of(<GetMediaInfoMedia as OneOf>::ALTERNATIVES).required(),
        output_type: Field::query("OutputType"),
        return_detailed_info: Field::query("ReturnDetailedInfo"),
        auth_timeout: Field::query("AuthTimeout"),
    }
}

/// The identifier of the media asset. One of the two is required. The ID takes precedence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetMediaInfoMedia {
    /// The ID of the media asset to look up. Required if `InputURL` is not set.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    MediaId(String),
    /// The URL of the media asset in its source system. Used if `MediaId` is not set. It must
    /// be registered and already have a media ID. For OSS, either a full `http(s)` URL of the
    /// bucket or `oss://my-bucket/clip.mp4`. The short form assumes that the bucket is in the
    /// region you call.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    InputUrl(String),
}

alicloud_runtime::one_of! {
    GetMediaInfoMedia {
        0 => MediaId: Field::query("MediaId"),
        1 => InputUrl: Field::query("InputURL"),
    }
}

/// The response of [`Client::get_media_info`](crate::Client::get_media_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoResponse {
    /// The information about the media asset.
    pub media_info: Option<GetMediaInfoMediaInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `2FDE2411-DB8D-4A9A-875B-275798F14A5E`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetMediaInfoResponse {
        media_info: "MediaInfo",
        request_id: "RequestId",
    }
}

/// The information about the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoMediaInfo {
    /// The raw results of AI analysis.
    pub ai_rough_data: Option<MediaInfoAiRoughData>,
    /// The files of the media asset.
    pub file_info_list: Vec<MediaInfoFileInfo>,
    /// The basic information, such as title, cover, tags, and times.
    pub media_basic_info: Option<MediaInfoMediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    GetMediaInfoMediaInfo {
        ai_rough_data: "AiRoughData",
        file_info_list: "FileInfoList",
        media_basic_info: "MediaBasicInfo",
        media_id: "MediaId",
    }
}

/// The raw results of AI analysis.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfoAiRoughData {
    /// The category assigned by the analysis, such as `Life`.
    ///
    /// Example: `Life`.
    pub ai_category: Option<String>,
    /// The ID of the AI job.
    ///
    /// Example: `****483915d4f2cd8ac20b48fb04****`.
    pub ai_job_id: Option<String>,
    /// The raw analysis result. In the official example, a URL of the result.
    ///
    /// Example: `https://sample-bucket.cn-shanghai.aliyuncs.com/result.json`.
    pub result: Option<String>,
    /// The search library that stores the results after the analysis ends, such as `TEXT`.
    ///
    /// Example: `TEXT`.
    pub save_type: Option<String>,
    /// The smart tagging job.
    pub standard_smart_tag_job: Option<StandardSmartTagJob>,
    /// The status of the AI analysis, such as `Analyzing`.
    ///
    /// Example: `Analyzing`.
    pub status: Option<String>,
}

alicloud_runtime::structure! {
    MediaInfoAiRoughData {
        ai_category: "AiCategory",
        ai_job_id: "AiJobId",
        result: "Result",
        save_type: "SaveType",
        standard_smart_tag_job: "StandardSmartTagJob",
        status: "Status",
    }
}

/// The smart tagging job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSmartTagJob {
    /// The ID of the AI job.
    ///
    /// Example: `****483915d4f2cd8ac20b48fb04****`.
    pub ai_job_id: Option<String>,
    /// The URL of the tagging results.
    ///
    /// Example: `http://xx.oss-cn-shanghai.aliyuncs.com/result2.txt`.
    pub result_url: Option<String>,
    /// The tagging results, one entry per type.
    pub results: Vec<StandardSmartTagJobResult>,
    /// The status of the AI analysis, such as `Analyzing`.
    ///
    /// Example: `Analyzing`.
    pub status: Option<String>,
}

alicloud_runtime::structure! {
    StandardSmartTagJob {
        ai_job_id: "AiJobId",
        result_url: "ResultUrl",
        results: "Results",
        status: "Status",
    }
}

/// An item of [`StandardSmartTagJob::results`](field@StandardSmartTagJob::results).
///
/// The tagging results, one entry per type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardSmartTagJobResult {
    /// The result, as a JSON string. Its structure depends on `Type`.
    ///
    /// Example: `{"autoChapters": [...]}`.
    pub data: Option<Text<Json>>,
    /// The recognition type of the result, such as `NLP`.
    ///
    /// Example: `NLP`.
    pub r#type: Option<String>,
}

alicloud_runtime::structure! {
    StandardSmartTagJobResult {
        data: "Data",
        r#type: "Type",
    }
}

/// An item of [`GetMediaInfoMediaInfo::file_info_list`](field@GetMediaInfoMediaInfo::file_info_list).
///
/// The files of the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfoFileInfo {
    /// The audio streams. A media asset can have more than one.
    pub audio_stream_info_list: Vec<types::AudioStreamInfo>,
    /// The basic information about the file, such as duration and size.
    pub file_basic_info: Option<types::FileBasicInfo>,
    /// The subtitle streams. A media asset can have more than one.
    pub subtitle_stream_info_list: Vec<types::SubtitleStreamInfo>,
    /// The video streams. A media asset can have more than one.
    pub video_stream_info_list: Vec<types::VideoStreamInfo>,
}

alicloud_runtime::structure! {
    MediaInfoFileInfo {
        audio_stream_info_list: "AudioStreamInfoList",
        file_basic_info: "FileBasicInfo",
        subtitle_stream_info_list: "SubtitleStreamInfoList",
        video_stream_info_list: "VideoStreamInfoList",
    }
}

/// The basic information, such as title, cover, tags, and times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfoMediaBasicInfo {
    /// The business the media asset belongs to, such as `ICE`.
    ///
    /// Example: `ICE`.
    pub biz: Option<String>,
    /// The business type of the media asset, such as `general` or `sticker`.
    ///
    /// Example: `general`.
    pub business_type: Option<String>,
    /// The ID of the category.
    ///
    /// Example: `3048`.
    pub cate_id: Option<i64>,
    /// The name of the category.
    ///
    /// Example: `cateName`.
    pub cate_name: Option<String>,
    /// The category of the media asset.
    ///
    /// Example: `Category`.
    pub category: Option<String>,
    /// The URL of the cover image.
    pub cover_url: Option<String>,
    /// The time the media asset was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:08Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the media asset was deleted, in UTC.
    ///
    /// Example: `2020-12-26T04:11:15Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// The description of the content.
    ///
    /// Example: `Description`.
    pub description: Option<String>,
    /// The URL of the media asset in its source system.
    ///
    /// Example: `https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The tags of the media asset.
    ///
    /// Example: `tag1`.
    pub media_tags: Option<String>,
    /// The type of the media asset, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: Option<String>,
    /// The time the media asset was last updated, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The user-defined ID, unique for each user. 6 to 64 letters, digits, hyphens, and
    /// underscores.
    ///
    /// Example: `123-1234`.
    pub reference_id: Option<String>,
    /// The snapshots, as a JSON-encoded array.
    pub snapshots: Option<Text<Json>>,
    /// The source of the media asset, such as `oss` or `vision`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The sprite images, as a JSON string. `null` if there are none.
    pub sprite_images: Option<Text<Json>>,
    /// The status of the media asset, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The title of the media asset.
    ///
    /// Example: `Title`.
    pub title: Option<String>,
    /// The source of the upload, such as `general`.
    ///
    /// Example: `general`.
    pub upload_source: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `userDataTest`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    MediaInfoMediaBasicInfo {
        biz: "Biz",
        business_type: "BusinessType",
        cate_id: "CateId",
        cate_name: "CateName",
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
        upload_source: "UploadSource",
        user_data: "UserData",
    }
}

impl Operation for GetMediaInfoRequest {
    type Response = GetMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaInfo")
        .summary("Looks up a media asset by its ID or registered URL.")
        .read_only()
        .ram_action("ice:GetMediaInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaInfo",
        );
}
