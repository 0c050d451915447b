// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaBasicInfo`

use alicloud_runtime::{Json, Text, Timestamp};

/// Basic information about a media asset, such as its title, category, source and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaBasicInfo {
    /// The business the media asset belongs to, such as `ICE`.
    ///
    /// Example: `ICE`.
    pub biz: Option<String>,
    /// The business type of the media asset, such as `general` or `sticker`.
    ///
    /// Example: `general`.
    pub business_type: Option<String>,
    /// The category of the media asset.
    ///
    /// Example: `category1`.
    pub category: Option<String>,
    /// The URL of the cover image.
    ///
    /// Example: `https://dtlive-bj.oss-cn-beijing.aliyuncs.com/cover/01e1271d-ff4f-4689-9c20-e1df81486859_open_live_cover.jpg`.
    pub cover_url: Option<String>,
    /// The time the media asset was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the media asset was deleted, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// The description of the content.
    ///
    /// Example: `description`.
    pub description: Option<String>,
    /// The URL the media was registered with: an HTTP URL or one that starts with `oss://`.
    ///
    /// Example: `https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `******c48fb37407365d4f2cd8******`.
    pub media_id: Option<String>,
    /// The tags of the media asset.
    ///
    /// Example: `tag1, tag2`.
    pub media_tags: Option<String>,
    /// The type of the media asset, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: Option<String>,
    /// The time the media asset was last updated, in UTC.
    ///
    /// Example: `2020-12-26T04:11:12Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The snapshots, as a JSON-encoded array.
    ///
    /// Example: `[]`.
    pub snapshots: Option<Text<Json>>,
    /// The source of the media asset, such as `oss`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The sprite images, as a JSON string. `null` if there are none.
    pub sprite_images: Option<Text<Json>>,
    /// The status of the media asset, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The title of the media asset.
    ///
    /// Example: `title`.
    pub title: Option<String>,
    /// The transcoding status, such as `Init`.
    ///
    /// Example: `Init`.
    pub transcode_status: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `userDataTest`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    MediaBasicInfo {
        biz: "Biz",
        business_type: "BusinessType",
        category: "Category",
        cover_url: "CoverURL",
        create_time: "CreateTime",
        deleted_time: "DeletedTime",
        description: "Description",
        input_url: "InputURL",
        media_id: "MediaId",
        media_tags: "MediaTags",
        media_type: "MediaType",
        modified_time: "ModifiedTime",
        snapshots: "Snapshots",
        source: "Source",
        sprite_images: "SpriteImages",
        status: "Status",
        title: "Title",
        transcode_status: "TranscodeStatus",
        user_data: "UserData",
    }
}
