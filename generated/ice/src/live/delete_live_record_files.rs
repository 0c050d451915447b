// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLiveRecordFiles`: Deletes recordings of live streams, optionally with the files in OSS.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_live_record_files`](crate::Client::delete_live_record_files).
#[derive(Clone)]
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
    /// Creates a request with the required parameters. The methods below set the others.
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

alicloud_runtime::structure! {
    DeleteLiveRecordFilesRequest {
        record_ids: Field::query("RecordIds").repeat_list().items(0, 100).required(),
        remove_file: Field::query("RemoveFile"),
    }
}

/// The response of [`Client::delete_live_record_files`](crate::Client::delete_live_record_files).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    DeleteLiveRecordFilesResponse {
        delete_file_info_list: "DeleteFileInfoList",
        message: "Message",
        request_id: "RequestId",
    }
}

/// An item of [`DeleteLiveRecordFilesResponse::delete_file_info_list`](field@DeleteLiveRecordFilesResponse::delete_file_info_list).
///
/// The result for each recording.
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    DeleteFileInfo {
        code: "Code",
        message: "Message",
        record_id: "RecordId",
    }
}

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
