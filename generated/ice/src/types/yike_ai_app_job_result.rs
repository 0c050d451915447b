// Written by `cargo xtask regen`. Change the description and run it again.

//! `YikeAiAppJobResult`

use alicloud_runtime::wire::{Field, Fields};

/// What a job of a Yike AI app made, by kind of media.
#[derive(Default)]
#[non_exhaustive]
pub struct YikeAiAppJobResult {
    /// The audio the job made.
    pub audio_result: Vec<super::YikeAiAppJobOutput>,
    /// The images the job made.
    pub image_result: Vec<super::YikeAiAppJobOutput>,
    /// The videos the job made.
    pub video_result: Vec<super::YikeAiAppJobOutput>,
}

impl Fields for YikeAiAppJobResult {
    const FIELDS: &'static [Field] = &Field::members([
        "AudioResult",
        "ImageResult",
        "VideoResult",
    ]);
}

alicloud_runtime::structure!(
    YikeAiAppJobResult { audio_result, image_result, video_result }
);
