// Written by `cargo xtask regen`. Change the description and run it again.

//! `DnaModel`

use alicloud_runtime::wire::UnknownValue;

/// The type of the media that fingerprints are kept for.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DnaModel {
    /// `Video`: videos.
    Video,
    /// `Audio`: audio.
    Audio,
    /// `Image`: images.
    Image,
    /// `Text`: text, in `cn-shanghai` only.
    Text,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open DnaModel {
        Video: "Video",
        Audio: "Audio",
        Image: "Image",
        Text: "Text",
    }
}
