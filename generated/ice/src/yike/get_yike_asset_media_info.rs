// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetYikeAssetMediaInfo`: Looks up a Yike media asset with its files and streams.

use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_yike_asset_media_info`](crate::Client::get_yike_asset_media_info).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoRequest {
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: String,
}

impl GetYikeAssetMediaInfoRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self { media_id: media_id.into() }
    }
}

alicloud_runtime::structure! {
    GetYikeAssetMediaInfoRequest {
        media_id: Field::query("MediaId").required(),
    }
}

/// The response of [`Client::get_yike_asset_media_info`](crate::Client::get_yike_asset_media_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoResponse {
    /// The information about the media asset.
    pub media_info: Option<YikeAssetMediaInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetYikeAssetMediaInfoResponse {
        media_info: "MediaInfo",
        request_id: "RequestId",
    }
}

/// The information about the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeAssetMediaInfo {
    /// The Yike data of the media: its folder, production, source, prompt and review.
    pub biz_data: Option<GetYikeAssetMediaInfoBizData>,
    /// The files of the media asset.
    pub file_info_list: Vec<GetYikeAssetMediaInfoFileInfo>,
    /// The basic information about the media asset.
    pub media_basic_info: Option<YikeAssetMediaInfoMediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    YikeAssetMediaInfo {
        biz_data: "BizData",
        file_info_list: "FileInfoList",
        media_basic_info: "MediaBasicInfo",
        media_id: "MediaId",
    }
}

/// The Yike data of the media: its folder, production, source, prompt and review.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoBizData {
    /// The label assigned by the content review.
    ///
    /// Example: `Label`.
    pub audit_blocked_label: Option<String>,
    /// The result of the content review, such as `pass`.
    ///
    /// Example: `Status`.
    pub audit_status: Option<String>,
    /// The ID of the job that created the media.
    ///
    /// Example: `ID`.
    pub creation_job_id: Option<String>,
    /// The ID of the folder.
    ///
    /// Example: `fd-CBMEJaa2fA`.
    pub folder_id: Option<String>,
    /// Whether the media is a favorite, as a numeric string, such as `1`.
    ///
    /// Example: `1`.
    pub is_favorite: Option<String>,
    /// Whether the media is in the recycle bin, as a numeric string, such as `1`.
    ///
    /// Example: `1`.
    pub is_logical_deleted: Option<String>,
    /// The subtype of the media, such as `Image`.
    ///
    /// Example: `SubType`.
    pub media_asset_sub_type: Option<String>,
    /// The type of the media, such as `HistoricalUpload`.
    ///
    /// Example: `Type`.
    pub media_asset_type: Option<String>,
    /// The ID of the production.
    ///
    /// Example: `ID`.
    pub production_id: Option<String>,
    /// The prompt that the media was generated from.
    pub prompt: Option<String>,
    /// The ID of the source.
    ///
    /// Example: `f4a26390f02371f0a1f4e6e7c758****`.
    pub source_id: Option<String>,
    /// The name of the source.
    ///
    /// Example: `SourceName`.
    pub source_name: Option<String>,
    /// The type of the source, such as `Novel` or `MainBody`.
    ///
    /// Example: `MainBody`.
    pub source_type: Option<String>,
}

alicloud_runtime::structure! {
    GetYikeAssetMediaInfoBizData {
        audit_blocked_label: "AuditBlockedLabel",
        audit_status: "AuditStatus",
        creation_job_id: "CreationJobId",
        folder_id: "FolderId",
        is_favorite: "IsFavorite",
        is_logical_deleted: "IsLogicalDeleted",
        media_asset_sub_type: "MediaAssetSubType",
        media_asset_type: "MediaAssetType",
        production_id: "ProductionId",
        prompt: "Prompt",
        source_id: "SourceId",
        source_name: "SourceName",
        source_type: "SourceType",
    }
}

/// An item of [`YikeAssetMediaInfo::file_info_list`](field@YikeAssetMediaInfo::file_info_list).
///
/// The files of the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoFileInfo {
    /// The audio streams. A media asset can have more than one.
    pub audio_stream_info_list: Vec<types::AudioStreamInfo>,
    /// The basic information about the file, such as duration and size.
    pub file_basic_info: Option<types::FileBasicInfo>,
    /// The subtitle streams of the file. A file may have several.
    pub subtitle_stream_info_list: Vec<types::SubtitleStreamInfo>,
    /// The video streams of the file. A file may have several.
    pub video_stream_info_list: Vec<YikeAssetMediaInfoVideoStreamInfo>,
}

alicloud_runtime::structure! {
    GetYikeAssetMediaInfoFileInfo {
        audio_stream_info_list: "AudioStreamInfoList",
        file_basic_info: "FileBasicInfo",
        subtitle_stream_info_list: "SubtitleStreamInfoList",
        video_stream_info_list: "VideoStreamInfoList",
    }
}

/// An item of [`GetYikeAssetMediaInfoFileInfo::video_stream_info_list`](field@GetYikeAssetMediaInfoFileInfo::video_stream_info_list).
///
/// The video streams of the file. A file may have several.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeAssetMediaInfoVideoStreamInfo {
    /// The average frame rate, in frames per second.
    ///
    /// Example: `24.0`.
    pub avg_fps: Option<Text<f64>>,
    /// The bitrate, usually in kbit/s.
    ///
    /// Example: `20`.
    pub bitrate: Option<Text<f64>>,
    /// The full name of the codec.
    pub codec_long_name: Option<String>,
    /// The short name of the codec, such as `h264` or `aac`.
    ///
    /// Example: `h264`.
    pub codec_name: Option<String>,
    /// The tag of the codec in hexadecimal, such as `0x0000`.
    ///
    /// Example: `0x0000`.
    pub codec_tag: Option<String>,
    /// The codec tag as text, such as `[0][0][0][0]`.
    ///
    /// Example: `[0][0][0][0]`.
    pub codec_tag_string: Option<String>,
    /// The time base of the codec, as a fraction such as `1/48`.
    ///
    /// Example: `1/48`.
    pub codec_time_base: Option<String>,
    /// The display aspect ratio, such as `16:9`.
    ///
    /// Example: `0:1`.
    pub dar: Option<String>,
    /// The duration. For streams and files, in seconds, such as `216.206706`. For speech
    /// recognition, in the format `00:00:10`.
    ///
    /// Example: `216.206706`.
    pub duration: Option<String>,
    /// The frame rate, in frames per second.
    ///
    /// Example: `24.0`.
    pub fps: Option<Text<f64>>,
    /// Whether the stream has B-frames, as a number such as `2`.
    ///
    /// Example: `2`.
    pub has_b_frames: Option<Text<i32>>,
    /// The height, in pixels.
    ///
    /// Example: `540`.
    pub height: Option<Text<i32>>,
    /// The index of the stream in the file.
    ///
    /// Example: `0`.
    pub index: Option<Text<i32>>,
    /// The language, such as `zh`. `und` if unknown.
    ///
    /// Example: `zh`.
    pub lang: Option<String>,
    /// The codec level, as an integer such as `30`.
    ///
    /// Example: `30`.
    pub level: Option<Text<i32>>,
    /// The total number of frames.
    ///
    /// Example: `5184`.
    pub num_frames: Option<Text<i64>>,
    /// The pixel format, such as `yuv420p`.
    ///
    /// Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// The profile of the codec, such as `High`.
    ///
    /// Example: `High`.
    pub profile: Option<String>,
    /// The rotation of the picture, in degrees.
    ///
    /// Example: `0`.
    pub rotate: Option<Text<i32>>,
    /// The sample aspect ratio, such as `0:1`.
    ///
    /// Example: `0:1`.
    pub sar: Option<String>,
    /// The start time. For streams, in seconds, such as `0.081706`. For speech recognition,
    /// in the format `00:00:00`.
    ///
    /// Example: `0.081706`.
    pub start_time: Option<String>,
    /// The time base, as a fraction such as `1/12288`.
    ///
    /// Example: `1/12288`.
    pub timebase: Option<String>,
    /// The width, in pixels.
    ///
    /// Example: `960`.
    pub width: Option<Text<i32>>,
}

alicloud_runtime::structure! {
    YikeAssetMediaInfoVideoStreamInfo {
        avg_fps: "AvgFPS",
        bitrate: "Bitrate",
        codec_long_name: "CodecLongName",
        codec_name: "CodecName",
        codec_tag: "CodecTag",
        codec_tag_string: "CodecTagString",
        codec_time_base: "CodecTimeBase",
        dar: "Dar",
        duration: "Duration",
        fps: "Fps",
        has_b_frames: "HasBFrames",
        height: "Height",
        index: "Index",
        lang: "Lang",
        level: "Level",
        num_frames: "NumFrames",
        pix_fmt: "PixFmt",
        profile: "Profile",
        rotate: "Rotate",
        sar: "Sar",
        start_time: "StartTime",
        timebase: "Timebase",
        width: "Width",
    }
}

/// The basic information about the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeAssetMediaInfoMediaBasicInfo {
    /// The business the media asset belongs to, such as `ICE`.
    ///
    /// Example: `AiSaas`.
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
    /// Example: `category`.
    pub category: Option<String>,
    /// The URL of the cover image.
    ///
    /// Example: `https://dtlive-bj.oss-cn-beijing.aliyuncs.com/cover/01e1271d-ff4f-4689-9c20-e1df81486859_open_live_cover.jpg`.
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
    /// Example: `description`.
    pub description: Option<String>,
    /// The URL the media was registered with: an HTTP URL or one that starts with `oss://`.
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
    /// Your custom ID for the media, unique for the user: 6 to 64 letters, digits, `-` and `_`.
    ///
    /// Example: `123-1234`.
    pub reference_id: Option<String>,
    /// The snapshots, as a JSON-encoded array.
    ///
    /// Example: `[]`.
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
    /// The URL of the thumbnail of 240 pixels in height.
    ///
    /// Example: `ThumbURL240P`.
    pub thumb_url240p: Option<String>,
    /// The URL of the thumbnail in WebP format.
    ///
    /// Example: `ThumbURLWebp`.
    pub thumb_url_webp: Option<String>,
    /// The title of the media asset.
    ///
    /// Example: `v6l82k_176822379****.jpeg`.
    pub title: Option<String>,
    /// The source of the upload, such as `general`.
    ///
    /// Example: `general`.
    pub upload_source: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `UserData`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    YikeAssetMediaInfoMediaBasicInfo {
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
        thumb_url240p: "ThumbURL240P",
        thumb_url_webp: "ThumbURLWebp",
        title: "Title",
        upload_source: "UploadSource",
        user_data: "UserData",
    }
}

impl Operation for GetYikeAssetMediaInfoRequest {
    type Response = GetYikeAssetMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetYikeAssetMediaInfo")
        .summary("Looks up a Yike media asset with its files and streams.")
        .read_only()
        .ram_action("ice:GetYikeAssetMediaInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeAssetMediaInfo",
        );
}
