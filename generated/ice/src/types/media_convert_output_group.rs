// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputGroup`

/// A group of outputs of a conversion job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroup {
    /// The settings shared by all outputs of the group.
    pub group_config: Option<super::MediaConvertOutputGroupConfig>,
    /// The name of the output group.
    ///
    /// Example: `hls-group`.
    pub name: Option<String>,
    /// The outputs of the group, one for each rendition.
    pub outputs: Vec<super::MediaConvertOutputGroupOutput>,
}

alicloud_runtime::structure! {
    MediaConvertOutputGroup {
        group_config: "GroupConfig",
        name: "Name",
        outputs: "Outputs",
    }
}
