// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteYikeAssetMediaInfos`: Deletes Yike media assets, by default to the recycle bin.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_yike_asset_media_infos`](crate::Client::delete_yike_asset_media_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteYikeAssetMediaInfosRequest {
    /// Whether to move the media to the recycle bin only and keep its files. If false,
    /// records and files are deleted.
    ///
    /// Default: `true`. Example: `true`.
    pub logic_delete: Option<bool>,
    /// The IDs of the media assets.
    ///
    /// Example: `["****20b48fb04483915d4f2cd8ac****", "****15d4a4b0448391508f2cb486****"]`.
    pub media_ids: Option<Vec<String>>,
}

impl DeleteYikeAssetMediaInfosRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LogicDelete`. Whether to move the media to the recycle bin only and keep its files.
    #[must_use]
    #[inline]
    pub fn logic_delete(mut self, logic_delete: bool) -> Self {
        self.logic_delete = Some(logic_delete);
        self
    }

    /// Sets `MediaIds`. The IDs of the media assets.
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
    DeleteYikeAssetMediaInfosRequest {
        logic_delete: Field::query("LogicDelete"),
        media_ids: Field::query("MediaIds").comma_list(),
    }
}

/// The response of [`Client::delete_yike_asset_media_infos`](crate::Client::delete_yike_asset_media_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteYikeAssetMediaInfosResponse {
    /// The IDs or URLs of the media that could not be deleted.
    pub ignored_list: Vec<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteYikeAssetMediaInfosResponse {
        ignored_list: "IgnoredList",
        request_id: "RequestId",
    }
}

impl Operation for DeleteYikeAssetMediaInfosRequest {
    type Response = DeleteYikeAssetMediaInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteYikeAssetMediaInfos")
        .summary("Deletes Yike media assets, by default to the recycle bin.")
        .ram_action("ice:DeleteYikeAssetMediaInfos")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteYikeAssetMediaInfos",
        );
}
