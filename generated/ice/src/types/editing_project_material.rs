// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingProjectMaterial`

use alicloud_runtime::{Json, Text, Timestamp};

/// A media asset in the materials of an editing project.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditingProjectMaterial {
    /// The files of the media asset.
    pub file_info_list: Vec<EditingProjectMaterialFileInfo>,
    /// The basic information, such as title, cover, tags, and times.
    pub media_basic_info: Option<EditingProjectMaterialMediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `*****64623a94eca8516569c8fe*****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    EditingProjectMaterial {
        file_info_list: "FileInfoList",
        media_basic_info: "MediaBasicInfo",
        media_id: "MediaId",
    }
}

/// An item of [`EditingProjectMaterial::file_info_list`](field@EditingProjectMaterial::file_info_list).
///
/// The files of the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditingProjectMaterialFileInfo {
    /// Basic information about the file, including its duration and size.
    pub file_basic_info: Option<super::FileSummary>,
}

alicloud_runtime::structure! {
    EditingProjectMaterialFileInfo {
        file_basic_info: "FileBasicInfo",
    }
}

/// The basic information, such as title, cover, tags, and times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditingProjectMaterialMediaBasicInfo {
    /// The business type of the media asset, such as `general` or `sticker`.
    ///
    /// Example: `general`.
    pub business_type: Option<String>,
    /// The category of the media, such as `video` or `audio`.
    ///
    /// Example: `video`.
    pub category: Option<String>,
    /// The URL of the media's cover image.
    ///
    /// Example: `http://sample-bucket.oss-cn-shanghai.aliyuncs.com/sample-corver.jpg?Expires=1628670610&OSSAccessKeyId=AK&Signature=signature`.
    pub cover_url: Option<String>,
    /// The time the media asset was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:08Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the media asset was deleted, in UTC.
    ///
    /// Example: `2020-12-26T04:11:08Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// The description of the media.
    ///
    /// Example: `sample_description`.
    pub description: Option<String>,
    /// The URL the media was registered with: an HTTP URL or one that starts with `oss://`.
    ///
    /// Example: `http://bucket.oss-cn-shanghai.aliyuncs.com/file.mp4`.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `*****64623a94eca8516569c8f*****`.
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
    /// Example: `2020-12-26T04:11:08Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The snapshots of the media. The text may be `null`.
    ///
    /// Example: `null`.
    pub snapshots: Option<String>,
    /// The source of the media asset, such as `oss`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The sprite images, as a JSON string. `null` if there are none.
    ///
    /// Example: `null`.
    pub sprite_images: Option<Text<Json>>,
    /// The status of the media.
    ///
    /// Example: `Normal`.
    pub status: Option<super::MediaStatus>,
    /// The title of the media asset.
    ///
    /// Example: `file.mp4`.
    pub title: Option<String>,
    /// The transcoding status of the media.
    ///
    /// Example: `Init`.
    pub transcode_status: Option<String>,
    /// Custom data in any format.
    ///
    /// Example: `userData`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    EditingProjectMaterialMediaBasicInfo {
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
