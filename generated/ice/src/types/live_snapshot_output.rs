// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveSnapshotOutput`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The storage location of live stream snapshots.
#[non_exhaustive]
pub struct LiveSnapshotOutput {
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

impl LiveSnapshotOutput {
    /// Takes everything, for all of it is required.
    pub fn new(
        bucket: impl Into<String>,
        endpoint: impl Into<String>,
        storage_type: impl Into<LiveSnapshotOutputStorageType>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            endpoint: endpoint.into(),
            storage_type: storage_type.into(),
        }
    }
}

impl Fields for LiveSnapshotOutput {
    const FIELDS: &'static [Field] = &[
        Field::member("Bucket").required(),
        Field::member("Endpoint").required(),
        Field::member("StorageType").required(),
    ];
}

alicloud_runtime::structure!(LiveSnapshotOutput { bucket, endpoint, storage_type });

/// The values of `StorageType` in [`LiveSnapshotOutput`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSnapshotOutputStorageType {
    /// `oss`: OSS.
    Oss,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LiveSnapshotOutputStorageType {
    const VALUES: &'static [(&'static str, Self)] = &[("oss", Self::Oss)];
}

alicloud_runtime::open_set!(LiveSnapshotOutputStorageType);
