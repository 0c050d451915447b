// Written by `cargo xtask regen`. Change the description and run it again.

//! `AudioStreamInfo`

use alicloud_runtime::Text;

/// The technical properties of an audio stream in a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioStreamInfo {
    /// The bitrate, usually in kbit/s.
    ///
    /// Example: `127.794`.
    pub bitrate: Option<Text<f64>>,
    /// The channel layout, such as `stereo`.
    ///
    /// Example: `stereo`.
    pub channel_layout: Option<String>,
    /// The number of audio channels in the stream.
    ///
    /// Example: `2`.
    pub channels: Option<Text<i32>>,
    /// The full name of the codec, such as `AAC (Advanced Audio Coding)`.
    ///
    /// Example: `AAC (Advanced Audio Coding)`.
    pub codec_long_name: Option<String>,
    /// The short name of the codec, such as `aac`.
    ///
    /// Example: `aac`.
    pub codec_name: Option<String>,
    /// The codec tag in the container, as a hexadecimal number such as `0x6134706d`.
    ///
    /// Example: `0x6134706d`.
    pub codec_tag: Option<String>,
    /// The codec tag as text, such as `mp4a`.
    ///
    /// Example: `mp4a`.
    pub codec_tag_string: Option<String>,
    /// The time base of the codec, as a fraction such as `1/48`.
    ///
    /// Example: `1/24000`.
    pub codec_time_base: Option<String>,
    /// The duration. For streams and files, in seconds, such as `216.206706`. For speech
    /// recognition, in the format `00:00:10`.
    ///
    /// Example: `16.200998`.
    pub duration: Option<String>,
    /// The frame rate of the audio.
    ///
    /// Example: `8`.
    pub fps: Option<Text<f64>>,
    /// The index of the audio stream.
    ///
    /// Example: `1`.
    pub index: Option<Text<i32>>,
    /// The language, such as `zh`. `und` if unknown.
    ///
    /// Example: `und`.
    pub lang: Option<String>,
    /// The total number of frames.
    ///
    /// Example: `10`.
    pub num_frames: Option<Text<i64>>,
    /// The profile of the codec, such as `High`.
    ///
    /// Example: `High`.
    pub profile: Option<String>,
    /// The sample format, such as `fltp`.
    ///
    /// Example: `fltp`.
    pub sample_fmt: Option<String>,
    /// The sample rate, such as `44100`.
    ///
    /// Example: `44100`.
    pub sample_rate: Option<Text<i32>>,
    /// The start time. For streams, in seconds, such as `0.081706`. For speech recognition,
    /// in the format `00:00:00`.
    ///
    /// Example: `0.000000`.
    pub start_time: Option<String>,
    /// The time base, as a fraction such as `1/12288`.
    ///
    /// Example: `1/44100`.
    pub timebase: Option<String>,
}

alicloud_runtime::structure! {
    AudioStreamInfo {
        bitrate: "Bitrate",
        channel_layout: "ChannelLayout",
        channels: "Channels",
        codec_long_name: "CodecLongName",
        codec_name: "CodecName",
        codec_tag: "CodecTag",
        codec_tag_string: "CodecTagString",
        codec_time_base: "CodecTimeBase",
        duration: "Duration",
        fps: "Fps",
        index: "Index",
        lang: "Lang",
        num_frames: "NumFrames",
        profile: "Profile",
        sample_fmt: "SampleFmt",
        sample_rate: "SampleRate",
        start_time: "StartTime",
        timebase: "Timebase",
    }
}
