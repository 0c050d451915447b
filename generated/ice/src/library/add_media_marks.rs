// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddMediaMarks`: Adds marks to a media asset.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::add_media_marks`](crate::Client::add_media_marks).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddMediaMarksRequest {
    /// The ID of the media.
    ///
    /// Example: `53afdf003a2171ed9c6a16b5feac6402`.
    pub media_id: String,
    /// The marks to add, as a JSON-encoded array.
    pub media_marks: Text<Json>,
}

impl AddMediaMarksRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(media_id: impl Into<String>, media_marks: impl Into<Text<Json>>) -> Self {
        Self {
            media_id: media_id.into(),
            media_marks: media_marks.into(),
        }
    }
}

alicloud_runtime::structure! {
    AddMediaMarksRequest {
        media_id: Field::query("MediaId").required(),
        media_marks: Field::query("MediaMarks").required(),
    }
}

/// The response of [`Client::add_media_marks`](crate::Client::add_media_marks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaMarksResponse {
    /// The ID of the media.
    ///
    /// Example: `53afdf003a******6a16b5feac6402`.
    pub media_id: Option<String>,
    /// The IDs of the new marks.
    ///
    /// Example: `mark-f82d*****4994b0915948ef7e16,mark-3d56d*****4c8fa9ae2a1f9e5d2d60`.
    pub media_mark_ids: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `771A1414-27BF-53E6-AB73-EFCB*****ACF`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    AddMediaMarksResponse {
        media_id: "MediaId",
        media_mark_ids: "MediaMarkIds",
        request_id: "RequestId",
    }
}

impl Operation for AddMediaMarksRequest {
    type Response = AddMediaMarksResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("AddMediaMarks")
        .summary("Adds marks to a media asset.")
        .ram_action("ice:AddMediaMarks")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/AddMediaMarks",
        );
}
