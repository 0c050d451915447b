// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaInfos`: Deletes up to 20 media assets.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, OneOf};

/// The request of [`Client::delete_media_infos`](crate::Client::delete_media_infos).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteMediaInfosRequest {
    /// The identifier of the media. One of the two is required.
    pub media: DeleteMediaInfosMedia,
    /// Whether the stored files are deleted too. For files in your own bucket, the service
    /// role `AliyunICEDefaultRole` must first be granted the permission to delete them.
    ///
    /// Example: `false`.
    pub delete_physical_files: Option<bool>,
}

impl DeleteMediaInfosRequest {
    /// The IDs of the media assets to delete.
    pub fn by_media_ids(media_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            media: DeleteMediaInfosMedia::MediaIds(
                media_ids.into_iter().map(Into::into).collect(),
            ),
            delete_physical_files: None,
        }
    }

    /// The URLs of the media assets to delete.
    pub fn by_input_urls(
        input_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            media: DeleteMediaInfosMedia::InputUrls(
                input_urls.into_iter().map(Into::into).collect(),
            ),
            delete_physical_files: None,
        }
    }

    /// Sets `DeletePhysicalFiles`. Whether the stored files are deleted too.
    #[must_use]
    #[inline]
    pub fn delete_physical_files(mut self, delete_physical_files: bool) -> Self {
        self.delete_physical_files = Some(delete_physical_files);
        self
    }
}

alicloud_runtime::structure! {
    DeleteMediaInfosRequest {
        media: Field::one_of(<DeleteMediaInfosMedia as OneOf>::ALTERNATIVES).required(),
        delete_physical_files: Field::query("DeletePhysicalFiles"),
    }
}

/// The identifier of the media. One of the two is required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteMediaInfosMedia {
    /// The IDs of the media assets to delete. Required if `InputURLs` is not set.
    ///
    /// Example: `["****20b48fb04483915d4f2cd8ac****", "****15d4a4b0448391508f2cb486****"]`.
    MediaIds(Vec<String>),
    /// The URLs of the media assets to delete. Used if `MediaIds` is not set. The files must
    /// be registered with the service. Either a full `http(s)` URL of the bucket or
    /// `oss://my-bucket/clip.mp4`. The short form assumes that the bucket is in the region
    /// the service was activated in.
    ///
    /// Example: `["Http(s)://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4? or oss://example-bucket/example.mp4?"]`.
    InputUrls(Vec<String>),
}

alicloud_runtime::one_of! {
    DeleteMediaInfosMedia {
        0 => MediaIds: Field::query("MediaIds").comma_list(),
        1 => InputUrls: Field::query("InputURLs").comma_list(),
    }
}

/// The response of [`Client::delete_media_infos`](crate::Client::delete_media_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaInfosResponse {
    /// The media assets that may not be deleted, by ID or URL. The usual cause is a missing
    /// permission.
    pub forbidden_list: Vec<String>,
    /// The media assets that were skipped because they could not be read, by ID or URL.
    pub ignored_list: Vec<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteMediaInfosResponse {
        forbidden_list: "ForbiddenList",
        ignored_list: "IgnoredList",
        request_id: "RequestId",
    }
}

impl Operation for DeleteMediaInfosRequest {
    type Response = DeleteMediaInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaInfos")
        .summary("Deletes up to 20 media assets.")
        .ram_action("ice:DeleteMediaInfos")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaInfos",
        );
}
