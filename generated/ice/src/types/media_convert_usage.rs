// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertUsage`

/// The media conversion usage of one specification in one period.
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    MediaConvertUsage {
        duration: "Duration",
        specification: "Specification",
        time: "Time",
    }
}
