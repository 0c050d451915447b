// Written by `cargo xtask regen`. Change the description and run it again.

//! `SmartJobOutput`

/// The object that an intelligent job writes its output to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartJobOutput {
    /// The OSS bucket.
    ///
    /// Example: `test-bucket`.
    pub bucket: Option<String>,
    /// The object in the OSS bucket.
    ///
    /// Example: `test-object`.
    pub object: Option<String>,
}

alicloud_runtime::structure! {
    SmartJobOutput {
        bucket: "Bucket",
        object: "Object",
    }
}
