// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaBusinessType`

use alicloud_runtime::wire::UnknownValue;

/// The usage of media.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaBusinessType {
    /// `subtitles`: subtitles.
    Subtitles,
    /// `watermark`: watermark.
    Watermark,
    /// `opening`: opening.
    Opening,
    /// `ending`: ending.
    Ending,
    /// `general`: any other usage.
    General,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaBusinessType {
        Subtitles: "subtitles",
        Watermark: "watermark",
        Opening: "opening",
        Ending: "ending",
        General: "general",
    }
}
