// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeTemplateType`

use alicloud_runtime::wire::UnknownValue;

/// The type of a live transcoding template.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeTemplateType {
    /// `normal`: standard transcoding.
    Normal,
    /// `narrow-band`: Narrowband HD, with good quality at a low bitrate.
    NarrowBand,
    /// `audio-only`: audio only.
    AudioOnly,
    /// `origin`: the quality of the source.
    Origin,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeTemplateType {
        Normal: "normal",
        NarrowBand: "narrow-band",
        AudioOnly: "audio-only",
        Origin: "origin",
    }
}
