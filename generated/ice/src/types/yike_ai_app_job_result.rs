// Written by `cargo xtask regen`. Change the description and run it again.

//! `YikeAiAppJobResult`

use alicloud_runtime::wire::{Field, Fields};

/// The results of a Yike AI app job, by type of media.
#[derive(Default)]
#[non_exhaustive]
pub struct YikeAiAppJobResult {
    /// The audio that the job created.
    pub audio_result: Vec<super::YikeAiAppJobOutput>,
    /// The images that the job created.
    pub image_result: Vec<super::YikeAiAppJobOutput>,
    /// The videos that the job created.
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
