// Written by `cargo xtask regen`. Change the description and run it again.

//! `VodPackagingAsset`

use alicloud_runtime::{Text, Timestamp};

/// A media asset that was ingested into a packaging group for video on demand.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingAsset {
    /// The name of the packaging asset.
    pub asset_name: Option<String>,
    /// The content ID in the DRM system.
    pub content_id: Option<String>,
    /// The time the asset was ingested.
    pub create_time: Option<Text<Timestamp>>,
    /// The packaging group that the asset belongs to.
    pub group_name: Option<String>,
    /// The source media of the asset.
    pub input: Option<super::MediaObject>,
}

alicloud_runtime::structure! {
    VodPackagingAsset {
        asset_name: "AssetName",
        content_id: "ContentId",
        create_time: "CreateTime",
        group_name: "GroupName",
        input: "Input",
    }
}
