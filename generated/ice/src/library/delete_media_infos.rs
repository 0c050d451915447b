// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaInfos`: Deletes up to 20 media in one call.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_media_infos`](crate::Client::delete_media_infos).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMediaInfosRequest {
    /// The IDs of the media to delete. Required unless `InputURLs` is given.
    ///
    /// Example: `["****20b48fb04483915d4f2cd8ac****", "****15d4a4b0448391508f2cb486****"]`.
    pub media_ids: Option<Vec<String>>,
    /// The addresses of the media to delete, if not named by `MediaIds`. Their files must have
    /// been registered with the service. Either a full `http(s)` address of the bucket or
    /// `oss://my-bucket/clip.mp4`; the short form takes the bucket to be in the region the
    /// service was activated in.
    ///
    /// Example: `["Http(s)://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4? or oss://example-bucket/example.mp4?"]`.
    pub input_urls: Option<Vec<String>>,
    /// Whether the stored files are deleted too. For files in your own bucket, the service role
    /// `AliyunICEDefaultRole` must have been given the right to do so first.
    ///
    /// Example: `false`.
    pub delete_physical_files: Option<bool>,
}

impl DeleteMediaInfosRequest {
    /// Everything here is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaIds`: the IDs of the media to delete.
    #[must_use]
    pub fn media_ids(
        mut self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_ids = Some(media_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `InputURLs`: the addresses of the media to delete, if not named by `MediaIds`.
    #[must_use]
    pub fn input_urls(
        mut self,
        input_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input_urls = Some(input_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DeletePhysicalFiles`: whether the stored files are deleted too.
    #[must_use]
    pub fn delete_physical_files(mut self, delete_physical_files: bool) -> Self {
        self.delete_physical_files = Some(delete_physical_files);
        self
    }
}

impl Fields for DeleteMediaInfosRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("MediaIds").comma_list(),
        Field::query("InputURLs").comma_list(),
        Field::query("DeletePhysicalFiles"),
    ];
}

alicloud_runtime::structure!(
    DeleteMediaInfosRequest { media_ids, input_urls, delete_physical_files }
);

/// The answer to [`Client::delete_media_infos`](crate::Client::delete_media_infos).
#[derive(Clone, Debug, Default, PartialEq)]
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
    const FIELDS: &'static [Field] = &[
        Field::member("ForbiddenList"),
        Field::member("IgnoredList"),
        Field::member("RequestId"),
    ];
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
