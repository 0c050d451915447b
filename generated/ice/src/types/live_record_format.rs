// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveRecordFormat`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A recording format of a live stream, with durations and object names.
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
    pub format: LiveRecordFormatFormat,
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
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(format: impl Into<LiveRecordFormatFormat>) -> Self {
        Self {
            format: format.into(),
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

impl Fields for LiveRecordFormat {
    const FIELDS: &'static [Field] = &[
        Field::member("CycleDuration"),
        Field::member("Format").required(),
        Field::member("OssObjectPrefix"),
        Field::member("SliceDuration").integer(5, 30),
        Field::member("SliceOssObjectPrefix"),
    ];
}

alicloud_runtime::structure!(
    LiveRecordFormat { cycle_duration, format, oss_object_prefix, slice_duration,
    slice_oss_object_prefix }
);

/// The values of `Format` in [`LiveRecordFormat`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for LiveRecordFormatFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("m3u8", Self::M3u8),
        ("mp4", Self::Mp4),
        ("flv", Self::Flv),
    ];
}

alicloud_runtime::open_set!(LiveRecordFormatFormat);
