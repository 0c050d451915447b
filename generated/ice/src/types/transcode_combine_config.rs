// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeCombineConfig`

use alicloud_runtime::wire::{Field, Fields};

/// A stretch of an input that is joined into a transcoding output.
#[non_exhaustive]
pub struct TranscodeCombineConfig {
    /// Which audio stream is taken, counted from 0; `exclude` takes none.
    ///
    /// Example: `0`.
    pub audio_index: String,
    /// How long a part of the input stream is taken. Unless set, the whole length of the video.
    ///
    /// Example: `20.0`.
    pub duration: Option<f64>,
    /// Where in the input stream to begin; 0 unless set.
    ///
    /// Example: `0.0`.
    pub start: Option<f64>,
    /// Which video stream is taken, counted from 0; `exclude` takes none.
    ///
    /// Example: `0`.
    pub video_index: String,
}

impl TranscodeCombineConfig {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(audio_index: impl Into<String>, video_index: impl Into<String>) -> Self {
        Self {
            audio_index: audio_index.into(),
            video_index: video_index.into(),
            duration: None,
            start: None,
        }
    }

    /// Sets `Duration`. How long a part of the input stream is taken.
    #[must_use]
    #[inline]
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Sets `Start`. Where in the input stream to begin; 0 unless set.
    #[must_use]
    #[inline]
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }
}

impl Fields for TranscodeCombineConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("AudioIndex").required(),
        Field::member("Duration"),
        Field::member("Start"),
        Field::member("VideoIndex").required(),
    ];
}

alicloud_runtime::structure!(
    TranscodeCombineConfig { audio_index, duration, start, video_index }
);
