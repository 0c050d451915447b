// Written by `cargo xtask regen`. Change the description and run it again.

//! `VideoStreamInfo`

use alicloud_runtime::Text;

/// The technical properties of a video stream in a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoStreamInfo {
    /// The average frame rate, in frames per second.
    ///
    /// Example: `24.0`.
    pub avg_fps: Option<Text<f64>>,
    /// The bitrate, usually in kbit/s.
    ///
    /// Example: `1001.594`.
    pub bitrate: Option<Text<f64>>,
    /// The full name of the codec, such as `AAC (Advanced Audio Coding)`.
    pub codec_long_name: Option<String>,
    /// The short name of the codec, such as `h264` or `aac`.
    ///
    /// Example: `h264`.
    pub codec_name: Option<String>,
    /// The codec tag in the container, as a hexadecimal number such as `0x6134706d`.
    ///
    /// Example: `0x0000`.
    pub codec_tag: Option<String>,
    /// The codec tag as text, such as `[0][0][0][0]`.
    ///
    /// Example: `[0][0][0][0]`.
    pub codec_tag_string: Option<String>,
    /// The time base of the codec, as a fraction such as `1/48`.
    ///
    /// Example: `1/48`.
    pub codec_time_base: Option<String>,
    /// The display aspect ratio, such as `16:9`.
    ///
    /// Example: `0:1`.
    pub dar: Option<String>,
    /// The duration. For streams and files, in seconds, such as `216.206706`. For speech
    /// recognition, in the format `00:00:10`.
    ///
    /// Example: `216.206706`.
    pub duration: Option<String>,
    /// The frame rate, in frames per second.
    ///
    /// Example: `24.0`.
    pub fps: Option<Text<f64>>,
    /// Whether the stream has B-frames, as a number such as `2`.
    ///
    /// Example: `2`.
    pub has_b_frames: Option<Text<i32>>,
    /// The height, in pixels.
    ///
    /// Example: `540`.
    pub height: Option<Text<i32>>,
    /// The index of the video stream.
    ///
    /// Example: `0`.
    pub index: Option<Text<i32>>,
    /// The language, such as `zh`. `und` if unknown.
    ///
    /// Example: `und`.
    pub lang: Option<String>,
    /// The codec level, as an integer such as `30`.
    ///
    /// Example: `30`.
    pub level: Option<Text<i32>>,
    /// The number of frames.
    ///
    /// Example: `5184`.
    pub nb_frames: Option<Text<i64>>,
    /// The total number of frames.
    ///
    /// Example: `5184`.
    pub num_frames: Option<Text<i64>>,
    /// The pixel format, such as `yuv420p`.
    ///
    /// Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// The profile of the codec, such as `High`.
    ///
    /// Example: `High`.
    pub profile: Option<String>,
    /// The rotation of the picture, in degrees.
    ///
    /// Example: `0`.
    pub rotate: Option<Text<i32>>,
    /// The sample aspect ratio, such as `0:1`.
    ///
    /// Example: `0:1`.
    pub sar: Option<String>,
    /// The start time. For streams, in seconds, such as `0.081706`. For speech recognition,
    /// in the format `00:00:00`.
    ///
    /// Example: `0.081706`.
    pub start_time: Option<String>,
    /// The time base, as a fraction such as `1/12288`.
    ///
    /// Example: `1/12288`.
    pub timebase: Option<String>,
    /// The width, in pixels.
    ///
    /// Example: `960`.
    pub width: Option<Text<i32>>,
}

alicloud_runtime::structure! {
    VideoStreamInfo {
        avg_fps: "AvgFPS",
        bitrate: "Bitrate",
        codec_long_name: "CodecLongName",
        codec_name: "CodecName",
        codec_tag: "CodecTag",
        codec_tag_string: "CodecTagString",
        codec_time_base: "CodecTimeBase",
        dar: "Dar",
        duration: "Duration",
        fps: "Fps",
        has_b_frames: "HasBFrames",
        height: "Height",
        index: "Index",
        lang: "Lang",
        level: "Level",
        nb_frames: "Nb_frames",
        num_frames: "NumFrames",
        pix_fmt: "PixFmt",
        profile: "Profile",
        rotate: "Rotate",
        sar: "Sar",
        start_time: "StartTime",
        timebase: "Timebase",
        width: "Width",
    }
}
