// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeSegment`

use alicloud_runtime::Text;

/// The segment settings of a transcoding output: the segment duration and forced segment
/// boundaries.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeSegment {
    /// The duration of each segment.
    ///
    /// Example: `10`.
    pub duration: Option<Text<f64>>,
    /// The points in time where a new segment is forced, such as `2,3`.
    ///
    /// Example: `2,3`.
    pub force_seg_time: Option<String>,
}

impl TranscodeSegment {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Duration`. The duration of each segment.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Text<f64>>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets `ForceSegTime`. The points in time where a new segment is forced, such as `2,3`.
    #[must_use]
    pub fn force_seg_time(mut self, force_seg_time: impl Into<String>) -> Self {
        self.force_seg_time = Some(force_seg_time.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeSegment {
        duration: "Duration",
        force_seg_time: "ForceSegTime",
    }
}
