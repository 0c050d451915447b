// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertUsage`

use alicloud_runtime::wire::{Field, Fields};

/// The media conversion usage of one specification in one period.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaConvertUsage {
    /// The usage, in minutes.
    ///
    /// Example: `20`.
    pub duration: Option<f64>,
    /// The transcoding specification, such as `H264.HD`.
    ///
    /// Example: `H264.HD`.
    pub specification: Option<String>,
    /// The start of the period of this entry, as a Unix time in seconds.
    ///
    /// Example: `1656950400`.
    pub time: Option<i64>,
}

impl Fields for MediaConvertUsage {
    const FIELDS: &'static [Field] = &Field::members([
        "Duration",
        "Specification",
        "Time",
    ]);
}

alicloud_runtime::structure!(MediaConvertUsage { duration, specification, time });
