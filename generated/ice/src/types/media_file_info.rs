// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaFileInfo`

/// A file of a media asset, with its basic information and streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFileInfo {
    /// The audio streams. A media asset can have more than one.
    pub audio_stream_info_list: Vec<super::AudioStreamInfo>,
    /// The basic information about the file, such as duration and size.
    pub file_basic_info: Option<super::FileSummary>,
    /// The subtitle streams. A media asset can have more than one.
    pub subtitle_stream_info_list: Vec<super::SubtitleStreamInfo>,
    /// The video streams. A media asset can have more than one.
    pub video_stream_info_list: Vec<super::VideoStreamInfo>,
}

alicloud_runtime::structure! {
    MediaFileInfo {
        audio_stream_info_list: "AudioStreamInfoList",
        file_basic_info: "FileBasicInfo",
        subtitle_stream_info_list: "SubtitleStreamInfoList",
        video_stream_info_list: "VideoStreamInfoList",
    }
}
