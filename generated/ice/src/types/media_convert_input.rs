// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertInput`

use alicloud_runtime::wire::{Field, Fields};

/// A file that a conversion job reads, under a name of its own.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertInput {
    /// The file to read.
    pub input_file: Option<super::MediaObject>,
    /// A name for the input. An output refers to it by `InputRef`.
    ///
    /// Example: `InputVideo`.
    pub name: Option<String>,
}

impl Fields for MediaConvertInput {
    const FIELDS: &'static [Field] = &Field::members(["InputFile", "Name"]);
}

alicloud_runtime::structure!(MediaConvertInput { input_file, name });
