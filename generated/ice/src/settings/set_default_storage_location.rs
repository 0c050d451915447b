// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetDefaultStorageLocation`: Sets where temporary files of the online editor are stored by default.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::set_default_storage_location`](crate::Client::set_default_storage_location).
#[derive(Default)]
#[non_exhaustive]
pub struct SetDefaultStorageLocationRequest {
    /// What kind of storage to use. The product behind it, ApsaraVideo VOD or OSS, must be
    /// activated and the bucket must exist. With `vod_oss_bucket` that is a system bucket of
    /// VOD, which has to be enabled after activation, or an OSS bucket of yours that was added
    /// to VOD.
    ///
    /// Example: `user_oss_bucket`.
    pub storage_type: Option<SetDefaultStorageLocationStorageType>,
    /// The name of an OSS bucket you have created.
    ///
    /// Example: `oss-test-bucket`.
    pub bucket: Option<String>,
    /// The path that temporary files go to, with `user_oss_bucket` only; it means nothing for
    /// VOD storage. Left out or `/`, it is the root of the bucket.
    ///
    /// Example: `ims/dir`.
    pub path: Option<String>,
}

impl SetDefaultStorageLocationRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StorageType`. What kind of storage to use.
    #[must_use]
    pub fn storage_type(
        mut self,
        storage_type: impl Into<SetDefaultStorageLocationStorageType>,
    ) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// Sets `Bucket`. The name of an OSS bucket you have created.
    #[must_use]
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }

    /// Sets `Path`. The path that temporary files go to, with `user_oss_bucket` only; it means nothing for VOD storage.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl Fields for SetDefaultStorageLocationRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("StorageType"),
        Field::query("Bucket"),
        Field::query("Path"),
    ];
}

alicloud_runtime::structure!(
    SetDefaultStorageLocationRequest { storage_type, bucket, path }
);

/// The values of `StorageType` in [`SetDefaultStorageLocationRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetDefaultStorageLocationStorageType {
    /// `vod_oss_bucket`: a bucket managed by ApsaraVideo VOD.
    VodOssBucket,
    /// `user_oss_bucket`: a private OSS bucket of your own.
    UserOssBucket,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SetDefaultStorageLocationStorageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("vod_oss_bucket", Self::VodOssBucket),
        ("user_oss_bucket", Self::UserOssBucket),
    ];
}

alicloud_runtime::open_set!(SetDefaultStorageLocationStorageType);

/// The answer to [`Client::set_default_storage_location`](crate::Client::set_default_storage_location).
#[derive(Default)]
#[non_exhaustive]
pub struct SetDefaultStorageLocationResponse {
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******5A-CAAC-4850-A3AF-B74606******`.
    pub request_id: Option<String>,
    /// Whether the call went well.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for SetDefaultStorageLocationResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Success"]);
}

alicloud_runtime::structure!(SetDefaultStorageLocationResponse { request_id, success });

impl Operation for SetDefaultStorageLocationRequest {
    type Response = SetDefaultStorageLocationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SetDefaultStorageLocation")
        .summary(
            "Sets where temporary files of the online editor are stored by default.",
        )
        .ram_action("ice:SetDefaultStorageLocation")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SetDefaultStorageLocation",
        );
}
