// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeSchedule`

use alicloud_runtime::{Text, Timestamp};

/// The start and end times of a scheduled live transcoding job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTranscodeSchedule {
    /// The time the job stops, at most seven days from now.
    ///
    /// Example: `2022-07-20T08:20:32Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The time the job starts, at most seven days from now.
    ///
    /// Example: `2022-02-21T00:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
}

impl LiveTranscodeSchedule {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EndTime`. The time the job stops, at most seven days from now.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `StartTime`. The time the job starts, at most seven days from now.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

alicloud_runtime::structure! {
    LiveTranscodeSchedule {
        end_time: "EndTime",
        start_time: "StartTime",
    }
}
