// Written by `cargo xtask regen`. Change the description and run it again.

//! `BatchGetYikeAssetMediaInfos`: Looks up several Yike media assets in one request.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::batch_get_yike_asset_media_infos`](crate::Client::batch_get_yike_asset_media_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosRequest {
    /// The IDs of the media assets to look up.
    ///
    /// Example: `["******b48fb04483915d4f2cd8******", "******c48fb37407365d4f2cd8******"]`.
    pub media_ids: Option<Vec<String>>,
}

impl BatchGetYikeAssetMediaInfosRequest {
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
}

alicloud_runtime::structure! {
    BatchGetYikeAssetMediaInfosRequest {
        media_ids: Field::query("MediaIds").comma_list(),
    }
}

/// The response of [`Client::batch_get_yike_asset_media_infos`](crate::Client::batch_get_yike_asset_media_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosResponse {
    /// The IDs whose information could not be retrieved.
    pub ignored_list: Vec<String>,
    /// The media assets that were found.
    pub media_infos: Vec<YikeAssetMediaInfoItem>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    BatchGetYikeAssetMediaInfosResponse {
        ignored_list: "IgnoredList",
        media_infos: "MediaInfos",
        request_id: "RequestId",
    }
}

/// An item of [`BatchGetYikeAssetMediaInfosResponse::media_infos`](field@BatchGetYikeAssetMediaInfosResponse::media_infos).
///
/// The media assets that were found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeAssetMediaInfoItem {
    /// The Yike data of the media: its folder, production, source and review.
    pub biz_data: Option<BatchGetYikeAssetMediaInfosBizData>,
    /// The files of the media asset.
    pub file_info_list: Vec<BatchGetYikeAssetMediaInfosFileInfo>,
    /// The basic information, such as title, cover, tags, and times.
    pub media_basic_info: Option<types::MediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `******c48fb37407365d4f2cd8******`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    YikeAssetMediaInfoItem {
        biz_data: "BizData",
        file_info_list: "FileInfoList",
        media_basic_info: "MediaBasicInfo",
        media_id: "MediaId",
    }
}

/// The Yike data of the media: its folder, production, source and review.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosBizData {
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

alicloud_runtime::structure! {
    BatchGetYikeAssetMediaInfosBizData {
        audit_blocked_label: "AuditBlockedLabel",
        audit_status: "AuditStatus",
        creation_job_id: "CreationJobId",
        folder_id: "FolderId",
        is_favorite: "IsFavorite",
        is_logical_deleted: "IsLogicalDeleted",
        media_asset_sub_type: "MediaAssetSubType",
        media_asset_type: "MediaAssetType",
        production_id: "ProductionId",
        source_id: "SourceId",
        source_name: "SourceName",
        source_type: "SourceType",
    }
}

/// An item of [`YikeAssetMediaInfoItem::file_info_list`](field@YikeAssetMediaInfoItem::file_info_list).
///
/// The files of the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosFileInfo {
    /// General file information, such as the duration and size.
    pub file_basic_info: Option<types::FileSummary>,
}

alicloud_runtime::structure! {
    BatchGetYikeAssetMediaInfosFileInfo {
        file_basic_info: "FileBasicInfo",
    }
}

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
