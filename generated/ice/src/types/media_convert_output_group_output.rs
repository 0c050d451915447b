// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputGroupOutput`

use alicloud_runtime::{Json, Text};

/// One output in an output group of a conversion job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroupOutput {
    /// Additional features such as watermarks and clipping, as a JSON document in the format
    /// of `MediaConvertJobFeature`.
    ///
    /// Example: `{}`.
    pub features: Option<Text<Json>>,
    /// The name of the output, as an identifier. It does not affect the file name.
    ///
    /// Example: `group-output`.
    pub name: Option<String>,
    /// The file name of the output, relative to the `OutputFileBase` of the group. The file
    /// is written to `{OutputFileBase}/{OutputFileName}`.
    ///
    /// Example: `720p.mp4`.
    pub output_file_name: Option<String>,
    /// The settings that override those of the template, as JSON (see
    /// `MediaConvertJobOverwiteParams`).
    ///
    /// Example: `{}`.
    pub override_params: Option<Text<Json>>,
    /// The priority of the output. Outputs with a greater value are run sooner.
    ///
    /// Example: `6`.
    pub priority: Option<i32>,
    /// The ID of the transcoding template to use.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
}

alicloud_runtime::structure! {
    MediaConvertOutputGroupOutput {
        features: "Features",
        name: "Name",
        output_file_name: "OutputFileName",
        override_params: "OverrideParams",
        priority: "Priority",
        template_id: "TemplateId",
    }
}
