// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelAssemblySourceLocation`

use alicloud_runtime::{Text, Timestamp};

/// An origin server that channel sources are fetched from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblySourceLocation {
    /// The ARN of the source location.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<UserId>:sourcelocation/MySourceLocation`.
    pub arn: Option<String>,
    /// The base URL that sources are fetched from.
    ///
    /// Example: `http://xxxx.com`.
    pub base_url: Option<String>,
    /// The time the source location was created.
    ///
    /// Example: `2024-03-29T02:03:17Z`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// The time the source location was last modified.
    ///
    /// Example: `2024-03-29T02:03:17Z`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The URL that segments are fetched from, such as `http://segmentdelivery.com`.
    ///
    /// Example: `http://segmentdelivery.com`.
    pub segment_delivery_configurations: Option<String>,
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: Option<String>,
    /// The state of the source location: `0` for normal, `1` for deleted.
    ///
    /// Example: `0`.
    pub state: Option<i32>,
}

alicloud_runtime::structure! {
    ChannelAssemblySourceLocation {
        arn: "Arn",
        base_url: "BaseUrl",
        gmt_create: "GmtCreate",
        gmt_modified: "GmtModified",
        segment_delivery_configurations: "SegmentDeliveryConfigurations",
        source_location_name: "SourceLocationName",
        state: "State",
    }
}
