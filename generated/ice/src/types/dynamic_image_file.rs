// Written by `cargo xtask regen`. Change the description and run it again.

//! `DynamicImageFile`

use alicloud_runtime::wire::{Field, Fields};

/// A file that an image job reads or writes, as a media asset or in a bucket.
#[derive(Default)]
#[non_exhaustive]
pub struct DynamicImageFile {
    /// The input file: with `Type` `OSS` an object URL, with `Type` `Media` a media ID.
    ///
    /// A URL is either `oss://bucket/object` or the object's HTTP(S) address on OSS, with the
    /// bucket in the region of the job.
    ///
    /// Example: `oss://test-bucket/sample-input.mp4`.
    pub media: Option<String>,
    /// The input as an OSS object, given by its three parts.
    pub oss_file: Option<super::OssObject>,
    /// What kind of input it is.
    ///
    /// Example: `OSS`.
    pub r#type: Option<super::MediaLocationType>,
}

impl Fields for DynamicImageFile {
    const FIELDS: &'static [Field] = &Field::members(["Media", "OssFile", "Type"]);
}

alicloud_runtime::structure!(DynamicImageFile { media, oss_file, r#type });
