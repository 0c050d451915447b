// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchedMediaType`

use alicloud_runtime::wire::UnknownValue;

/// The type of the media to search.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open SearchedMediaType {
        Image: "image",
        Video: "video",
    }
}
