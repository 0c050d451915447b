// Written by `cargo xtask regen`. Change the description and run it again.

//! `FileBasicInfo`

use alicloud_runtime::{Text, Timestamp};

/// Basic information about a file, such as its size, duration and times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileBasicInfo {
    /// The file bitrate, in kbit/s.
    ///
    /// Example: `1132.68`.
    pub bitrate: Option<Text<f64>>,
    /// The time the job or file was created.
    ///
    /// Example: `2020-12-26T04:11:08Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The duration of the file, in seconds.
    ///
    /// Example: `216.206667`.
    pub duration: Option<Text<f64>>,
    /// The file name, with its extension.
    ///
    /// Example: `example.mp4`.
    pub file_name: Option<String>,
    /// The size of the file, in bytes.
    ///
    /// Example: `30611502`.
    pub file_size: Option<Text<i64>>,
    /// The status of the file, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub file_status: Option<String>,
    /// The type of the file, such as `source_file`.
    ///
    /// Example: `source_file`.
    pub file_type: Option<String>,
    /// The URL of the file in OSS.
    pub file_url: Option<String>,
    /// The container format, such as `mp4`. Sometimes several names separated by commas, such
    /// as `mov,mp4,m4a,3gp,3g2,mj2`.
    ///
    /// Example: `mov,mp4,m4a,3gp,3g2,mj2`.
    pub format_name: Option<String>,
    /// The height of the video, in pixels.
    ///
    /// Example: `540`.
    pub height: Option<Text<i32>>,
    /// The time the file was last updated, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The region the file is stored in, such as `cn-shanghai`.
    ///
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// The width of the video, in pixels.
    ///
    /// Example: `960`.
    pub width: Option<Text<i32>>,
}

alicloud_runtime::structure! {
    FileBasicInfo {
        bitrate: "Bitrate",
        create_time: "CreateTime",
        duration: "Duration",
        file_name: "FileName",
        file_size: "FileSize",
        file_status: "FileStatus",
        file_type: "FileType",
        file_url: "FileUrl",
        format_name: "FormatName",
        height: "Height",
        modified_time: "ModifiedTime",
        region: "Region",
        width: "Width",
    }
}
