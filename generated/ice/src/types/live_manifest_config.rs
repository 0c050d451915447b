// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveManifestConfig`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The manifest settings of a packaged live stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveManifestConfig {
    /// The type of ad markers in the manifest.
    ///
    /// Example: `NONE`.
    pub ad_markers: Option<AdMarkers>,
    /// The interval between `EXT-X-PROGRAM-DATE-TIME` tags, in seconds. If not set, no such
    /// tags are written. For HLS and HLS_CMAF.
    ///
    /// 1 to 3600. Example: `5`.
    pub date_time_interval: Option<i32>,
    /// The time window that viewers of the live stream can seek back, in seconds. For DASH.
    ///
    /// 1 to 3600. Default: `60`. Example: `60`.
    pub manifest_duration: Option<i32>,
    /// The maximum video bitrate of the endpoint, in bit/s. Tracks above it are excluded. No
    /// upper limit if not set.
    ///
    /// At least 1. Example: `8000000`.
    pub max_video_bitrate: Option<i32>,
    /// The minimum buffer time of a player, in seconds. The default is twice the segment
    /// duration. A lower value risks stuttering. For DASH only.
    ///
    /// 1 to 30. Example: `8`.
    pub min_buffer_time: Option<i32>,
    /// The minimum time a player waits before it fetches the manifest again, in seconds. The
    /// default is twice the segment duration. Keep it below `MinBufferTime`: too high a value
    /// makes playback stutter. For DASH.
    ///
    /// 1 to 3600. Example: `8`.
    pub min_update_period: Option<i32>,
    /// The minimum video bitrate of the endpoint, in bit/s. Tracks below it are excluded. No
    /// lower limit if not set.
    ///
    /// At least 1. Example: `1000000`.
    pub min_video_bitrate: Option<i32>,
    /// Judging by the name, the `PART-HOLD-BACK` of low-latency HLS, in milliseconds: the
    /// distance of playback from the live edge. Not officially documented.
    pub part_hold_back_ms: Option<i32>,
    /// The recommended distance of players from the live edge, in seconds. The default is
    /// three times the segment duration.
    ///
    /// 1 to 60. Example: `12`.
    pub presentation_delay: Option<i32>,
    /// The number of segments in the manifest. By default, the number of segments in the
    /// channel. For HLS and HLS_CMAF.
    ///
    /// 2 to 100. Example: `3`.
    pub segment_count: Option<i32>,
    /// The addressing format of segments in the manifest. For DASH.
    ///
    /// Default: `NUMBER_TIMELINE`. Example: `NUMBER_TIMELINE`.
    pub segment_template_format: Option<SegmentTemplateFormat>,
    /// The order of the streams in the manifest.
    ///
    /// Example: `ORIGINAL`.
    pub stream_order: Option<LiveManifestConfigStreamOrder>,
}

impl LiveManifestConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AdMarkers`. The type of ad markers in the manifest.
    #[must_use]
    pub fn ad_markers(mut self, ad_markers: impl Into<AdMarkers>) -> Self {
        self.ad_markers = Some(ad_markers.into());
        self
    }

    /// Sets `DateTimeInterval`. The interval between `EXT-X-PROGRAM-DATE-TIME` tags, in seconds.
    #[must_use]
    #[inline]
    pub fn date_time_interval(mut self, date_time_interval: i32) -> Self {
        self.date_time_interval = Some(date_time_interval);
        self
    }

    /// Sets `ManifestDuration`. The time window that viewers of the live stream can seek back, in seconds.
    #[must_use]
    #[inline]
    pub fn manifest_duration(mut self, manifest_duration: i32) -> Self {
        self.manifest_duration = Some(manifest_duration);
        self
    }

    /// Sets `MaxVideoBitrate`. The maximum video bitrate of the endpoint, in bit/s.
    #[must_use]
    #[inline]
    pub fn max_video_bitrate(mut self, max_video_bitrate: i32) -> Self {
        self.max_video_bitrate = Some(max_video_bitrate);
        self
    }

    /// Sets `MinBufferTime`. The minimum buffer time of a player, in seconds.
    #[must_use]
    #[inline]
    pub fn min_buffer_time(mut self, min_buffer_time: i32) -> Self {
        self.min_buffer_time = Some(min_buffer_time);
        self
    }

    /// Sets `MinUpdatePeriod`. The minimum time a player waits before it fetches the manifest again, in seconds.
    #[must_use]
    #[inline]
    pub fn min_update_period(mut self, min_update_period: i32) -> Self {
        self.min_update_period = Some(min_update_period);
        self
    }

    /// Sets `MinVideoBitrate`. The minimum video bitrate of the endpoint, in bit/s.
    #[must_use]
    #[inline]
    pub fn min_video_bitrate(mut self, min_video_bitrate: i32) -> Self {
        self.min_video_bitrate = Some(min_video_bitrate);
        self
    }

    /// Sets `PartHoldBackMs`. Judging by the name, the `PART-HOLD-BACK` of low-latency HLS, in milliseconds: the distance of playback from the live edge.
    #[must_use]
    #[inline]
    pub fn part_hold_back_ms(mut self, part_hold_back_ms: i32) -> Self {
        self.part_hold_back_ms = Some(part_hold_back_ms);
        self
    }

    /// Sets `PresentationDelay`. The recommended distance of players from the live edge, in seconds.
    #[must_use]
    #[inline]
    pub fn presentation_delay(mut self, presentation_delay: i32) -> Self {
        self.presentation_delay = Some(presentation_delay);
        self
    }

    /// Sets `SegmentCount`. The number of segments in the manifest.
    #[must_use]
    #[inline]
    pub fn segment_count(mut self, segment_count: i32) -> Self {
        self.segment_count = Some(segment_count);
        self
    }

    /// Sets `SegmentTemplateFormat`. The addressing format of segments in the manifest.
    #[must_use]
    pub fn segment_template_format(
        mut self,
        segment_template_format: impl Into<SegmentTemplateFormat>,
    ) -> Self {
        self.segment_template_format = Some(segment_template_format.into());
        self
    }

    /// Sets `StreamOrder`. The order of the streams in the manifest.
    #[must_use]
    pub fn stream_order(
        mut self,
        stream_order: impl Into<LiveManifestConfigStreamOrder>,
    ) -> Self {
        self.stream_order = Some(stream_order.into());
        self
    }
}

alicloud_runtime::structure! {
    LiveManifestConfig {
        ad_markers: Field::member("AdMarkers"),
        date_time_interval: Field::member("DateTimeInterval").integer(1, 3600),
        manifest_duration: Field::member("ManifestDuration").integer(1, 3600),
        max_video_bitrate: Field::member("MaxVideoBitrate").integer(1, i64::MAX),
        min_buffer_time: Field::member("MinBufferTime").integer(1, 30),
        min_update_period: Field::member("MinUpdatePeriod").integer(1, 3600),
        min_video_bitrate: Field::member("MinVideoBitrate").integer(1, i64::MAX),
        part_hold_back_ms: Field::member("PartHoldBackMs"),
        presentation_delay: Field::member("PresentationDelay").integer(1, 60),
        segment_count: Field::member("SegmentCount").integer(2, 100),
        segment_template_format: Field::member("SegmentTemplateFormat"),
        stream_order: Field::member("StreamOrder"),
    }
}

/// The values of [`LiveManifestConfig::ad_markers`](field@LiveManifestConfig::ad_markers).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdMarkers {
    /// `NONE`: ad markers are removed.
    None,
    /// `DATE_RANGE`: as `EXT-X-DATERANGE` tags of HLS; for HLS and HLS_CMAF endpoints.
    DateRange,
    /// `XML`: as the XML of DASH; for DASH endpoints.
    Xml,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AdMarkers {
        None: "NONE",
        DateRange: "DATE_RANGE",
        Xml: "XML",
    }
}

/// The values of [`LiveManifestConfig::segment_template_format`](field@LiveManifestConfig::segment_template_format).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SegmentTemplateFormat {
    /// `NUMBER_TIMELINE`: by number, with a timeline; the only format supported.
    NumberTimeline,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SegmentTemplateFormat {
        NumberTimeline: "NUMBER_TIMELINE",
    }
}

/// The values of [`LiveManifestConfig::stream_order`](field@LiveManifestConfig::stream_order).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveManifestConfigStreamOrder {
    /// `ORIGINAL`: as in the input.
    Original,
    /// `VIDEO_BITRATE_ASCENDING`: lowest video bitrate first.
    VideoBitrateAscending,
    /// `VIDEO_BITRATE_DESCENDING`: highest video bitrate first.
    VideoBitrateDescending,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveManifestConfigStreamOrder {
        Original: "ORIGINAL",
        VideoBitrateAscending: "VIDEO_BITRATE_ASCENDING",
        VideoBitrateDescending: "VIDEO_BITRATE_DESCENDING",
    }
}
