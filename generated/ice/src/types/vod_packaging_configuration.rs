// Written by `cargo xtask regen`. Change the description and run it again.

//! `VodPackagingConfiguration`

use alicloud_runtime::{Text, Timestamp};

/// A named packaging configuration for one protocol in a packaging group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingConfiguration {
    /// The name of the packaging configuration.
    pub configuration_name: Option<String>,
    /// The time the packaging configuration was created.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the packaging configuration.
    pub description: Option<String>,
    /// The packaging group that the configuration belongs to.
    pub group_name: Option<String>,
    /// The packaging settings: manifest, segments, encryption and stream selection.
    pub package_config: Option<super::VodPackagingConfig>,
    /// The packaging and delivery protocol of the content.
    pub protocol: Option<super::PackagingProtocol>,
}

alicloud_runtime::structure! {
    VodPackagingConfiguration {
        configuration_name: "ConfigurationName",
        create_time: "CreateTime",
        description: "Description",
        group_name: "GroupName",
        package_config: "PackageConfig",
        protocol: "Protocol",
    }
}
