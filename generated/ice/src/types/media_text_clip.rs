// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaTextClip`

/// A segment of a media asset in which a text is spoken or shown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTextClip {
    /// The ID of the clip.
    ///
    /// Example: `5FE19530C7A422197535FE74F5DB****`.
    pub clip_id: Option<String>,
    /// The spoken content, as text.
    ///
    /// Example: `I am Pipi.`.
    pub content: Option<String>,
    /// The start time of the segment.
    ///
    /// Example: `1.4`.
    pub from: Option<f64>,
    /// The timestamp of the segment.
    ///
    /// Example: `1.4`.
    pub timestamp: Option<f64>,
    /// The end time of the segment.
    ///
    /// Example: `2.5`.
    pub to: Option<f64>,
}

alicloud_runtime::structure! {
    MediaTextClip {
        clip_id: "ClipId",
        content: "Content",
        from: "From",
        timestamp: "Timestamp",
        to: "To",
    }
}
