// Written by `cargo xtask regen`. Change the description and run it again.

//! `DynamicImageFile`

/// A file that an image job reads or writes, as a media asset or in a bucket.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicImageFile {
    /// The input file. If `Type` is `OSS`, an object URL. If `Type` is `Media`, a media ID.
    ///
    /// A URL is either `oss://bucket/object` or the object's HTTP(S) address on OSS. The
    /// bucket must be in the region of the job.
    ///
    /// Example: `oss://test-bucket/sample-input.mp4`.
    pub media: Option<String>,
    /// The input as an OSS object, specified by its three parts.
    pub oss_file: Option<super::OssObject>,
    /// The type of the input.
    ///
    /// Example: `OSS`.
    pub r#type: Option<super::MediaLocationType>,
}

alicloud_runtime::structure! {
    DynamicImageFile {
        media: "Media",
        oss_file: "OssFile",
        r#type: "Type",
    }
}
