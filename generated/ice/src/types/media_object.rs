// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaObject`

use alicloud_runtime::wire::UnknownValue;

/// A media asset, specified by its ID or its address depending on the type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaObject {
    /// The file. If `Type` is `OSS`, its URL: `oss://bucket/object`, or
    /// `http(s)://bucket.oss-region.aliyuncs.com/object`. If `Type` is `Media`, the ID of the
    /// media.
    ///
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
    /// The type of `Media`.
    ///
    /// Example: `OSS`.
    pub r#type: Option<MediaObjectType>,
}

impl MediaObject {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Media`. The file.
    #[must_use]
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// Sets `Type`. The type of `Media`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<MediaObjectType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaObject {
        media: "Media",
        r#type: "Type",
    }
}

/// The values of [`MediaObject::type`](field@MediaObject::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaObjectType {
    /// `OSS`: an object in OSS.
    Oss,
    /// `Media`: a media ID of the service.
    Media,
    /// `ExternalURL`: an external public URL; not generally available.
    ExternalUrl,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaObjectType {
        Oss: "OSS",
        Media: "Media",
        ExternalUrl: "ExternalURL",
    }
}
