// Written by `cargo xtask regen`. Change the description and run it again.

//! `VodPackagingGroup`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};

/// A group of packaging configurations and assets for video on demand.
#[derive(Default)]
#[non_exhaustive]
pub struct VodPackagingGroup {
    /// Roughly how many assets the group has.
    pub approximate_asset_count: Option<i64>,
    /// How many packaging configurations the group has.
    pub configuration_count: Option<i64>,
    /// When the packaging group was created.
    pub create_time: Option<Text<Timestamp>>,
    /// A description of the packaging group.
    pub description: Option<String>,
    /// The domain name of the packaging group.
    pub domain_name: Option<String>,
    /// The name of the packaging group.
    pub group_name: Option<String>,
}

impl Fields for VodPackagingGroup {
    const FIELDS: &'static [Field] = &Field::members([
        "ApproximateAssetCount",
        "ConfigurationCount",
        "CreateTime",
        "Description",
        "DomainName",
        "GroupName",
    ]);
}

alicloud_runtime::structure!(
    VodPackagingGroup { approximate_asset_count, configuration_count, create_time,
    description, domain_name, group_name }
);
