// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubtitleStreamInfo`

use alicloud_runtime::Text;

/// The technical properties of a subtitle stream in a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleStreamInfo {
    /// The full name of the subtitle format, such as `SubRip Text`.
    ///
    /// Example: `SubRip Text`.
    pub codec_long_name: Option<String>,
    /// The short name of the subtitle format, such as `srt`.
    ///
    /// Example: `srt`.
    pub codec_name: Option<String>,
    /// The codec tag in the container, as a hexadecimal number such as `0x6134706d`.
    ///
    /// Example: `unicode`.
    pub codec_tag: Option<String>,
    /// The codec tag as text, such as `[0][0][0][0]`.
    ///
    /// Example: `unicode`.
    pub codec_tag_string: Option<String>,
    /// The time base of the codec, as a fraction such as `1/48`.
    ///
    /// Example: `29.97`.
    pub codec_time_base: Option<String>,
    /// The duration. For streams and files, in seconds, such as `216.206706`. For speech
    /// recognition, in the format `00:00:10`.
    ///
    /// Example: `1`.
    pub duration: Option<String>,
    /// The index of the subtitle stream.
    ///
    /// Example: `1`.
    pub index: Option<Text<i32>>,
    /// The language, such as `zh`. `und` if unknown.
    ///
    /// Example: `und`.
    pub lang: Option<String>,
    /// The start time. For streams, in seconds, such as `0.081706`. For speech recognition,
    /// in the format `00:00:00`.
    ///
    /// Example: `0`.
    pub start_time: Option<String>,
    /// The time base, as a fraction such as `1/12288`.
    ///
    /// Example: `30`.
    pub timebase: Option<String>,
}

alicloud_runtime::structure! {
    SubtitleStreamInfo {
        codec_long_name: "CodecLongName",
        codec_name: "CodecName",
        codec_tag: "CodecTag",
        codec_tag_string: "CodecTagString",
        codec_time_base: "CodecTimeBase",
        duration: "Duration",
        index: "Index",
        lang: "Lang",
        start_time: "StartTime",
        timebase: "Timebase",
    }
}
