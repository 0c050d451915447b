// Written by `cargo xtask regen`. Change the description and run it again.

//! `DynamicImageFile`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A file that an image job reads or writes, as a media or in a bucket.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub r#type: Option<DynamicImageFileType>,
}

impl Fields for DynamicImageFile {
    const FIELDS: &'static [Field] = &[
        Field::member("Media"),
        Field::member("OssFile"),
        Field::member("Type"),
    ];
}

alicloud_runtime::structure!(DynamicImageFile { media, oss_file, r#type });

/// What kind of input it is.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DynamicImageFileType {
    /// `OSS`: an OSS object.
    Oss,
    /// `Media`: media known to the service, by its ID.
    Media,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for DynamicImageFileType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OSS", Self::Oss),
        ("Media", Self::Media),
    ];
}

alicloud_runtime::open_set!(DynamicImageFileType);
