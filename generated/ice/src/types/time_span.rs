// Written by `cargo xtask regen`. Change the description and run it again.

//! `TimeSpan`

use alicloud_runtime::wire::{Field, Fields};

/// A stretch of a media asset, from a start for a duration or up to an end.
#[derive(Default)]
#[non_exhaustive]
pub struct TimeSpan {
    /// How long the clip is, counted from `Seek`. If left out, it runs to the end of the video.
    /// Give this or `End`, not both; `End` wins. Written `hh:mm:ss[.SSS]` or as seconds
    /// `sssss[.SSS]`, such as `00:01:59.999` or `180.30`; at most `23:59:59.999` or
    /// `86399.999`.
    ///
    /// Example: `60.0`.
    pub duration: Option<String>,
    /// Where the clip ends. Give this or `Duration`, not both; with `End` set, `Duration` has
    /// no effect. Written `hh:mm:ss[.SSS]` or as seconds `sssss[.SSS]`, such as `00:01:59.999`
    /// or `180.30`; at most `23:59:59.999` or `86399.999`.
    ///
    /// Example: `50`.
    pub end: Option<String>,
    /// Where the clip begins. If left out, at the start of the video. Written `hh:mm:ss[.SSS]`
    /// or as seconds `sssss[.SSS]`, such as `00:01:59.999` or `180.30`; at most `23:59:59.999`
    /// or `86399.999`.
    ///
    /// Example: `180.30`.
    pub seek: Option<String>,
}

impl TimeSpan {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Duration`. How long the clip is, counted from `Seek`.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets `End`. Where the clip ends.
    #[must_use]
    pub fn end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Sets `Seek`. Where the clip begins.
    #[must_use]
    pub fn seek(mut self, seek: impl Into<String>) -> Self {
        self.seek = Some(seek.into());
        self
    }
}

impl Fields for TimeSpan {
    const FIELDS: &'static [Field] = &Field::members(["Duration", "End", "Seek"]);
}

alicloud_runtime::structure!(TimeSpan { duration, end, seek });
