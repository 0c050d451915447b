// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertInput`

/// A named input file of a conversion job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertInput {
    /// The input file.
    pub input_file: Option<super::MediaObject>,
    /// The name of the input. An output refers to it by `InputRef`.
    ///
    /// Example: `InputVideo`.
    pub name: Option<String>,
}

alicloud_runtime::structure! {
    MediaConvertInput {
        input_file: "InputFile",
        name: "Name",
    }
}
