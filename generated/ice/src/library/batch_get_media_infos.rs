// Written by `cargo xtask regen`. Change the description and run it again.

//! `BatchGetMediaInfos`: Looks up multiple media assets by ID.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::batch_get_media_infos`](crate::Client::batch_get_media_infos).
#[derive(Default)]
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
    pub addition_type: Option<Vec<BatchGetMediaInfosAdditionType>>,
    /// The validity period of the signed URLs in the response, in seconds.
    ///
    /// 1 to 86400. Default: `3600`. Example: `30`.
    pub auth_timeout: Option<i64>,
}

impl BatchGetMediaInfosRequest {
    /// Everything here is optional.
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
        addition_type: impl IntoIterator<
            Item = impl Into<BatchGetMediaInfosAdditionType>,
        >,
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

impl Fields for BatchGetMediaInfosRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("MediaIds").comma_list(),
        Field::query("AdditionType").comma_list(),
        Field::query("AuthTimeout").integer(1, 86400),
    ];
}

alicloud_runtime::structure!(
    BatchGetMediaInfosRequest { media_ids, addition_type, auth_timeout }
);

/// The values of `AdditionType` in [`BatchGetMediaInfosRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetMediaInfosAdditionType {
    /// `FileInfo`: the files of the media asset.
    FileInfo,
    /// `DynamicMetaData`: the dynamic metadata.
    DynamicMetaData,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for BatchGetMediaInfosAdditionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FileInfo", Self::FileInfo),
        ("DynamicMetaData", Self::DynamicMetaData),
    ];
}

alicloud_runtime::open_set!(BatchGetMediaInfosAdditionType);

/// The answer to [`Client::batch_get_media_infos`](crate::Client::batch_get_media_infos).
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosResponse {
    /// The media assets that could not be read.
    pub ignored_list: Vec<String>,
    /// The media assets that were found.
    pub media_infos: Vec<MediaInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for BatchGetMediaInfosResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "IgnoredList",
        "MediaInfos",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    BatchGetMediaInfosResponse { ignored_list, media_infos, request_id }
);

/// An item of `MediaInfos`.
///
/// The media assets that were found.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaInfo {
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

impl Fields for MediaInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "FileInfoList",
        "MediaBasicInfo",
        "MediaDynamicInfo",
        "MediaId",
    ]);
}

alicloud_runtime::structure!(
    MediaInfo { file_info_list, media_basic_info, media_dynamic_info, media_id }
);

/// The dynamic information of the media asset.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaDynamicInfo {
    /// The dynamic metadata. The source is unified AI results (`ai`), the user
    /// (`user-defined`), or the service itself (`system`).
    pub dynamic_meta_data: Option<DynamicMetaData>,
}

impl Fields for MediaDynamicInfo {
    const FIELDS: &'static [Field] = &Field::members(["DynamicMetaData"]);
}

alicloud_runtime::structure!(MediaDynamicInfo { dynamic_meta_data });

/// The dynamic metadata. The source is unified AI results (`ai`), the user
/// (`user-defined`), or the service itself (`system`).
#[derive(Default)]
#[non_exhaustive]
pub struct DynamicMetaData {
    /// The content of the metadata.
    ///
    /// Example: `system`.
    pub data: Option<String>,
}

impl Fields for DynamicMetaData {
    const FIELDS: &'static [Field] = &Field::members(["Data"]);
}

alicloud_runtime::structure!(DynamicMetaData { data });

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
