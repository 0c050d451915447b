// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteLiveSnapshotFiles`: Deletes snapshots of live streams, optionally with the files in OSS.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_live_snapshot_files`](crate::Client::delete_live_snapshot_files).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotFilesRequest {
    /// The ID of the snapshot job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: String,
    /// The creation timestamps of the snapshots to delete, as returned in `CreateTimestamp`
    /// by `ListLiveSnapshotFiles`.
    ///
    /// At most 200 items.
    pub create_timestamp_list: Vec<i64>,
    /// Whether the files in OSS are deleted too.
    ///
    /// Default: `false`. Example: `true`.
    pub delete_original_file: Option<bool>,
}

impl DeleteLiveSnapshotFilesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        job_id: impl Into<String>,
        create_timestamp_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            create_timestamp_list: create_timestamp_list
                .into_iter()
                .map(Into::into)
                .collect(),
            delete_original_file: None,
        }
    }

    /// Sets `DeleteOriginalFile`. Whether the files in OSS are deleted too.
    #[must_use]
    #[inline]
    pub fn delete_original_file(mut self, delete_original_file: bool) -> Self {
        self.delete_original_file = Some(delete_original_file);
        self
    }
}

alicloud_runtime::structure! {
    DeleteLiveSnapshotFilesRequest {
        job_id: Field::query("JobId").required(),
        create_timestamp_list: Field::query("CreateTimestampList").json().items(0, 200).required(),
        delete_original_file: Field::query("DeleteOriginalFile"),
    }
}

/// The response of [`Client::delete_live_snapshot_files`](crate::Client::delete_live_snapshot_files).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotFilesResponse {
    /// The result for each snapshot.
    pub delete_file_result_list: Vec<DeleteFileResult>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteLiveSnapshotFilesResponse {
        delete_file_result_list: "DeleteFileResultList",
        request_id: "RequestId",
    }
}

/// An item of [`DeleteLiveSnapshotFilesResponse::delete_file_result_list`](field@DeleteLiveSnapshotFilesResponse::delete_file_result_list).
///
/// The result for each snapshot.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileResult {
    /// The creation timestamp of the snapshot, in milliseconds since the Unix epoch.
    ///
    /// Example: `1660638613798`.
    pub create_timestamp: Option<i64>,
    /// The result: `OK` if the snapshot was deleted. Any other value is a failure.
    ///
    /// Example: `OK`.
    pub result: Option<String>,
}

alicloud_runtime::structure! {
    DeleteFileResult {
        create_timestamp: "CreateTimestamp",
        result: "Result",
    }
}

impl Operation for DeleteLiveSnapshotFilesRequest {
    type Response = DeleteLiveSnapshotFilesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteLiveSnapshotFiles")
        .summary("Deletes snapshots of live streams, optionally with the files in OSS.")
        .ram_action("ice:DeleteLiveSnapshotFiles")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveSnapshotFiles",
        );
}
