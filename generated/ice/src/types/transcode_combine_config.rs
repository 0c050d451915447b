// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeCombineConfig`

use alicloud_runtime::wire::{Field, Fields};

/// A part of an input that is merged into a transcoding output.
#[non_exhaustive]
pub struct TranscodeCombineConfig {
    /// The index of the audio stream to use, starting from 0. `exclude` uses no audio stream.
    ///
    /// Example: `0`.
    pub audio_index: String,
    /// The duration to take from the input stream. The default is the full duration of the
    /// video.
    ///
    /// Example: `20.0`.
    pub duration: Option<f64>,
    /// The start time in the input stream. The default is 0.
    ///
    /// Example: `0.0`.
    pub start: Option<f64>,
    /// The index of the video stream to use, starting from 0. `exclude` uses no video stream.
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

    /// Sets `Duration`. The duration to take from the input stream.
    #[must_use]
    #[inline]
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Sets `Start`. The start time in the input stream.
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
