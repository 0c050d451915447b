// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaObject`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A media, named by its ID or its address according to the type.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaObject {
    /// Which file or media this is: an OSS URL if `Type` is `OSS`, a media ID if it is `Media`.
    /// An OSS URL is either `oss://BUCKET/OBJECT` or, with `http` as well as `https`,
    /// `https://BUCKET.oss-REGION.aliyuncs.com/OBJECT`; this bucket has to share the region of
    /// the project and be added to the storage of the service beforehand. For the output of
    /// snapshots the object needs a placeholder: `{Count}` for more than one static snapshot,
    /// `{TileCount}` for a sprite. A WebVTT file must be named `.vtt`.
    ///
    /// Example: `http://bucket.loction.aliyuncs.com/path/to/video.mp4`.
    pub media: Option<String>,
    /// What `Media` refers to.
    ///
    /// Example: `OSS`.
    pub r#type: Option<MediaObjectType>,
}

impl MediaObject {
    /// Everything here is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Media`: which file or media this is: an OSS URL if `Type` is `OSS`, a media ID if it is `Media`.
    #[must_use]
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// Sets `Type`: what `Media` refers to.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<MediaObjectType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Fields for MediaObject {
    const FIELDS: &'static [Field] = &[Field::member("Media"), Field::member("Type")];
}

alicloud_runtime::structure!(MediaObject { media, r#type });

/// What `Media` refers to.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaObjectType {
    /// `OSS`: an object in OSS.
    Oss,
    /// `Media`: a media ID of the service.
    Media,
    /// `ExternalURL`: a public URL elsewhere; not open to general use.
    ExternalUrl,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaObjectType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OSS", Self::Oss),
        ("Media", Self::Media),
        ("ExternalURL", Self::ExternalUrl),
    ];
}

alicloud_runtime::open_set!(MediaObjectType);
