// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetPublicMediaInfo`: Looks up a copyrighted media asset of the public library by ID.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_public_media_info`](crate::Client::get_public_media_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoRequest {
    /// The ID of the media asset in the public library.
    ///
    /// Example: `icepublic-****14e501538aeef0a3140176f6****`.
    pub media_id: Option<String>,
}

impl GetPublicMediaInfoRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaId`. The ID of the media asset in the public library.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetPublicMediaInfoRequest {
        media_id: Field::query("MediaId"),
    }
}

/// The response of [`Client::get_public_media_info`](crate::Client::get_public_media_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoResponse {
    /// The information about the media asset.
    pub media_info: Option<GetPublicMediaInfoMediaInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetPublicMediaInfoResponse {
        media_info: "MediaInfo",
        request_id: "RequestId",
    }
}

/// The information about the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoMediaInfo {
    /// The dynamic metadata of the public media asset.
    pub dynamic_meta_data: Option<GetPublicMediaInfoDynamicMetaData>,
    /// The files of the media asset.
    pub file_info_list: Vec<types::MediaFileInfo>,
    /// The basic information about the public media asset.
    pub media_basic_info: Option<types::PublicMediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `icepublic-****14e501538aeef0a3140176f6****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    GetPublicMediaInfoMediaInfo {
        dynamic_meta_data: "DynamicMetaData",
        file_info_list: "FileInfoList",
        media_basic_info: "MediaBasicInfo",
        media_id: "MediaId",
    }
}

/// The dynamic metadata of the public media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoDynamicMetaData {
    /// The metadata, as a JSON string.
    ///
    /// Example: `{"AuditionUrl": "http://example-bucket.cdn.domain.com/example.mp4", "AuditionCount": 3}`.
    pub data: Option<Text<GetPublicMediaInfoDynamicMetaDataData>>,
    /// The source of the metadata.
    ///
    /// Example: `system`.
    pub r#type: Option<GetPublicMediaInfoDynamicMetaDataType>,
}

alicloud_runtime::structure! {
    GetPublicMediaInfoDynamicMetaData {
        data: "Data",
        r#type: "Type",
    }
}

/// The value of [`GetPublicMediaInfoDynamicMetaData::data`](field@GetPublicMediaInfoDynamicMetaData::data).
///
/// The metadata, as a JSON string.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoDynamicMetaDataData {
    /// The preview URL of the media asset.
    pub audition_url: Option<String>,
    /// The number of previews.
    pub audition_count: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    GetPublicMediaInfoDynamicMetaDataData {
        audition_url: Field::member("AuditionUrl"),
        audition_count: Field::member("AuditionCount"),
        others: Field::other_members(),
    }
}

/// The values of [`GetPublicMediaInfoDynamicMetaData::type`](field@GetPublicMediaInfoDynamicMetaData::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPublicMediaInfoDynamicMetaDataType {
    /// `ai`: AI results in a unified format.
    Ai,
    /// `user-defined`: set by the user.
    UserDefined,
    /// `system`: built in.
    System,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GetPublicMediaInfoDynamicMetaDataType {
        Ai: "ai",
        UserDefined: "user-defined",
        System: "system",
    }
}

impl Operation for GetPublicMediaInfoRequest {
    type Response = GetPublicMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetPublicMediaInfo")
        .summary("Looks up a copyrighted media asset of the public library by ID.")
        .read_only()
        .anonymous()
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetPublicMediaInfo",
        );
}
