// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaMarks`: Looks up marks of a media asset by ID.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_media_marks`](crate::Client::get_media_marks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaMarksRequest {
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The IDs of the marks to look up.
    ///
    /// Example: `["mark-f82d*****4994b0915948ef7e16", "mark-3d56d*****4c8fa9ae2a1f9e5d2d60"]`.
    pub media_mark_ids: Option<Vec<String>>,
}

impl GetMediaMarksRequest {
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

    /// Sets `MediaMarkIds`. The IDs of the marks to look up.
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
    GetMediaMarksRequest {
        media_id: Field::query("MediaId"),
        media_mark_ids: Field::query("MediaMarkIds").comma_list(),
    }
}

/// The response of [`Client::get_media_marks`](crate::Client::get_media_marks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaMarksResponse {
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The marks that were found, as a JSON-encoded array.
    pub media_marks: Option<Text<Json>>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetMediaMarksResponse {
        media_id: "MediaId",
        media_marks: "MediaMarks",
        request_id: "RequestId",
    }
}

impl Operation for GetMediaMarksRequest {
    type Response = GetMediaMarksResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaMarks")
        .summary("Looks up marks of a media asset by ID.")
        .read_only()
        .ram_action("ice:GetMediaMarks")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaMarks",
        );
}
