// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaMarks`: Updates marks of a media asset.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_media_marks`](crate::Client::update_media_marks).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMediaMarksRequest {
    /// The ID of the media.
    ///
    /// Example: `53afdf003a******6a16b5feac6402`.
    pub media_id: String,
    /// The marks to update, as a JSON-encoded array.
    pub media_marks: Text<Json>,
}

impl UpdateMediaMarksRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(media_id: impl Into<String>, media_marks: impl Into<Text<Json>>) -> Self {
        Self {
            media_id: media_id.into(),
            media_marks: media_marks.into(),
        }
    }
}

alicloud_runtime::structure! {
    UpdateMediaMarksRequest {
        media_id: Field::query("MediaId").required(),
        media_marks: Field::query("MediaMarks").required(),
    }
}

/// The response of [`Client::update_media_marks`](crate::Client::update_media_marks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaMarksResponse {
    /// The ID of the media.
    ///
    /// Example: `53afdf003a******6a16b5feac6402`.
    pub media_id: Option<String>,
    /// The IDs of the updated marks.
    ///
    /// Example: `mark-f82d*****4994b0915948ef7e16,mark-3d56d*****4c8fa9ae2a1f9e5d2d60`.
    pub media_mark_ids: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateMediaMarksResponse {
        media_id: "MediaId",
        media_mark_ids: "MediaMarkIds",
        request_id: "RequestId",
    }
}

impl Operation for UpdateMediaMarksRequest {
    type Response = UpdateMediaMarksResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaMarks")
        .summary("Updates marks of a media asset.")
        .ram_action("ice:UpdateMediaMarks")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaMarks",
        );
}
