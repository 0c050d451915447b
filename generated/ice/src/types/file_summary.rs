// Written by `cargo xtask regen`. Change the description and run it again.

//! `FileSummary`

use alicloud_runtime::Text;
use alicloud_runtime::wire::UnknownValue;

/// Basic information about a file, such as its size, duration and format.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSummary {
    /// The bitrate of the file.
    ///
    /// Example: `30`.
    pub bitrate: Option<Text<f64>>,
    /// The duration of the file, in seconds.
    ///
    /// Example: `200`.
    pub duration: Option<Text<f64>>,
    /// The name of the file.
    ///
    /// Example: `example.mp4`.
    pub file_name: Option<String>,
    /// The size of the file, in bytes.
    ///
    /// Example: `191`.
    pub file_size: Option<Text<i64>>,
    /// The status of the file.
    ///
    /// Example: `Normal`.
    pub file_status: Option<FileSummaryFileStatus>,
    /// The type of the file, such as `source_file`.
    ///
    /// Example: `source_file`.
    pub file_type: Option<String>,
    /// The URL of the file. For licensed media, the URL of a preview or sample.
    ///
    /// Example: `http://example-bucket.cdn.domain.com/example.mp4`.
    pub file_url: Option<String>,
    /// The container format, such as `mp4`. Sometimes several names separated by commas, such
    /// as `mov,mp4,m4a,3gp,3g2,mj2`.
    ///
    /// Example: `jpg`.
    pub format_name: Option<String>,
    /// The height of the image, in pixels.
    ///
    /// Example: `416`.
    pub height: Option<Text<i32>>,
    /// The region the file is stored in, such as `cn-shanghai`.
    ///
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// The width of the image, in pixels.
    ///
    /// Example: `640`.
    pub width: Option<Text<i32>>,
}

alicloud_runtime::structure! {
    FileSummary {
        bitrate: "Bitrate",
        duration: "Duration",
        file_name: "FileName",
        file_size: "FileSize",
        file_status: "FileStatus",
        file_type: "FileType",
        file_url: "FileUrl",
        format_name: "FormatName",
        height: "Height",
        region: "Region",
        width: "Width",
    }
}

/// The values of [`FileSummary::file_status`](field@FileSummary::file_status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSummaryFileStatus {
    /// `Uploading`: being uploaded.
    Uploading,
    /// `Normal`: ready.
    Normal,
    /// `UploadFail`: the upload failed.
    UploadFail,
    /// `Disable`: disabled.
    Disable,
    /// `Deleted`: deleted.
    Deleted,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open FileSummaryFileStatus {
        Uploading: "Uploading",
        Normal: "Normal",
        UploadFail: "UploadFail",
        Disable: "Disable",
        Deleted: "Deleted",
    }
}
