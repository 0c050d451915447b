// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetStorageList`: Lists the configured storage locations.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_storage_list`](crate::Client::get_storage_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageListRequest {
    /// The ID of the application.
    ///
    /// Example: `app-****`.
    pub app_id: Option<String>,
    /// The storage type, such as `vod_oss_bucket` or `user_oss_bucket`.
    ///
    /// Example: `vod_oss_bucket`.
    pub storage_type: Option<String>,
    /// The status of the OSS storage, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
}

impl GetStorageListRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AppId`. The ID of the application.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `StorageType`. The storage type, such as `vod_oss_bucket` or `user_oss_bucket`.
    #[must_use]
    pub fn storage_type(mut self, storage_type: impl Into<String>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// Sets `Status`. The status of the OSS storage, such as `Normal`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

alicloud_runtime::structure! {
    GetStorageListRequest {
        app_id: Field::query("AppId"),
        storage_type: Field::query("StorageType"),
        status: Field::query("Status"),
    }
}

/// The response of [`Client::get_storage_list`](crate::Client::get_storage_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageListResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******73-8B78-5D86-A50C-49B96C******`.
    pub request_id: Option<String>,
    /// The storage locations.
    pub storage_info_list: Vec<StorageInfo>,
}

alicloud_runtime::structure! {
    GetStorageListResponse {
        request_id: "RequestId",
        storage_info_list: "StorageInfoList",
    }
}

/// An item of [`GetStorageListResponse::storage_info_list`](field@GetStorageListResponse::storage_info_list).
///
/// The storage locations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageInfo {
    /// The ID of the application.
    ///
    /// Example: `app-****`.
    pub app_id: Option<String>,
    /// The time the storage location was created.
    ///
    /// Example: `2024-06-06T01:55:07Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// Whether this is the default storage location.
    ///
    /// Example: `true`.
    pub default_storage: Option<bool>,
    /// Whether temporary files of editing are stored here.
    ///
    /// Example: `false`.
    pub editing_temp_file_storage: Option<bool>,
    /// The time the storage location was last modified.
    ///
    /// Example: `2024-06-06T03:07:07Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The path within the bucket.
    ///
    /// Example: `your-path/`.
    pub path: Option<String>,
    /// The status of the OSS storage, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The name of the bucket.
    ///
    /// Example: `your-bucket`.
    pub storage_location: Option<String>,
    /// The storage type, such as `vod_oss_bucket` or `user_oss_bucket`.
    ///
    /// Example: `vod_oss_bucket`.
    pub storage_type: Option<String>,
}

alicloud_runtime::structure! {
    StorageInfo {
        app_id: "AppId",
        creation_time: "CreationTime",
        default_storage: "DefaultStorage",
        editing_temp_file_storage: "EditingTempFileStorage",
        modified_time: "ModifiedTime",
        path: "Path",
        status: "Status",
        storage_location: "StorageLocation",
        storage_type: "StorageType",
    }
}

impl Operation for GetStorageListRequest {
    type Response = GetStorageListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetStorageList")
        .summary("Lists the configured storage locations.")
        .read_only()
        .ram_action("ice:GetStorageList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetStorageList",
        );
}
