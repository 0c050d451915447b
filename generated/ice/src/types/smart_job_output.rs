// Written by `cargo xtask regen`. Change the description and run it again.

//! `SmartJobOutput`

use alicloud_runtime::wire::{Field, Fields};

/// The object that an intelligent job writes its output to.
#[derive(Default)]
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

impl Fields for SmartJobOutput {
    const FIELDS: &'static [Field] = &Field::members(["Bucket", "Object"]);
}

alicloud_runtime::structure!(SmartJobOutput { bucket, object });
