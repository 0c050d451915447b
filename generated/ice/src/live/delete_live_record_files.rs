// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLiveRecordFiles`: Deletes recordings of live streams, optionally with the files in OSS.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_live_record_files`](crate::Client::delete_live_record_files).
#[non_exhaustive]
pub struct DeleteLiveRecordFilesRequest {
    /// The IDs of the recordings to delete.
    ///
    /// At most 100 items.
    pub record_ids: Vec<String>,
    /// Whether the files in OSS are deleted too.
    ///
    /// Example: `true`.
    pub remove_file: Option<bool>,
}

impl DeleteLiveRecordFilesRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(record_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            record_ids: record_ids.into_iter().map(Into::into).collect(),
            remove_file: None,
        }
    }

    /// Sets `RemoveFile`. Whether the files in OSS are deleted too.
    #[must_use]
    #[inline]
    pub fn remove_file(mut self, remove_file: bool) -> Self {
        self.remove_file = Some(remove_file);
        self
    }
}

impl Fields for DeleteLiveRecordFilesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("RecordIds").repeat_list().items(0, 100).required(),
        Field::query("RemoveFile"),
    ];
}

alicloud_runtime::structure!(DeleteLiveRecordFilesRequest { record_ids, remove_file });

/// The answer to [`Client::delete_live_record_files`](crate::Client::delete_live_record_files).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordFilesResponse {
    /// The result for each recording.
    pub delete_file_info_list: Vec<DeleteFileInfo>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `13cbb83e-043c-4728-ac35-*****`.
    pub request_id: Option<String>,
}

impl Fields for DeleteLiveRecordFilesResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "DeleteFileInfoList",
        "Message",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    DeleteLiveRecordFilesResponse { delete_file_info_list, message, request_id }
);

/// An item of `DeleteFileInfoList`.
///
/// The result for each recording.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteFileInfo {
    /// The result code, such as `OK`.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// The result message, such as `OK`.
    ///
    /// Example: `OK`.
    pub message: Option<String>,
    /// The ID of the recording.
    ///
    /// Example: `13cbb83e-043c-4728-ac35-*****`.
    pub record_id: Option<String>,
}

impl Fields for DeleteFileInfo {
    const FIELDS: &'static [Field] = &Field::members(["Code", "Message", "RecordId"]);
}

alicloud_runtime::structure!(DeleteFileInfo { code, message, record_id });

impl Operation for DeleteLiveRecordFilesRequest {
    type Response = DeleteLiveRecordFilesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteLiveRecordFiles")
        .summary("Deletes recordings of live streams, optionally with the files in OSS.")
        .ram_action("ice:DeleteLiveRecordFiles")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveRecordFiles",
        );
}
