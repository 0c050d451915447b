// Written by `cargo xtask regen`. Change the description and run it again.

//! `PublicMediaBasicInfo`

use alicloud_runtime::{Json, Text, Timestamp};

/// Basic information about a media asset in the public library.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMediaBasicInfo {
    /// The business type of the media asset, such as `general` or `sticker`.
    ///
    /// Example: `general`.
    pub business_type: Option<String>,
    /// The category of the media asset.
    ///
    /// Example: `category`.
    pub category: Option<String>,
    /// The URL of the media's cover image.
    pub cover_url: Option<String>,
    /// The time the media asset was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:08Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the media asset was deleted, in UTC.
    ///
    /// Example: `2020-12-26T04:11:15Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// The description of the content of the media.
    ///
    /// Example: `description`.
    pub description: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `icepublic-****14e501538aeef0a3140176f6****`.
    pub media_id: Option<String>,
    /// The tags of the media asset.
    ///
    /// Example: `tag1`.
    pub media_tags: Option<String>,
    /// The type of the media asset, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: Option<String>,
    /// The time the media asset was last updated, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The source of the media asset, such as `oss`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The sprite images, as a JSON string.
    pub sprite_images: Option<Text<Json>>,
    /// The status of the media asset, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The title of the media asset.
    ///
    /// Example: `title`.
    pub title: Option<String>,
    /// The user's custom data, as JSON or any other text.
    ///
    /// Example: `{"key":"value"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    PublicMediaBasicInfo {
        business_type: "BusinessType",
        category: "Category",
        cover_url: "CoverURL",
        create_time: "CreateTime",
        deleted_time: "DeletedTime",
        description: "Description",
        media_id: "MediaId",
        media_tags: "MediaTags",
        media_type: "MediaType",
        modified_time: "ModifiedTime",
        source: "Source",
        sprite_images: "SpriteImages",
        status: "Status",
        title: "Title",
        user_data: "UserData",
    }
}
