// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaMarks`: Deletes marks of a media asset.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_media_marks`](crate::Client::delete_media_marks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaMarksRequest {
    /// The ID of the media.
    ///
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// The IDs of the marks to delete. If not set, all marks of the media asset are deleted.
    ///
    /// Example: `["mark-f82d*****4994b0915948ef7e16", "mark-3d56d*****4c8fa9ae2a1f9e5d2d60"]`.
    pub media_mark_ids: Option<Vec<String>>,
}

impl DeleteMediaMarksRequest {
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

    /// Sets `MediaMarkIds`. The IDs of the marks to delete.
    #[must_use]
    pub fn media_mark_ids(
        mut self,
        media_mark_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_mark_ids = Some(media_mark_ids.into_iter().map(Into::into).collect());
        self
    }
}

alicloud_runtime::structure! {
    DeleteMediaMarksRequest {
        media_id: Field::query("MediaId"),
        media_mark_ids: Field::query("MediaMarkIds").comma_list(),
    }
}

/// The response of [`Client::delete_media_marks`](crate::Client::delete_media_marks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaMarksResponse {
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
    /// The IDs of the deleted marks.
    ///
    /// Example: `mark-f82d*****4994b0915948ef7e16,mark-3d56d*****4c8fa9ae2a1f9e5d2d60`.
    pub media_mark_ids: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteMediaMarksResponse {
        media_id: "MediaId",
        media_mark_ids: "MediaMarkIds",
        request_id: "RequestId",
    }
}

impl Operation for DeleteMediaMarksRequest {
    type Response = DeleteMediaMarksResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaMarks")
        .summary("Deletes marks of a media asset.")
        .ram_action("ice:DeleteMediaMarks")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaMarks",
        );
}
