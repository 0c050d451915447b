// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveRecordFormat`

use alicloud_runtime::wire::{Field, UnknownValue};

/// A recording format of a live stream, with durations and object names.
#[derive(Clone)]
#[non_exhaustive]
pub struct LiveRecordFormat {
    /// The duration of one recording, in seconds. If a stream is interrupted and resumes
    /// within 3 minutes, the same recording continues. After a longer interruption, a new
    /// recording starts. Support can change the 3 minutes.
    ///
    /// Default: `21600`. Example: `3600`.
    pub cycle_duration: Option<i32>,
    /// The format of the recording.
    ///
    /// Matches `  `. Example: `m3u8`.
    pub format: Option<LiveRecordFormatFormat>,
    /// The object name of the recording in OSS, less than 256 bytes. The variables `{JobId}`,
    /// `{Sequence}`, `{StartTime}`, `{EndTime}`, `{EscapedStartTime}`, and `{EscapedEndTime}`
    /// are supported. Both times, plain or escaped, are required.
    ///
    /// Matches `  `. Example: `record/{JobId}/{Sequence}_{EscapedStartTime}_{EscapedEndTime}`.
    pub oss_object_prefix: Option<String>,
    /// The duration of a segment, in seconds. Used only if `Format` is `m3u8`.
    ///
    /// 5 to 30. Matches `  `. Default: `30`. Example: `30`.
    pub slice_duration: Option<i32>,
    /// The object name of TS segments, less than 256 bytes. Officially required only if
    /// `Format` is `m3u8`. `{UnixTimestamp}` and `{Sequence}` are required, `{JobId}` is
    /// optional.
    ///
    /// Matches `  `. Example: `record/{JobId}/{UnixTimestamp}_{Sequence}`.
    pub slice_oss_object_prefix: Option<String>,
}

impl LiveRecordFormat {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(format: impl Into<LiveRecordFormatFormat>) -> Self {
        Self {
            format: Some(format.into()),
            cycle_duration: None,
            oss_object_prefix: None,
            slice_duration: None,
            slice_oss_object_prefix: None,
        }
    }

    /// Sets `CycleDuration`. The duration of one recording, in seconds.
    #[must_use]
    #[inline]
    pub fn cycle_duration(mut self, cycle_duration: i32) -> Self {
        self.cycle_duration = Some(cycle_duration);
        self
    }

    /// Sets `OssObjectPrefix`. The object name of the recording in OSS, less than 256 bytes.
    #[must_use]
    pub fn oss_object_prefix(mut self, oss_object_prefix: impl Into<String>) -> Self {
        self.oss_object_prefix = Some(oss_object_prefix.into());
        self
    }

    /// Sets `SliceDuration`. The duration of a segment, in seconds.
    #[must_use]
    #[inline]
    pub fn slice_duration(mut self, slice_duration: i32) -> Self {
        self.slice_duration = Some(slice_duration);
        self
    }

    /// Sets `SliceOssObjectPrefix`. The object name of TS segments, less than 256 bytes.
    #[must_use]
    pub fn slice_oss_object_prefix(
        mut self,
        slice_oss_object_prefix: impl Into<String>,
    ) -> Self {
        self.slice_oss_object_prefix = Some(slice_oss_object_prefix.into());
        self
    }
}

alicloud_runtime::structure! {
    LiveRecordFormat {
        cycle_duration: Field::member("CycleDuration"),
        format: Field::member("Format").required(),
        oss_object_prefix: Field::member("OssObjectPrefix"),
        slice_duration: Field::member("SliceDuration").integer(5, 30),
        slice_oss_object_prefix: Field::member("SliceOssObjectPrefix"),
    }
}

/// The values of [`LiveRecordFormat::format`](field@LiveRecordFormat::format).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveRecordFormatFormat {
    /// `m3u8`: HLS; requires `SliceOssObjectPrefix` and `SliceDuration`.
    M3u8,
    /// `mp4`: MP4.
    Mp4,
    /// `flv`: FLV.
    Flv,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveRecordFormatFormat {
        M3u8: "m3u8",
        Mp4: "mp4",
        Flv: "flv",
    }
}
