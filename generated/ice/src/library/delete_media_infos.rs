// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaInfos`: Deletes up to 20 media in one call.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OneOf};

/// The request of [`Client::delete_media_infos`](crate::Client::delete_media_infos).
#[non_exhaustive]
pub struct DeleteMediaInfosRequest {
    /// Which media. One of the two must be given.
    pub media: DeleteMediaInfosMedia,
    /// Whether the stored files are deleted too. For files in your own bucket, the service role
    /// `AliyunICEDefaultRole` must have been given the right to do so first.
    ///
    /// Example: `false`.
    pub delete_physical_files: Option<bool>,
}

impl DeleteMediaInfosRequest {
    /// The IDs of the media to delete.
    pub fn by_media_ids(media_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            media: DeleteMediaInfosMedia::MediaIds(
                media_ids.into_iter().map(Into::into).collect(),
            ),
            delete_physical_files: None,
        }
    }

    /// The addresses of the media to delete, if not named by `MediaIds`.
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

impl Fields for DeleteMediaInfosRequest {
    const FIELDS: &'static [Field] = &[
        Field::one_of(<DeleteMediaInfosMedia as OneOf>::ALTERNATIVES).required(),
        Field::query("DeletePhysicalFiles"),
    ];
}

alicloud_runtime::structure!(DeleteMediaInfosRequest { media, delete_physical_files });

/// Which media. One of the two must be given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteMediaInfosMedia {
    /// The IDs of the media to delete. Required unless `InputURLs` is given.
    ///
    /// Example: `["****20b48fb04483915d4f2cd8ac****", "****15d4a4b0448391508f2cb486****"]`.
    MediaIds(Vec<String>),
    /// The addresses of the media to delete, if not named by `MediaIds`. Their files must have
    /// been registered with the service. Either a full `http(s)` address of the bucket or
    /// `oss://my-bucket/clip.mp4`; the short form takes the bucket to be in the region the
    /// service was activated in.
    ///
    /// Example: `["Http(s)://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4? or oss://example-bucket/example.mp4?"]`.
    InputUrls(Vec<String>),
}

impl OneOf for DeleteMediaInfosMedia {
    const ALTERNATIVES: &'static [Field] = &[
        Field::query("MediaIds").comma_list(),
        Field::query("InputURLs").comma_list(),
    ];
}

alicloud_runtime::one_of!(DeleteMediaInfosMedia { MediaIds, InputUrls });

/// The answer to [`Client::delete_media_infos`](crate::Client::delete_media_infos).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteMediaInfosResponse {
    /// The media that may not be deleted, by ID or URL. As a rule the permission is missing.
    pub forbidden_list: Vec<String>,
    /// The media that were passed over because reading them failed, by ID or URL.
    pub ignored_list: Vec<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
}

impl Fields for DeleteMediaInfosResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "ForbiddenList",
        "IgnoredList",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    DeleteMediaInfosResponse { forbidden_list, ignored_list, request_id }
);

impl Operation for DeleteMediaInfosRequest {
    type Response = DeleteMediaInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaInfos")
        .summary("Deletes up to 20 media in one call.")
        .ram_action("ice:DeleteMediaInfos")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaInfos",
        );
}
