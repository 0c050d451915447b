// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiLabelTrack`

/// The position of a recognized object in the picture at one point in time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiLabelTrack {
    /// The coordinates of the rectangle, separated by semicolons, such as
    /// `468.0;67.0;615.0;267.0`.
    ///
    /// Example: `468.0;67.0;615.0;267.0`.
    pub position: Option<String>,
    /// The area of the rectangle around the face.
    ///
    /// Example: `50.2`.
    pub size: Option<f64>,
    /// The timestamp of the track.
    ///
    /// Example: `1.4`.
    pub timestamp: Option<f64>,
}

alicloud_runtime::structure! {
    AiLabelTrack {
        position: "Position",
        size: "Size",
        timestamp: "Timestamp",
    }
}
