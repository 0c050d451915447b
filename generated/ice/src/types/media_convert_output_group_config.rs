// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertOutputGroupConfig`

use alicloud_runtime::wire::UnknownValue;

/// The location, type and manifest name of a group of outputs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroupConfig {
    /// The file name of the manifest. Applies only if `Type` is `Hls` or `Dash`.
    ///
    /// Example: `manifest`.
    pub manifest_name: Option<String>,
    /// The directory that all files of the group are written to.
    pub output_file_base: Option<super::MediaObject>,
    /// The output type of the group.
    ///
    /// Example: `Hls`.
    pub r#type: Option<MediaConvertOutputGroupConfigType>,
}

alicloud_runtime::structure! {
    MediaConvertOutputGroupConfig {
        manifest_name: "ManifestName",
        output_file_base: "OutputFileBase",
        r#type: "Type",
    }
}

/// The values of [`MediaConvertOutputGroupConfig::type`](field@MediaConvertOutputGroupConfig::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaConvertOutputGroupConfigType {
    /// `File`: one or more standalone files.
    File,
    /// `Hls`: HLS manifests.
    Hls,
    /// `Dash`: DASH manifests.
    Dash,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaConvertOutputGroupConfigType {
        File: "File",
        Hls: "Hls",
        Dash: "Dash",
    }
}
