// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetPlayInfo`: Looks up the playback URLs of a video or audio file.

use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, OneOf, UnknownValue};
use crate::types;

/// The request of [`Client::get_play_info`](crate::Client::get_play_info).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetPlayInfoRequest {
    /// The identifier of the media. One of the two is required.
    pub media: PlayInfoMedia,
    /// The validity period of the signed URLs in the response, in seconds.
    pub auth_timeout: Option<i64>,
}

impl GetPlayInfoRequest {
    /// The ID of the media asset.
    pub fn by_media_id(media_id: impl Into<String>) -> Self {
        Self {
            media: PlayInfoMedia::MediaId(media_id.into()),
            auth_timeout: None,
        }
    }

    /// The URL the media asset was registered with (see `RegisterMediaInfo`).
    pub fn by_input_url(input_url: impl Into<String>) -> Self {
        Self {
            media: PlayInfoMedia::InputUrl(input_url.into()),
            auth_timeout: None,
        }
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
    GetPlayInfoRequest {
        media: Field::one_of(<PlayInfoMedia as OneOf>::ALTERNATIVES).required(),
        auth_timeout: Field::query("AuthTimeout"),
    }
}

/// The identifier of the media. One of the two is required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlayInfoMedia {
    /// The ID of the media asset. Required if `InputURL` is not set.
    ///
    /// Example: `86434e152b7d4f20be480574439fe***`.
    MediaId(String),
    /// The URL the media asset was registered with (see `RegisterMediaInfo`). Required if
    /// `MediaId` is not set.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4 or vod://****20b48fb04483915d4f2cd8ac****`.
    InputUrl(String),
}

alicloud_runtime::one_of! {
    PlayInfoMedia {
        0 => MediaId: Field::query("MediaId"),
        1 => InputUrl: Field::query("InputURL"),
    }
}

/// The response of [`Client::get_play_info`](crate::Client::get_play_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfoResponse {
    /// The basic information about the media asset, such as title, cover, and tags.
    pub media_base: Option<MediaBase>,
    /// The playable streams.
    pub play_info_list: Vec<PlayInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetPlayInfoResponse {
        media_base: "MediaBase",
        play_info_list: "PlayInfoList",
        request_id: "RequestId",
    }
}

/// The basic information about the media asset, such as title, cover, and tags.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaBase {
    /// The ID of the category. `AddCategory` and `GetCategories` return it as `CateId`. The
    /// console also shows it.
    ///
    /// Example: `4220`.
    pub cate_id: Option<i64>,
    /// The URL of the cover image.
    ///
    /// Example: `https://***.oss-cn-shanghai.aliyuncs.com/cover/281c64d6-b5fb-4c57-97cd-84da56a8b151_large_cover_url.jpg`.
    pub cover_url: Option<String>,
    /// The creation time.
    ///
    /// Example: `2021-09-22T10:07:31+08:00`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The description of the content.
    ///
    /// Example: `desc`.
    pub description: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `2eea77a61c7b4ddd95bec34a6f65b***`.
    pub media_id: Option<String>,
    /// The tags of the media asset. At most 16, each at most 32 bytes in UTF-8.
    ///
    /// Example: `test,ccc`.
    pub media_tags: Option<String>,
    /// The type of the media asset.
    ///
    /// Example: `video`.
    pub media_type: Option<PlayInfoMediaType>,
    /// The status of the source file.
    ///
    /// Example: `Normal`.
    pub status: Option<types::MediaStatus>,
    /// The title of the media asset.
    ///
    /// Example: `testTitle`.
    pub title: Option<String>,
}

alicloud_runtime::structure! {
    MediaBase {
        cate_id: "CateId",
        cover_url: "CoverURL",
        creation_time: "CreationTime",
        description: "Description",
        media_id: "MediaId",
        media_tags: "MediaTags",
        media_type: "MediaType",
        status: "Status",
        title: "Title",
    }
}

/// The values of [`MediaBase::media_type`](field@MediaBase::media_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayInfoMediaType {
    /// `video`: video.
    Video,
    /// `audio`: audio only.
    Audio,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PlayInfoMediaType {
        Video: "video",
        Audio: "audio",
    }
}

/// An item of [`GetPlayInfoResponse::play_info_list`](field@GetPlayInfoResponse::play_info_list).
///
/// The playable streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayInfo {
    /// The color depth, in bits per color value.
    ///
    /// Example: `8`.
    pub bit_depth: Option<i32>,
    /// The stream bitrate, in kbit/s.
    ///
    /// Example: `20`.
    pub bitrate: Option<Text<f64>>,
    /// The time the stream was created.
    ///
    /// Example: `2022-05-10T02:28:49Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The quality level of the stream.
    ///
    /// Example: `HD`.
    pub definition: Option<PlayInfoDefinition>,
    /// The duration of the stream, in seconds.
    ///
    /// Example: `9.0464`.
    pub duration: Option<Text<f64>>,
    /// Whether the stream is encrypted: `1` if encrypted, `0` if not.
    ///
    /// Example: `0`.
    pub encrypt: Option<i64>,
    /// The encryption type of the stream.
    ///
    /// Example: `AliyunVoDEncryption`.
    pub encrypt_type: Option<EncryptType>,
    /// The URL of the file in OSS.
    ///
    /// Example: `http://outin-***.oss-cn-shanghai.aliyuncs.com/sv/43a68ee9-181809b6aba/43a68ee9-181809b6aba.mpeg`.
    pub file_url: Option<String>,
    /// The container format of the stream: `mp4` or `m3u8` for video, `mp3` for audio only.
    ///
    /// Example: `mp4`.
    pub format: Option<String>,
    /// The frame rate of the stream, in frames per second.
    ///
    /// Example: `25`.
    pub fps: Option<Text<f64>>,
    /// The HDR type of the stream.
    ///
    /// Example: `HDR`.
    pub hdr_type: Option<types::HdrType>,
    /// The height of the image, in pixels.
    ///
    /// Example: `1080`.
    pub height: Option<i64>,
    /// The ID of the job.
    ///
    /// Example: `36c9d38e70bf43ed9f7f8f48d6356***`.
    pub job_id: Option<String>,
    /// The time the stream was last updated.
    ///
    /// Example: `2022-05-13T11:39:41.714+08:00`.
    pub modification_time: Option<Text<Timestamp>>,
    /// The Narrowband HD version of the stream. Meaningful only if a built-in Narrowband HD
    /// 1.0 template is configured for the definition.
    ///
    /// Example: `0`.
    pub narrow_band_type: Option<NarrowBandType>,
    /// The playback URL of the stream.
    ///
    /// Example: `https://***.aliyuncdn.com/sv/756bee1-17f980f0945/756bee1-17f980f0945.mp4`.
    pub play_url: Option<String>,
    /// The size of the stream, in bytes.
    ///
    /// Example: `418112`.
    pub size: Option<i64>,
    /// The status of the stream.
    ///
    /// Example: `Normal`.
    pub status: Option<PlayInfoStatus>,
    /// The tag that describes how the stream was processed during transcoding, as a JSON
    /// string such as `{"ims.audioServiceType": "AudioEnhancement"}`.
    ///
    /// Example: `"{\\"ims.audioServiceType\\": \\"AudioEnhancement\\"}"`.
    pub stream_tags: Option<Text<Json>>,
    /// The type of the stream.
    ///
    /// Example: `video`.
    pub stream_type: Option<StreamType>,
    /// The type of the template the stream was transcoded with.
    ///
    /// Example: `Normal`.
    pub trans_template_type: Option<TransTemplateType>,
    /// The ID of the watermark on the stream.
    ///
    /// Example: `5bed88672b1e2520ead228935ed51***`.
    pub watermark_id: Option<String>,
    /// The width of the image, in pixels.
    ///
    /// Example: `1024`.
    pub width: Option<i64>,
}

alicloud_runtime::structure! {
    PlayInfo {
        bit_depth: "BitDepth",
        bitrate: "Bitrate",
        creation_time: "CreationTime",
        definition: "Definition",
        duration: "Duration",
        encrypt: "Encrypt",
        encrypt_type: "EncryptType",
        file_url: "FileURL",
        format: "Format",
        fps: "Fps",
        hdr_type: "HDRType",
        height: "Height",
        job_id: "JobId",
        modification_time: "ModificationTime",
        narrow_band_type: "NarrowBandType",
        play_url: "PlayURL",
        size: "Size",
        status: "Status",
        stream_tags: "StreamTags",
        stream_type: "StreamType",
        trans_template_type: "TransTemplateType",
        watermark_id: "WatermarkId",
        width: "Width",
    }
}

/// The values of [`PlayInfo::definition`](field@PlayInfo::definition).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayInfoDefinition {
    /// `FD`: low.
    Fd,
    /// `LD`: standard.
    Ld,
    /// `SD`: high.
    Sd,
    /// `HD`: ultra-high.
    Hd,
    /// `OD`: original quality.
    Od,
    /// `2K`: 2K.
    V2k,
    /// `4K`: 4K.
    V4k,
    /// `SQ`: standard audio quality.
    Sq,
    /// `HQ`: high audio quality.
    Hq,
    /// `AUTO`: adaptive bitrate.
    Auto,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PlayInfoDefinition {
        Fd: "FD",
        Ld: "LD",
        Sd: "SD",
        Hd: "HD",
        Od: "OD",
        V2k: "2K",
        V4k: "4K",
        Sq: "SQ",
        Hq: "HQ",
        Auto: "AUTO",
    }
}

/// The values of [`PlayInfo::encrypt_type`](field@PlayInfo::encrypt_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptType {
    /// `AliyunVoDEncryption`: Alibaba Cloud's proprietary encryption. Only the Alibaba Cloud player SDK can play the stream.
    AliyunVoDEncryption,
    /// `HLSEncryption`: standard HLS encryption.
    HlsEncryption,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open EncryptType {
        AliyunVoDEncryption: "AliyunVoDEncryption",
        HlsEncryption: "HLSEncryption",
    }
}

/// The values of [`PlayInfo::narrow_band_type`](field@PlayInfo::narrow_band_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NarrowBandType {
    /// `0`: no Narrowband HD.
    V0,
    /// `1.0`: Narrowband HD 1.0.
    V10,
    /// `2.0`: Narrowband HD 2.0.
    V20,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open NarrowBandType {
        V0: "0",
        V10: "1.0",
        V20: "2.0",
    }
}

/// The values of [`PlayInfo::status`](field@PlayInfo::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayInfoStatus {
    /// `Normal`: visible and usable.
    Normal,
    /// `Invisible`: hidden.
    Invisible,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PlayInfoStatus {
        Normal: "Normal",
        Invisible: "Invisible",
    }
}

/// The values of [`PlayInfo::stream_type`](field@PlayInfo::stream_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamType {
    /// `video`: video.
    Video,
    /// `audio`: audio only.
    Audio,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open StreamType {
        Video: "video",
        Audio: "audio",
    }
}

/// The values of [`PlayInfo::trans_template_type`](field@PlayInfo::trans_template_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransTemplateType {
    /// `Normal`: an ordinary template.
    Normal,
    /// `AudioTranscode`: audio transcoding.
    AudioTranscode,
    /// `Remux`: changes the container format only.
    Remux,
    /// `NarrowBandV1`: Narrowband HD 1.0.
    NarrowBandV1,
    /// `NarrowBandV2`: Narrowband HD 2.0.
    NarrowBandV2,
    /// `UHD`: enhances video and audio to ultra-high definition.
    Uhd,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TransTemplateType {
        Normal: "Normal",
        AudioTranscode: "AudioTranscode",
        Remux: "Remux",
        NarrowBandV1: "NarrowBandV1",
        NarrowBandV2: "NarrowBandV2",
        Uhd: "UHD",
    }
}

impl Operation for GetPlayInfoRequest {
    type Response = GetPlayInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetPlayInfo")
        .summary("Looks up the playback URLs of a video or audio file.")
        .read_only()
        .ram_action("ice:GetPlayInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetPlayInfo",
        );
}
