// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputGroup`

use alicloud_runtime::wire::{Field, Fields};

/// Outputs of a conversion job that belong together.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroup {
    /// What all outputs of the group have in common.
    pub group_config: Option<super::MediaConvertOutputGroupConfig>,
    /// The name of the output group.
    ///
    /// Example: `hls-group`.
    pub name: Option<String>,
    /// The outputs of the group, one for each rendition.
    pub outputs: Vec<super::MediaConvertOutputGroupOutput>,
}

impl Fields for MediaConvertOutputGroup {
    const FIELDS: &'static [Field] = &Field::members(["GroupConfig", "Name", "Outputs"]);
}

alicloud_runtime::structure!(MediaConvertOutputGroup { group_config, name, outputs });
