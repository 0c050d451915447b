// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetDefaultStorageLocation`: Sets the default storage location of temporary files of the online editor.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::set_default_storage_location`](crate::Client::set_default_storage_location).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultStorageLocationRequest {
    /// The storage type. The product behind it, ApsaraVideo VOD or OSS, must be activated and
    /// the bucket must exist. With `vod_oss_bucket`, the bucket is either a system bucket of
    /// VOD, which has to be enabled after activation, or an OSS bucket of yours that was
    /// added to VOD.
    ///
    /// Example: `user_oss_bucket`.
    pub storage_type: Option<DefaultStorageLocationStorageType>,
    /// The name of your OSS bucket. The bucket must already exist.
    ///
    /// Example: `oss-test-bucket`.
    pub bucket: Option<String>,
    /// The path of temporary files. Applies to `user_oss_bucket` only and has no effect for
    /// VOD storage. If not set or `/`, files are stored in the root of the bucket.
    ///
    /// Example: `ims/dir`.
    pub path: Option<String>,
}

impl SetDefaultStorageLocationRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StorageType`. The storage type.
    #[must_use]
    pub fn storage_type(
        mut self,
        storage_type: impl Into<DefaultStorageLocationStorageType>,
    ) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// Sets `Bucket`. The name of your OSS bucket.
    #[must_use]
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }

    /// Sets `Path`. The path of temporary files.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

alicloud_runtime::structure! {
    SetDefaultStorageLocationRequest {
        storage_type: Field::query("StorageType"),
        bucket: Field::query("Bucket"),
        path: Field::query("Path"),
    }
}

/// The values of [`SetDefaultStorageLocationRequest::storage_type`](field@SetDefaultStorageLocationRequest::storage_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultStorageLocationStorageType {
    /// `vod_oss_bucket`: a bucket managed by ApsaraVideo VOD.
    VodOssBucket,
    /// `user_oss_bucket`: your own private OSS bucket.
    UserOssBucket,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open DefaultStorageLocationStorageType {
        VodOssBucket: "vod_oss_bucket",
        UserOssBucket: "user_oss_bucket",
    }
}

/// The response of [`Client::set_default_storage_location`](crate::Client::set_default_storage_location).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultStorageLocationResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******5A-CAAC-4850-A3AF-B74606******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    SetDefaultStorageLocationResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for SetDefaultStorageLocationRequest {
    type Response = SetDefaultStorageLocationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SetDefaultStorageLocation")
        .summary(
            "Sets the default storage location of temporary files of the online editor.",
        )
        .ram_action("ice:SetDefaultStorageLocation")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SetDefaultStorageLocation",
        );
}
