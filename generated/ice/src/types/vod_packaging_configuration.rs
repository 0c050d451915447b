// Written by `cargo xtask regen`. Change the description and run it again.

//! `VodPackagingConfiguration`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A named packaging setup for one protocol in a packaging group.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VodPackagingConfiguration {
    /// The name of the packaging configuration.
    pub configuration_name: Option<String>,
    /// When the packaging configuration was created.
    pub create_time: Option<Text<Timestamp>>,
    /// A description of the packaging configuration.
    pub description: Option<String>,
    /// The packaging group the configuration belongs to.
    pub group_name: Option<String>,
    /// The packaging settings: manifest, segments, encryption and selection of streams.
    pub package_config: Option<super::VodPackagingConfig>,
    /// How the content is packaged and delivered.
    pub protocol: Option<VodPackagingConfigurationProtocol>,
}

impl Fields for VodPackagingConfiguration {
    const FIELDS: &'static [Field] = &[
        Field::member("ConfigurationName"),
        Field::member("CreateTime"),
        Field::member("Description"),
        Field::member("GroupName"),
        Field::member("PackageConfig"),
        Field::member("Protocol"),
    ];
}

alicloud_runtime::structure!(
    VodPackagingConfiguration { configuration_name, create_time, description, group_name,
    package_config, protocol }
);

/// How the content is packaged and delivered.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VodPackagingConfigurationProtocol {
    /// `HLS`: HLS with TS segments.
    Hls,
    /// `HLS_CMAF`: HLS with CMAF segments.
    HlsCmaf,
    /// `DASH`: DASH.
    Dash,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for VodPackagingConfigurationProtocol {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HLS", Self::Hls),
        ("HLS_CMAF", Self::HlsCmaf),
        ("DASH", Self::Dash),
    ];
}

alicloud_runtime::open_set!(VodPackagingConfigurationProtocol);
