// Written by `cargo xtask regen`. Change the description and run it again.

//! `LivePackageChannelGroup`

use alicloud_runtime::{Text, Timestamp};

/// A group of live packaging channels with a shared origin domain.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePackageChannelGroup {
    /// The time the channel group was created, in UTC.
    ///
    /// Example: `2023-04-01T12:00:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the channel group.
    ///
    /// Example: `This is an example description.`.
    pub description: Option<String>,
    /// The name of the channel group.
    ///
    /// Example: `example-group`.
    pub group_name: Option<String>,
    /// The time the channel group was last modified, in UTC.
    ///
    /// Example: `2023-04-01T12:00:00Z`.
    pub last_modified: Option<Text<Timestamp>>,
    /// The domain that the endpoints of the group are fetched from.
    ///
    /// Example: `example.com`.
    pub origin_domain: Option<String>,
}

alicloud_runtime::structure! {
    LivePackageChannelGroup {
        create_time: "CreateTime",
        description: "Description",
        group_name: "GroupName",
        last_modified: "LastModified",
        origin_domain: "OriginDomain",
    }
}
