// Written by `cargo xtask regen`. Change the description and run it again.

//! `YikeAiAppJobResult`

/// The results of a Yike AI app job, by type of media.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeAiAppJobResult {
    /// The audio that the job created.
    pub audio_result: Vec<super::YikeAiAppJobOutput>,
    /// The images that the job created.
    pub image_result: Vec<super::YikeAiAppJobOutput>,
    /// The videos that the job created.
    pub video_result: Vec<super::YikeAiAppJobOutput>,
}

alicloud_runtime::structure! {
    YikeAiAppJobResult {
        audio_result: "AudioResult",
        image_result: "ImageResult",
        video_result: "VideoResult",
    }
}
