// Written by `cargo xtask regen`. Change the description and run it again.

//! `BatchGetYikeAssetMediaInfos`: Looks up several Yike media assets in one request.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::batch_get_yike_asset_media_infos`](crate::Client::batch_get_yike_asset_media_infos).
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosRequest {
    /// The IDs of the media assets to look up.
    ///
    /// Example: `["******b48fb04483915d4f2cd8******", "******c48fb37407365d4f2cd8******"]`.
    pub media_ids: Option<Vec<String>>,
}

impl BatchGetYikeAssetMediaInfosRequest {
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
}

impl Fields for BatchGetYikeAssetMediaInfosRequest {
    const FIELDS: &'static [Field] = &[Field::query("MediaIds").comma_list()];
}

alicloud_runtime::structure!(BatchGetYikeAssetMediaInfosRequest { media_ids });

/// The answer to [`Client::batch_get_yike_asset_media_infos`](crate::Client::batch_get_yike_asset_media_infos).
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosResponse {
    /// The IDs whose information could not be retrieved.
    pub ignored_list: Vec<String>,
    /// The media assets that were found.
    pub media_infos: Vec<MediaInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for BatchGetYikeAssetMediaInfosResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "IgnoredList",
        "MediaInfos",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    BatchGetYikeAssetMediaInfosResponse { ignored_list, media_infos, request_id }
);

/// An item of `MediaInfos`.
///
/// The media assets that were found.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaInfo {
    /// The Yike data of the media: its folder, production, source and review.
    pub biz_data: Option<BizData>,
    /// The files of the media asset.
    pub file_info_list: Vec<FileInfo>,
    /// The basic information, such as title, cover, tags, and times.
    pub media_basic_info: Option<types::MediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `******c48fb37407365d4f2cd8******`.
    pub media_id: Option<String>,
}

impl Fields for MediaInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "BizData",
        "FileInfoList",
        "MediaBasicInfo",
        "MediaId",
    ]);
}

alicloud_runtime::structure!(
    MediaInfo { biz_data, file_info_list, media_basic_info, media_id }
);

/// The Yike data of the media: its folder, production, source and review.
#[derive(Default)]
#[non_exhaustive]
pub struct BizData {
    /// The label assigned by the content review.
    ///
    /// Example: `Label`.
    pub audit_blocked_label: Option<String>,
    /// The result of the content review, such as `pass`.
    ///
    /// Example: `pass`.
    pub audit_status: Option<String>,
    /// The ID of the job that created the media.
    ///
    /// Example: `ID`.
    pub creation_job_id: Option<String>,
    /// The ID of the folder.
    ///
    /// Example: `pd_0617169475`.
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
    /// Example: `Image`.
    pub media_asset_sub_type: Option<String>,
    /// The type of the media, such as `HistoricalUpload`.
    ///
    /// Example: `HistoricalUpload`.
    pub media_asset_type: Option<String>,
    /// The ID of the production.
    ///
    /// Example: `pd_0617169475`.
    pub production_id: Option<String>,
    /// The ID of the source.
    ///
    /// Example: `f4a26390f02371f0a1f4e6e7c7586706`.
    pub source_id: Option<String>,
    /// The name of the source.
    ///
    /// Example: `name`.
    pub source_name: Option<String>,
    /// The type of the source, such as `Novel` or `MainBody`.
    ///
    /// Example: `MainBody`.
    pub source_type: Option<String>,
}

impl Fields for BizData {
    const FIELDS: &'static [Field] = &Field::members([
        "AuditBlockedLabel",
        "AuditStatus",
        "CreationJobId",
        "FolderId",
        "IsFavorite",
        "IsLogicalDeleted",
        "MediaAssetSubType",
        "MediaAssetType",
        "ProductionId",
        "SourceId",
        "SourceName",
        "SourceType",
    ]);
}

alicloud_runtime::structure!(
    BizData { audit_blocked_label, audit_status, creation_job_id, folder_id, is_favorite,
    is_logical_deleted, media_asset_sub_type, media_asset_type, production_id, source_id,
    source_name, source_type }
);

/// An item of `FileInfoList`.
///
/// The files of the media asset.
#[derive(Default)]
#[non_exhaustive]
pub struct FileInfo {
    /// General file information, such as the duration and size.
    pub file_basic_info: Option<types::FileSummary>,
}

impl Fields for FileInfo {
    const FIELDS: &'static [Field] = &Field::members(["FileBasicInfo"]);
}

alicloud_runtime::structure!(FileInfo { file_basic_info });

impl Operation for BatchGetYikeAssetMediaInfosRequest {
    type Response = BatchGetYikeAssetMediaInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("BatchGetYikeAssetMediaInfos")
        .summary("Looks up several Yike media assets in one request.")
        .read_only()
        .ram_action("ice:BatchGetYikeAssetMediaInfos")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/BatchGetYikeAssetMediaInfos",
        );
}
