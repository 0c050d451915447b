// Written by `cargo xtask regen`. Change the description and run it again.

//! `VodPackagingGroup`

use alicloud_runtime::{Text, Timestamp};

/// A group of packaging configurations and assets for video on demand.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingGroup {
    /// The approximate number of assets in the group.
    pub approximate_asset_count: Option<i64>,
    /// The number of packaging configurations in the group.
    pub configuration_count: Option<i64>,
    /// The time the packaging group was created.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the packaging group.
    pub description: Option<String>,
    /// The domain name of the packaging group.
    pub domain_name: Option<String>,
    /// The name of the packaging group.
    pub group_name: Option<String>,
}

alicloud_runtime::structure! {
    VodPackagingGroup {
        approximate_asset_count: "ApproximateAssetCount",
        configuration_count: "ConfigurationCount",
        create_time: "CreateTime",
        description: "Description",
        domain_name: "DomainName",
        group_name: "GroupName",
    }
}
