// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaBasicInfo`

use alicloud_runtime::{Json, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};

/// The basic facts about a media asset: its title, category, source, status and so on.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaBasicInfo {
    /// Which business the media belongs to, such as `ICE`.
    ///
    /// Example: `ICE`.
    pub biz: Option<String>,
    /// What the media is used for, such as `general` or `sticker`.
    ///
    /// Example: `general`.
    pub business_type: Option<String>,
    /// The category it is filed under.
    ///
    /// Example: `category1`.
    pub category: Option<String>,
    /// Where the cover picture can be fetched.
    ///
    /// Example: `https://dtlive-bj.oss-cn-beijing.aliyuncs.com/cover/01e1271d-ff4f-4689-9c20-e1df81486859_open_live_cover.jpg`.
    pub cover_url: Option<String>,
    /// When the media was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the media was deleted, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// What the content is about.
    ///
    /// Example: `description`.
    pub description: Option<String>,
    /// The address the media was registered with: an HTTP URL or one that starts with `oss://`.
    ///
    /// Example: `https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `******c48fb37407365d4f2cd8******`.
    pub media_id: Option<String>,
    /// The tags of the media.
    ///
    /// Example: `tag1, tag2`.
    pub media_tags: Option<String>,
    /// The kind of media, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: Option<String>,
    /// When the media last changed, in UTC.
    ///
    /// Example: `2020-12-26T04:11:12Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The snapshots, as the text of a JSON array.
    ///
    /// Example: `[]`.
    pub snapshots: Option<Text<Json>>,
    /// Where the media comes from, such as `oss`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The sprite images, as JSON text; `null` if there are none.
    pub sprite_images: Option<Text<Json>>,
    /// What state the media is in, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The title of the media.
    ///
    /// Example: `title`.
    pub title: Option<String>,
    /// How far transcoding has come, such as `Init`.
    ///
    /// Example: `Init`.
    pub transcode_status: Option<String>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `userDataTest`.
    pub user_data: Option<String>,
}

impl Fields for MediaBasicInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "Biz",
        "BusinessType",
        "Category",
        "CoverURL",
        "CreateTime",
        "DeletedTime",
        "Description",
        "InputURL",
        "MediaId",
        "MediaTags",
        "MediaType",
        "ModifiedTime",
        "Snapshots",
        "Source",
        "SpriteImages",
        "Status",
        "Title",
        "TranscodeStatus",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    MediaBasicInfo { biz, business_type, category, cover_url, create_time, deleted_time,
    description, input_url, media_id, media_tags, media_type, modified_time, snapshots,
    source, sprite_images, status, title, transcode_status, user_data }
);
