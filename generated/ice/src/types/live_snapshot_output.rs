// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveSnapshotOutput`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The storage location of live stream snapshots.
#[derive(Clone)]
#[non_exhaustive]
pub struct LiveSnapshotOutput {
    /// The bucket that stores the snapshots. An OSS bucket if `StorageType` is `oss`.
    ///
    /// Example: `testbucket`.
    pub bucket: Option<String>,
    /// The host that stores the snapshots. An OSS host if `StorageType` is `oss`.
    ///
    /// Example: `oss-cn-shanghai.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// The storage type of the snapshots. Only OSS is supported.
    ///
    /// Example: `oss`.
    pub storage_type: Option<LiveSnapshotOutputStorageType>,
}

impl LiveSnapshotOutput {
    /// Creates a value. Every field is required.
    #[inline]
    pub fn new(required: LiveSnapshotOutputRequired) -> Self {
        Self {
            bucket: Some(required.bucket),
            endpoint: Some(required.endpoint),
            storage_type: Some(required.storage_type),
        }
    }
}

/// The required values of [`LiveSnapshotOutput`].
#[derive(Clone, Debug, PartialEq)]
pub struct LiveSnapshotOutputRequired {
    /// The bucket that stores the snapshots. An OSS bucket if `StorageType` is `oss`.
    ///
    /// Example: `testbucket`.
    pub bucket: String,
    /// The host that stores the snapshots. An OSS host if `StorageType` is `oss`.
    ///
    /// Example: `oss-cn-shanghai.aliyuncs.com`.
    pub endpoint: String,
    /// The storage type of the snapshots. Only OSS is supported.
    ///
    /// Example: `oss`.
    pub storage_type: LiveSnapshotOutputStorageType,
}

alicloud_runtime::structure! {
    LiveSnapshotOutput {
        bucket: Field::member("Bucket").required(),
        endpoint: Field::member("Endpoint").required(),
        storage_type: Field::member("StorageType").required(),
    }
}

/// The values of [`LiveSnapshotOutput::storage_type`](field@LiveSnapshotOutput::storage_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSnapshotOutputStorageType {
    /// `oss`: OSS.
    Oss,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveSnapshotOutputStorageType {
        Oss: "oss",
    }
}
