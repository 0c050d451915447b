// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveSnapshotFiles`: Lists the snapshots of a job in a time range.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_live_snapshot_files`](crate::Client::list_live_snapshot_files).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLiveSnapshotFilesRequest {
    /// The ID of the snapshot job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: String,
    /// The start of the time range to search, in UTC.
    ///
    /// Example: `2022-02-02T00:00:00Z`.
    pub start_time: Text<Timestamp>,
    /// The end of the time range, in UTC. At most one day after `StartTime`.
    ///
    /// Example: `2022-02-02T23:59:59Z`.
    pub end_time: Text<Timestamp>,
    /// The number of snapshots per response.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub limit: Option<i32>,
    /// The sort order of the snapshots by creation time.
    ///
    /// Default: `asc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListLiveSnapshotFilesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: ListLiveSnapshotFilesRequired) -> Self {
        Self {
            job_id: required.job_id,
            start_time: required.start_time,
            end_time: required.end_time,
            limit: None,
            sort_by: None,
        }
    }

    /// Sets `Limit`. The number of snapshots per response.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `SortBy`. The sort order of the snapshots by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

/// The required values of [`ListLiveSnapshotFilesRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ListLiveSnapshotFilesRequired {
    /// The ID of the snapshot job.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: String,
    /// The start of the time range to search, in UTC.
    ///
    /// Example: `2022-02-02T00:00:00Z`.
    pub start_time: Text<Timestamp>,
    /// The end of the time range, in UTC. At most one day after `StartTime`.
    ///
    /// Example: `2022-02-02T23:59:59Z`.
    pub end_time: Text<Timestamp>,
}

alicloud_runtime::structure! {
    ListLiveSnapshotFilesRequest {
        job_id: Field::query("JobId").required(),
        start_time: Field::query("StartTime").required(),
        end_time: Field::query("EndTime").required(),
        limit: Field::query("Limit").integer(1, 100),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_live_snapshot_files`](crate::Client::list_live_snapshot_files).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotFilesResponse {
    /// The snapshots.
    pub file_list: Vec<LiveSnapshotFile>,
    /// The `StartTime` of the next page. Not set on the last page.
    ///
    /// Example: `2022-02-02T22:22:22Z`.
    pub next_start_time: Option<Text<Timestamp>>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListLiveSnapshotFilesResponse {
        file_list: "FileList",
        next_start_time: "NextStartTime",
        request_id: "RequestId",
    }
}

/// An item of [`ListLiveSnapshotFilesResponse::file_list`](field@ListLiveSnapshotFilesResponse::file_list).
///
/// The snapshots.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveSnapshotFile {
    /// The creation time, in UTC.
    ///
    /// Example: `2022-02-02T22:22:22Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the snapshot was created, in milliseconds since the Unix epoch.
    /// `DeleteLiveSnapshotFiles` takes it.
    ///
    /// Example: `1619503516000`.
    pub create_timestamp: Option<i64>,
    /// Whether the file is the one that each new snapshot overwrites.
    ///
    /// Example: `true`.
    pub is_overlay: Option<bool>,
    /// The OSS bucket that stores the snapshot.
    ///
    /// Example: `testbucket`.
    pub oss_bucket: Option<String>,
    /// The OSS endpoint host, such as `oss-cn-shanghai.aliyuncs.com`.
    ///
    /// Example: `oss-cn-shanghai.aliyuncs.com`.
    pub oss_endpoint: Option<String>,
    /// The OSS object that stores the snapshot.
    pub oss_object: Option<String>,
}

alicloud_runtime::structure! {
    LiveSnapshotFile {
        create_time: "CreateTime",
        create_timestamp: "CreateTimestamp",
        is_overlay: "IsOverlay",
        oss_bucket: "OssBucket",
        oss_endpoint: "OssEndpoint",
        oss_object: "OssObject",
    }
}

impl Operation for ListLiveSnapshotFilesRequest {
    type Response = ListLiveSnapshotFilesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListLiveSnapshotFiles")
        .summary("Lists the snapshots of a job in a time range.")
        .read_only()
        .ram_action("ice:ListLiveSnapshotFiles")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotFiles",
        );
}
