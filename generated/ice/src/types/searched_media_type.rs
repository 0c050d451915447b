// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchedMediaType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The type of the media to search.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchedMediaType {
    /// `image`: images.
    Image,
    /// `video`: videos.
    Video,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SearchedMediaType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("image", Self::Image),
        ("video", Self::Video),
    ];
}

alicloud_runtime::open_set!(SearchedMediaType);
