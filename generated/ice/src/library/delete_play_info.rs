// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeletePlayInfo`: Deletes video and audio streams of a media asset.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_play_info`](crate::Client::delete_play_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlayInfoRequest {
    /// The ID of the media.
    ///
    /// Example: `1d3518e0027d71ed80cd909598416303`.
    pub media_id: Option<String>,
    /// The URLs of the stream files to delete.
    ///
    /// Example: `["https://ice-test001.oss-cn-shanghai.aliyuncs.com/%E6%8E%A5%E5%8F%A3%E6%B5%8B%E8%AF%95/%E5%B0%8F%E7%8C%AA%E4%BD%A9%E5%A5%87640*360.mp4"]`.
    pub file_urls: Option<Vec<String>>,
    /// Whether the stored files of the streams are deleted too. Applies to transcoded streams
    /// only, never to source files. For files in your own bucket, the service role
    /// `AliyunICEDefaultRole` must first be granted the permission to delete them.
    ///
    /// Example: `false`.
    pub delete_physical_files: Option<bool>,
}

impl DeletePlayInfoRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaId`. The ID of the media.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `FileURLs`. The URLs of the stream files to delete.
    #[must_use]
    pub fn file_urls(
        mut self,
        file_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_urls = Some(file_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DeletePhysicalFiles`. Whether the stored files of the streams are deleted too.
    #[must_use]
    #[inline]
    pub fn delete_physical_files(mut self, delete_physical_files: bool) -> Self {
        self.delete_physical_files = Some(delete_physical_files);
        self
    }
}

alicloud_runtime::structure! {
    DeletePlayInfoRequest {
        media_id: Field::query("MediaId"),
        file_urls: Field::query("FileURLs").comma_list(),
        delete_physical_files: Field::query("DeletePhysicalFiles"),
    }
}

/// The response of [`Client::delete_play_info`](crate::Client::delete_play_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlayInfoResponse {
    /// The URLs of the streams that may not be deleted. The usual cause is a missing
    /// permission.
    pub forbidden_list: Vec<String>,
    /// The URLs of the streams that were skipped because the ID or URL was not found.
    pub ignored_list: Vec<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeletePlayInfoResponse {
        forbidden_list: "ForbiddenList",
        ignored_list: "IgnoredList",
        request_id: "RequestId",
    }
}

impl Operation for DeletePlayInfoRequest {
    type Response = DeletePlayInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeletePlayInfo")
        .summary("Deletes video and audio streams of a media asset.")
        .ram_action("ice:DeletePlayInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeletePlayInfo",
        );
}
