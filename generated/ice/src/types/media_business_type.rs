// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaBusinessType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The usage of media.
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for MediaBusinessType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("subtitles", Self::Subtitles),
        ("watermark", Self::Watermark),
        ("opening", Self::Opening),
        ("ending", Self::Ending),
        ("general", Self::General),
    ];
}

alicloud_runtime::open_set!(MediaBusinessType);
