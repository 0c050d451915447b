// Written by `cargo xtask regen`. Change the description and run it again.

//! `BatchGetMediaInfos`: Looks up multiple media assets by ID.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::batch_get_media_infos`](crate::Client::batch_get_media_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosRequest {
    /// The IDs of the media assets to look up.
    ///
    /// Example: `["******b48fb04483915d4f2cd8******", "******c48fb37407365d4f2cd8******"]`.
    pub media_ids: Option<Vec<String>>,
    /// The additional information to return. If not set, only the basic information is
    /// returned.
    ///
    /// Example: `["FileInfo", "DynamicMetaData"]`.
    pub addition_type: Option<Vec<AdditionType>>,
    /// The validity period of the signed URLs in the response, in seconds.
    ///
    /// 1 to 86400. Default: `3600`. Example: `30`.
    pub auth_timeout: Option<i64>,
}

impl BatchGetMediaInfosRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaIds`. The IDs of the media assets to look up.
    #[must_use]
    pub fn media_ids(
        mut self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_ids = Some(media_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AdditionType`. The additional information to return.
    #[must_use]
    pub fn addition_type(
        mut self,
        addition_type: impl IntoIterator<Item = impl Into<AdditionType>>,
    ) -> Self {
        self.addition_type = Some(addition_type.into_iter().map(Into::into).collect());
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
    BatchGetMediaInfosRequest {
        media_ids: Field::query("MediaIds").comma_list(),
        addition_type: Field::query("AdditionType").comma_list(),
        auth_timeout: Field::query("AuthTimeout").integer(1, 86400),
    }
}

/// The values of [`BatchGetMediaInfosRequest::addition_type`](field@BatchGetMediaInfosRequest::addition_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionType {
    /// `FileInfo`: the files of the media asset.
    FileInfo,
    /// `DynamicMetaData`: the dynamic metadata.
    DynamicMetaData,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AdditionType {
        FileInfo: "FileInfo",
        DynamicMetaData: "DynamicMetaData",
    }
}

/// The response of [`Client::batch_get_media_infos`](crate::Client::batch_get_media_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosResponse {
    /// The media assets that could not be read.
    pub ignored_list: Vec<String>,
    /// The media assets that were found.
    pub media_infos: Vec<BatchGetMediaInfosMediaInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    BatchGetMediaInfosResponse {
        ignored_list: "IgnoredList",
        media_infos: "MediaInfos",
        request_id: "RequestId",
    }
}

/// An item of [`BatchGetMediaInfosResponse::media_infos`](field@BatchGetMediaInfosResponse::media_infos).
///
/// The media assets that were found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosMediaInfo {
    /// The files of the media asset.
    pub file_info_list: Vec<types::MediaFileInfo>,
    /// The basic information, such as title, cover, tags, and times.
    pub media_basic_info: Option<types::MediaBasicInfo>,
    /// The dynamic information of the media asset.
    pub media_dynamic_info: Option<MediaDynamicInfo>,
    /// The ID of the media.
    ///
    /// Example: `******c48fb37407365d4f2cd8******`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    BatchGetMediaInfosMediaInfo {
        file_info_list: "FileInfoList",
        media_basic_info: "MediaBasicInfo",
        media_dynamic_info: "MediaDynamicInfo",
        media_id: "MediaId",
    }
}

/// The dynamic information of the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaDynamicInfo {
    /// The dynamic metadata. The source is unified AI results (`ai`), the user
    /// (`user-defined`), or the service itself (`system`).
    pub dynamic_meta_data: Option<MediaInfoDynamicMetaData>,
}

alicloud_runtime::structure! {
    MediaDynamicInfo {
        dynamic_meta_data: "DynamicMetaData",
    }
}

/// The dynamic metadata. The source is unified AI results (`ai`), the user
/// (`user-defined`), or the service itself (`system`).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfoDynamicMetaData {
    /// The content of the metadata.
    ///
    /// Example: `system`.
    pub data: Option<String>,
}

alicloud_runtime::structure! {
    MediaInfoDynamicMetaData {
        data: "Data",
    }
}

impl Operation for BatchGetMediaInfosRequest {
    type Response = BatchGetMediaInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("BatchGetMediaInfos")
        .summary("Looks up multiple media assets by ID.")
        .read_only()
        .ram_action("ice:BatchGetMediaInfos")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/BatchGetMediaInfos",
        );
}
