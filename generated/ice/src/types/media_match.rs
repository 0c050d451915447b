// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaMatch`

/// A media asset in search results, with the matching clips.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMatch {
    /// The clips of the media that match the query.
    pub clip_info: Vec<ClipInfo>,
    /// The ID of the media.
    ///
    /// Example: `a18936e0e28771edb59ae6f6f47a****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    MediaMatch {
        clip_info: "ClipInfo",
        media_id: "MediaId",
    }
}

/// An item of [`MediaMatch::clip_info`](field@MediaMatch::clip_info).
///
/// The clips of the media that match the query.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClipInfo {
    /// The start time of the clip.
    ///
    /// Example: `2`.
    pub from: Option<f64>,
    /// The match score of the clip, such as `0.99`.
    ///
    /// Example: `0.99`.
    pub score: Option<f64>,
    /// The end time of the clip.
    ///
    /// Example: `4`.
    pub to: Option<f64>,
}

alicloud_runtime::structure! {
    ClipInfo {
        from: "From",
        score: "Score",
        to: "To",
    }
}
