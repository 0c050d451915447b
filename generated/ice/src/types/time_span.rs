// Written by `cargo xtask regen`. Change the description and run it again.

//! `TimeSpan`

/// A time span of a media asset, from a start for a duration or up to an end.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeSpan {
    /// The duration of the clip, starting from `Seek`. By default, up to the end of the
    /// video. Specify either this or `End`; `End` takes precedence. The format is
    /// `hh:mm:ss[.SSS]` or seconds as `sssss[.SSS]`, such as `00:01:59.999` or `180.30`. The
    /// maximum is `23:59:59.999` or `86399.999`.
    ///
    /// Example: `60.0`.
    pub duration: Option<String>,
    /// The end time of the clip. Specify either this or `Duration`; if `End` is set,
    /// `Duration` has no effect. The format is `hh:mm:ss[.SSS]` or seconds as `sssss[.SSS]`,
    /// such as `00:01:59.999` or `180.30`. The maximum is `23:59:59.999` or `86399.999`.
    ///
    /// Example: `50`.
    pub end: Option<String>,
    /// The start time of the clip. By default, the start of the video. The format is
    /// `hh:mm:ss[.SSS]` or seconds as `sssss[.SSS]`, such as `00:01:59.999` or `180.30`. The
    /// maximum is `23:59:59.999` or `86399.999`.
    ///
    /// Example: `180.30`.
    pub seek: Option<String>,
}

impl TimeSpan {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Duration`. The duration of the clip, starting from `Seek`.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets `End`. The end time of the clip.
    #[must_use]
    pub fn end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Sets `Seek`. The start time of the clip.
    #[must_use]
    pub fn seek(mut self, seek: impl Into<String>) -> Self {
        self.seek = Some(seek.into());
        self
    }
}

alicloud_runtime::structure! {
    TimeSpan {
        duration: "Duration",
        end: "End",
        seek: "Seek",
    }
}
