// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelAssemblySource`

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Text, Timestamp};
use alicloud_runtime::wire::Field;

/// A source that channel programs play, in one or more package formats.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblySource {
    /// The ARN of the source.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/mySource`.
    pub arn: Option<String>,
    /// The time the source was created.
    ///
    /// Example: `2022-10-20T07:15:51Z`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// The time the source was last modified.
    ///
    /// Example: `2024-11-07T10:12:01Z`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The package configurations of the source, as a JSON document.
    ///
    /// Example: `[{ "sourceGroupName": "mySourceGroup-1", "relativePath": "group1/hls.m3u8", "packageType": "hls" }]`.
    pub http_package_configurations: Option<
        Text<Vec<ChannelAssemblySourceHttpPackageConfiguration>>,
    >,
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: Option<String>,
    /// The name of the source.
    ///
    /// Example: `MyVodSource`.
    pub source_name: Option<String>,
    /// The type of a source.
    ///
    /// Example: `vodSource`.
    pub source_type: Option<super::ProgramSourceType>,
    /// The state of the source: `0` for normal, `1` for deleted.
    ///
    /// Example: `0`.
    pub state: Option<i32>,
}

alicloud_runtime::structure! {
    ChannelAssemblySource {
        arn: "Arn",
        gmt_create: "GmtCreate",
        gmt_modified: "GmtModified",
        http_package_configurations: "HttpPackageConfigurations",
        source_location_name: "SourceLocationName",
        source_name: "SourceName",
        source_type: "SourceType",
        state: "State",
    }
}

/// An item of [`ChannelAssemblySource::http_package_configurations`](field@ChannelAssemblySource::http_package_configurations).
///
/// The package configurations of the source, as a JSON document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblySourceHttpPackageConfiguration {
    /// The source group of these settings.
    pub source_group_name: Option<String>,
    /// The path of the manifest, relative to the base URL of the source location.
    pub relative_path: Option<String>,
    /// The package type of the content, such as `hls`.
    pub package_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    ChannelAssemblySourceHttpPackageConfiguration {
        source_group_name: Field::member("sourceGroupName"),
        relative_path: Field::member("relativePath"),
        package_type: Field::member("packageType"),
        others: Field::other_members(),
    }
}
