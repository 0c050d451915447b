// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutput`

use alicloud_runtime::{Json, Text};

/// A single output file of a conversion job, with its settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutput {
    /// Additional features such as watermarks and clipping, as a JSON document in the format
    /// of `MediaConvertJobFeature`.
    ///
    /// Example: `{}`.
    pub features: Option<Text<Json>>,
    /// The name of the output.
    ///
    /// Example: `output-video`.
    pub name: Option<String>,
    /// The output file.
    pub output_file: Option<super::MediaObject>,
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
    MediaConvertOutput {
        features: "Features",
        name: "Name",
        output_file: "OutputFile",
        override_params: "OverrideParams",
        priority: "Priority",
        template_id: "TemplateId",
    }
}
