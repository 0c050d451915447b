// Written by `cargo xtask regen`. Change the description and run it again.

//! `YikeAiAppJobOutput`

/// A media asset created by a Yike AI app job, with its address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeAiAppJobOutput {
    /// The ID of the media.
    ///
    /// Example: `1a7852b032c371f0b64fe6f6c74b****`.
    pub media_id: Option<String>,
    /// The OSS URL that the output can be downloaded from.
    ///
    /// Example: `http://outin-***.oss-cn-shanghai.aliyuncs.com/stream/48555e8b-181dd5a8c07/48555e8b-181dd5a8c07.mp4`.
    pub output_url: Option<String>,
}

alicloud_runtime::structure! {
    YikeAiAppJobOutput {
        media_id: "MediaId",
        output_url: "OutputUrl",
    }
}
