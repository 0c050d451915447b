// Written by `cargo xtask regen`. Change the description and run it again.

//! `OssObject`

/// An object in an OSS bucket, specified by bucket, region and key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OssObject {
    /// The bucket.
    ///
    /// Example: `bucket-test-in-****`.
    pub bucket: Option<String>,
    /// The region of the bucket, such as `oss-cn-shanghai`.
    ///
    /// Example: `oss-cn-shanghai`.
    pub location: Option<String>,
    /// The name of the object, such as `path/to/video.mp4`.
    ///
    /// Example: `test/ai/censor/test-****.mp4`.
    pub object: Option<String>,
}

alicloud_runtime::structure! {
    OssObject {
        bucket: "Bucket",
        location: "Location",
        object: "Object",
    }
}
