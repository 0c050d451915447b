// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeCombineConfig`

use alicloud_runtime::wire::Field;

/// A part of an input that is merged into a transcoding output.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranscodeCombineConfig {
    /// The index of the audio stream to use, starting from 0. `exclude` uses no audio stream.
    ///
    /// Example: `0`.
    pub audio_index: Option<String>,
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
    pub video_index: Option<String>,
}

impl TranscodeCombineConfig {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(audio_index: impl Into<String>, video_index: impl Into<String>) -> Self {
        Self {
            audio_index: Some(audio_index.into()),
            video_index: Some(video_index.into()),
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

alicloud_runtime::structure! {
    TranscodeCombineConfig {
        audio_index: Field::member("AudioIndex").required(),
        duration: Field::member("Duration"),
        start: Field::member("Start"),
        video_index: Field::member("VideoIndex").required(),
    }
}
