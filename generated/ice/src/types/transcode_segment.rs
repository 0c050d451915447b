// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeSegment`

use alicloud_runtime::Text;
use alicloud_runtime::wire::{Field, Fields};

/// How long the segments of a transcoding output are and where cuts are forced.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeSegment {
    /// How long each segment is.
    ///
    /// Example: `10`.
    pub duration: Option<Text<f64>>,
    /// The points in time where a new segment must begin, such as `2,3`.
    ///
    /// Example: `2,3`.
    pub force_seg_time: Option<String>,
}

impl TranscodeSegment {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Duration`. How long each segment is.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Text<f64>>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets `ForceSegTime`. The points in time where a new segment must begin, such as `2,3`.
    #[must_use]
    pub fn force_seg_time(mut self, force_seg_time: impl Into<String>) -> Self {
        self.force_seg_time = Some(force_seg_time.into());
        self
    }
}

impl Fields for TranscodeSegment {
    const FIELDS: &'static [Field] = &Field::members(["Duration", "ForceSegTime"]);
}

alicloud_runtime::structure!(TranscodeSegment { duration, force_seg_time });
