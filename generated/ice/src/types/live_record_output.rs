// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveRecordOutput`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The storage location of live stream recordings.
#[derive(Clone)]
#[non_exhaustive]
pub struct LiveRecordOutput {
    /// The bucket that stores the recording.
    ///
    /// Example: `imsbucket1`.
    pub bucket: Option<String>,
    /// The host of the storage, such as `oss-cn-shanghai.aliyuncs.com`.
    ///
    /// Example: `oss-cn-hangzhou.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// The storage type of the recording.
    ///
    /// Example: `oss`.
    pub r#type: Option<LiveRecordOutputType>,
}

impl LiveRecordOutput {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(r#type: impl Into<LiveRecordOutputType>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            bucket: None,
            endpoint: None,
        }
    }

    /// Sets `Bucket`. The bucket that stores the recording.
    #[must_use]
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }

    /// Sets `Endpoint`. The host of the storage, such as `oss-cn-shanghai.aliyuncs.com`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

alicloud_runtime::structure! {
    LiveRecordOutput {
        bucket: Field::member("Bucket"),
        endpoint: Field::member("Endpoint"),
        r#type: Field::member("Type").required(),
    }
}

/// The values of [`LiveRecordOutput::type`](field@LiveRecordOutput::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveRecordOutputType {
    /// `oss`: OSS.
    Oss,
    /// `vod`: ApsaraVideo VOD.
    Vod,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveRecordOutputType {
        Oss: "oss",
        Vod: "vod",
    }
}
