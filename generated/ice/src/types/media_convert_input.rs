// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertInput`

use alicloud_runtime::wire::{Field, Fields};

/// A named input file of a conversion job.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertInput {
    /// The input file.
    pub input_file: Option<super::MediaObject>,
    /// The name of the input. An output refers to it by `InputRef`.
    ///
    /// Example: `InputVideo`.
    pub name: Option<String>,
}

impl Fields for MediaConvertInput {
    const FIELDS: &'static [Field] = &Field::members(["InputFile", "Name"]);
}

alicloud_runtime::structure!(MediaConvertInput { input_file, name });
