// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiLabelTrack`

use alicloud_runtime::wire::{Field, Fields};

/// Where in the picture something recognized stands at a moment.
#[derive(Default)]
#[non_exhaustive]
pub struct AiLabelTrack {
    /// Where the rectangle is: its coordinates with semicolons between them, such as
    /// `468.0;67.0;615.0;267.0`.
    ///
    /// Example: `468.0;67.0;615.0;267.0`.
    pub position: Option<String>,
    /// The area that the rectangle around the face covers.
    ///
    /// Example: `50.2`.
    pub size: Option<f64>,
    /// The time stamp of the track.
    ///
    /// Example: `1.4`.
    pub timestamp: Option<f64>,
}

impl Fields for AiLabelTrack {
    const FIELDS: &'static [Field] = &Field::members(["Position", "Size", "Timestamp"]);
}

alicloud_runtime::structure!(AiLabelTrack { position, size, timestamp });
