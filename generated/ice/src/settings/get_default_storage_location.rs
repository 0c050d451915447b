// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetDefaultStorageLocation`: Looks up the default storage location of temporary files.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::UnknownValue;

/// The request of [`Client::get_default_storage_location`](crate::Client::get_default_storage_location).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultStorageLocationRequest {}

impl GetDefaultStorageLocationRequest {
    /// Creates a request. It has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

alicloud_runtime::structure! {
    GetDefaultStorageLocationRequest {
    }
}

/// The response of [`Client::get_default_storage_location`](crate::Client::get_default_storage_location).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultStorageLocationResponse {
    /// The name of the OSS bucket.
    ///
    /// Example: `oss-test-bucket`.
    pub bucket: Option<String>,
    /// The path within the bucket.
    ///
    /// Example: `ice/dir`.
    pub path: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The status of the bucket. Letter case varies: the official example has `normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<DefaultStorageLocationStatus>,
    /// The storage type, `user_oss_bucket` or `vod_oss_bucket`, as set with
    /// `SetDefaultStorageLocation`.
    ///
    /// Example: `user_oss_bucket`.
    pub storage_type: Option<String>,
}

alicloud_runtime::structure! {
    GetDefaultStorageLocationResponse {
        bucket: "Bucket",
        path: "Path",
        request_id: "RequestId",
        status: "Status",
        storage_type: "StorageType",
    }
}

/// The values of [`GetDefaultStorageLocationResponse::status`](field@GetDefaultStorageLocationResponse::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultStorageLocationStatus {
    /// `Normal`: the bucket is available.
    Normal,
    /// `notExist`: the bucket does not exist.
    NotExist,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open DefaultStorageLocationStatus {
        Normal: "Normal",
        NotExist: "notExist",
    }
}

impl Operation for GetDefaultStorageLocationRequest {
    type Response = GetDefaultStorageLocationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetDefaultStorageLocation")
        .summary("Looks up the default storage location of temporary files.")
        .read_only()
        .ram_action("ice:GetDefaultStorageLocation")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetDefaultStorageLocation",
        );
}
