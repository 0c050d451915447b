// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaFileMeta`

use alicloud_runtime::Text;
use alicloud_runtime::wire::UnknownValue;

/// The technical properties of a media file and of its audio and video streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFileMeta {
    /// The audio streams of the file, one entry per stream.
    pub audio_stream_info_list: Vec<MediaFileMetaAudioStreamInfo>,
    /// Basic information about the output file: name, size, format, dimensions and location.
    pub file_basic_info: Option<MediaFileMetaFileBasicInfo>,
    /// The video streams of the file, one entry per stream.
    pub video_stream_info_list: Vec<MediaFileMetaVideoStreamInfo>,
}

alicloud_runtime::structure! {
    MediaFileMeta {
        audio_stream_info_list: "AudioStreamInfoList",
        file_basic_info: "FileBasicInfo",
        video_stream_info_list: "VideoStreamInfoList",
    }
}

/// An item of [`MediaFileMeta::audio_stream_info_list`](field@MediaFileMeta::audio_stream_info_list).
///
/// The audio streams of the file, one entry per stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFileMetaAudioStreamInfo {
    /// The bitrate of the audio stream. May be text that is not a plain number, such as `0.f`.
    ///
    /// Example: `0.f`.
    pub bitrate: Option<String>,
    /// The channel layout of the audio, such as `stereo`.
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
    /// The short name of the codec, such as `h264` or `aac`.
    ///
    /// Example: `aac`.
    pub codec_name: Option<String>,
    /// The codec tag as a hexadecimal number, such as `0x000f`.
    ///
    /// Example: `0x000f`.
    pub codec_tag: Option<String>,
    /// The codec tag as text, such as `[15][0][0][0]`.
    ///
    /// Example: `[15][0][0][0]`.
    pub codec_tag_string: Option<String>,
    /// The time base of the codec, as a fraction such as `1/44100`.
    ///
    /// Example: `1/44100`.
    pub codec_time_base: Option<String>,
    /// The duration of the stream, in seconds.
    ///
    /// Example: `403.039989`.
    pub duration: Option<Text<f64>>,
    /// The index of the stream among all streams of the file, starting from 0.
    ///
    /// Example: `1`.
    pub index: Option<Text<i32>>,
    /// The language of the stream, as a code such as `cn`.
    ///
    /// Example: `cn`.
    pub lang: Option<String>,
    /// The format of the audio samples, such as `fltp`.
    ///
    /// Example: `fltp`.
    pub sample_fmt: Option<String>,
    /// The audio sample rate, in Hz.
    ///
    /// Example: `44100`.
    pub sample_rate: Option<Text<i32>>,
    /// The start time, in seconds.
    ///
    /// Example: `1.473556`.
    pub start_time: Option<Text<f64>>,
    /// The time base of presentation timestamps in the stream, as a fraction such as `1/90000`.
    ///
    /// Example: `1/90000`.
    pub timebase: Option<String>,
}

alicloud_runtime::structure! {
    MediaFileMetaAudioStreamInfo {
        bitrate: "Bitrate",
        channel_layout: "ChannelLayout",
        channels: "Channels",
        codec_long_name: "CodecLongName",
        codec_name: "CodecName",
        codec_tag: "CodecTag",
        codec_tag_string: "CodecTagString",
        codec_time_base: "CodecTimeBase",
        duration: "Duration",
        index: "Index",
        lang: "Lang",
        sample_fmt: "SampleFmt",
        sample_rate: "SampleRate",
        start_time: "StartTime",
        timebase: "Timebase",
    }
}

/// Basic information about the output file: name, size, format, dimensions and location.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFileMetaFileBasicInfo {
    /// The bitrate of the video, in Kbit/s.
    ///
    /// Example: `888.563`.
    pub bitrate: Option<Text<f64>>,
    /// The total duration of the file, in seconds.
    ///
    /// Example: `403.039999`.
    pub duration: Option<Text<f64>>,
    /// The file name, with its extension.
    ///
    /// Example: `file.m3u8`.
    pub file_name: Option<String>,
    /// The size of the file, in bytes.
    ///
    /// Example: `31737`.
    pub file_size: Option<Text<i64>>,
    /// The status of the file.
    ///
    /// Example: `Normal`.
    pub file_status: Option<MediaFileMetaFileStatus>,
    /// The type of the file: source or transcoded output.
    ///
    /// Example: `source_file`.
    pub file_type: Option<FileType>,
    /// The URL of the file.
    ///
    /// Example: `http://bucket.oss-cn-shanghai.aliyuncs.com/path/to/file.m3u8`.
    pub file_url: Option<String>,
    /// The container format. Several names for one format are separated by commas, such as
    /// `hls,applehttp`.
    ///
    /// Example: `hls,applehttp`.
    pub format_name: Option<String>,
    /// The height of the video, in pixels.
    ///
    /// Example: `478`.
    pub height: Option<Text<i32>>,
    /// The ID of the media.
    ///
    /// Example: `73e07de0f77171eca3fc7035d0b26402`.
    pub media_id: Option<String>,
    /// The region the file is stored in, such as `cn-shanghai`.
    ///
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// The width of the video, in pixels.
    ///
    /// Example: `848`.
    pub width: Option<Text<i32>>,
}

alicloud_runtime::structure! {
    MediaFileMetaFileBasicInfo {
        bitrate: "Bitrate",
        duration: "Duration",
        file_name: "FileName",
        file_size: "FileSize",
        file_status: "FileStatus",
        file_type: "FileType",
        file_url: "FileUrl",
        format_name: "FormatName",
        height: "Height",
        media_id: "MediaId",
        region: "Region",
        width: "Width",
    }
}

/// The values of [`MediaFileMetaFileBasicInfo::file_status`](field@MediaFileMetaFileBasicInfo::file_status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaFileMetaFileStatus {
    /// `Normal`: the file is normal.
    Normal,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaFileMetaFileStatus {
        Normal: "Normal",
    }
}

/// The values of [`MediaFileMetaFileBasicInfo::file_type`](field@MediaFileMetaFileBasicInfo::file_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// `source_file`: the source.
    SourceFile,
    /// `transcode_file`: a transcoded output.
    TranscodeFile,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open FileType {
        SourceFile: "source_file",
        TranscodeFile: "transcode_file",
    }
}

/// An item of [`MediaFileMeta::video_stream_info_list`](field@MediaFileMeta::video_stream_info_list).
///
/// The video streams of the file, one entry per stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFileMetaVideoStreamInfo {
    /// The average frame rate of the stream, in frames per second.
    ///
    /// Example: `25.0`.
    pub avg_fps: Option<Text<f64>>,
    /// The bitrate of the video stream, in Kbit/s.
    ///
    /// Example: `888.563`.
    pub bit_rate: Option<Text<f64>>,
    /// The full name of the codec.
    pub codec_long_name: Option<String>,
    /// The short name of the codec, such as `h264`.
    ///
    /// Example: `h264`.
    pub codec_name: Option<String>,
    /// The codec tag as a hexadecimal number, such as `0x001b`.
    ///
    /// Example: `0x001b`.
    pub codec_tag: Option<String>,
    /// The codec tag as text, such as `[27][0][0][0]`.
    ///
    /// Example: `[27][0][0][0]`.
    pub codec_tag_string: Option<String>,
    /// The time base of the codec, as a fraction such as `1/50`.
    ///
    /// Example: `1/50`.
    pub codec_time_base: Option<String>,
    /// The display aspect ratio, such as `16:9`.
    ///
    /// Example: `16:9`.
    pub dar: Option<String>,
    /// The duration of the stream, in seconds.
    ///
    /// Example: `403.039989`.
    pub duration: Option<Text<f64>>,
    /// The frame rate of the stream, in frames per second.
    ///
    /// Example: `25.0`.
    pub fps: Option<Text<f64>>,
    /// Whether the stream has B-frames (bidirectionally predicted frames), and whether it has
    /// several in a row.
    ///
    /// Example: `2`.
    pub has_b_frames: Option<HasBFrames>,
    /// The height, in pixels.
    ///
    /// Example: `478`.
    pub height: Option<Text<i32>>,
    /// The index of the stream among all streams of the file, starting from 0.
    ///
    /// Example: `0`.
    pub index: Option<Text<i32>>,
    /// The language of the stream, as a code such as `cn`.
    ///
    /// Example: `cn`.
    pub lang: Option<String>,
    /// The codec level of the stream, as an integer such as `31`.
    ///
    /// Example: `31`.
    pub level: Option<Text<i32>>,
    /// The total number of frames.
    ///
    /// Example: `10040`.
    pub num_frames: Option<Text<i64>>,
    /// The pixel format, such as `yuv420p`.
    ///
    /// Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// The codec profile of the stream, such as `High`.
    ///
    /// Example: `High`.
    pub profile: Option<String>,
    /// The rotation of the video, in degrees: `0`, `90`, `180` or `270`. Normally `0`.
    ///
    /// Example: `0`.
    pub rotate: Option<Text<i32>>,
    /// The sample aspect ratio, in the format `width:height`, such as `478:477`.
    ///
    /// Example: `478:477`.
    pub sar: Option<String>,
    /// The start time, in seconds.
    ///
    /// Example: `1.473556`.
    pub start_time: Option<Text<f64>>,
    /// The time base of presentation timestamps in the video stream, as a fraction such as
    /// `1/90000`.
    ///
    /// Example: `1/90000`.
    pub time_base: Option<String>,
    /// The width, in pixels.
    ///
    /// Example: `848`.
    pub width: Option<Text<i32>>,
}

alicloud_runtime::structure! {
    MediaFileMetaVideoStreamInfo {
        avg_fps: "Avg_fps",
        bit_rate: "Bit_rate",
        codec_long_name: "Codec_long_name",
        codec_name: "Codec_name",
        codec_tag: "Codec_tag",
        codec_tag_string: "Codec_tag_string",
        codec_time_base: "Codec_time_base",
        dar: "Dar",
        duration: "Duration",
        fps: "Fps",
        has_b_frames: "Has_b_frames",
        height: "Height",
        index: "Index",
        lang: "Lang",
        level: "Level",
        num_frames: "NumFrames",
        pix_fmt: "PixFmt",
        profile: "Profile",
        rotate: "Rotate",
        sar: "Sar",
        start_time: "Start_time",
        time_base: "Time_base",
        width: "Width",
    }
}

/// The values of [`MediaFileMetaVideoStreamInfo::has_b_frames`](field@MediaFileMetaVideoStreamInfo::has_b_frames).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HasBFrames {
    /// `0`: no B-frames.
    V0,
    /// `1`: one B-frame.
    V1,
    /// `2`: several B-frames in a row.
    V2,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open HasBFrames {
        V0: "0",
        V1: "1",
        V2: "2",
    }
}
