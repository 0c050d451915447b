// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelAssemblySource`

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};

/// A source, in one or more packaged forms, that programs of a channel play.
#[derive(Default)]
#[non_exhaustive]
pub struct ChannelAssemblySource {
    /// The ARN of the source.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/mySource`.
    pub arn: Option<String>,
    /// When the source was created.
    ///
    /// Example: `2022-10-20T07:15:51Z`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// When the source last changed.
    ///
    /// Example: `2024-11-07T10:12:01Z`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The packages the source offers, as a JSON document.
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
    /// The kind of a source.
    ///
    /// Example: `vodSource`.
    pub source_type: Option<super::ProgramSourceType>,
    /// The state of the source: `0` for normal, `1` for deleted.
    ///
    /// Example: `0`.
    pub state: Option<i32>,
}

impl Fields for ChannelAssemblySource {
    const FIELDS: &'static [Field] = &Field::members([
        "Arn",
        "GmtCreate",
        "GmtModified",
        "HttpPackageConfigurations",
        "SourceLocationName",
        "SourceName",
        "SourceType",
        "State",
    ]);
}

alicloud_runtime::structure!(
    ChannelAssemblySource { arn, gmt_create, gmt_modified, http_package_configurations,
    source_location_name, source_name, source_type, state }
);

/// An item of `HttpPackageConfigurations`.
///
/// The packages the source offers, as a JSON document.
#[derive(Default)]
#[non_exhaustive]
pub struct ChannelAssemblySourceHttpPackageConfiguration {
    /// The source group these settings belong to.
    pub source_group_name: Option<String>,
    /// Where the manifest is, relative to the base URL of the source location.
    pub relative_path: Option<String>,
    /// How the content is packaged, such as `hls`.
    pub package_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl Fields for ChannelAssemblySourceHttpPackageConfiguration {
    const FIELDS: &'static [Field] = &[
        Field::member("sourceGroupName"),
        Field::member("relativePath"),
        Field::member("packageType"),
        Field::other_members(),
    ];
}

alicloud_runtime::structure!(
    ChannelAssemblySourceHttpPackageConfiguration { source_group_name, relative_path,
    package_type, others }
);
