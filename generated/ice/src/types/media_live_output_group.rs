// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveOutputGroup`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A group of live channel outputs with the same destination.
#[non_exhaustive]
pub struct MediaLiveOutputGroup {
    /// The MediaPackage channel that the output group delivers to.
    pub media_package_group_setting: Option<super::MediaLivePackageTarget>,
    /// The name of the group. Letters, digits, `-`, and `_` are allowed.
    ///
    /// At most 64 characters. Example: `group1`.
    pub name: String,
    /// The outputs of the group.
    pub outputs: Vec<super::MediaLiveOutput>,
    /// The type of the output group.
    ///
    /// Example: `MediaPackage`.
    pub r#type: MediaLiveOutputGroupType,
}

impl MediaLiveOutputGroup {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        name: impl Into<String>,
        outputs: impl IntoIterator<Item = impl Into<super::MediaLiveOutput>>,
        r#type: impl Into<MediaLiveOutputGroupType>,
    ) -> Self {
        Self {
            name: name.into(),
            outputs: outputs.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            media_package_group_setting: None,
        }
    }

    /// Sets `MediaPackageGroupSetting`. The MediaPackage channel that the output group delivers to.
    #[must_use]
    #[inline]
    pub fn media_package_group_setting(
        mut self,
        media_package_group_setting: super::MediaLivePackageTarget,
    ) -> Self {
        self.media_package_group_setting = Some(media_package_group_setting);
        self
    }
}

impl Fields for MediaLiveOutputGroup {
    const FIELDS: &'static [Field] = &[
        Field::member("MediaPackageGroupSetting"),
        Field::member("Name").length(0, 64).required(),
        Field::member("Outputs").required(),
        Field::member("Type").required(),
    ];
}

alicloud_runtime::structure!(
    MediaLiveOutputGroup { media_package_group_setting, name, outputs, r#type }
);

/// The values of `Type` in [`MediaLiveOutputGroup`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLiveOutputGroupType {
    /// `MediaPackage`: delivers to a MediaPackage channel; the only type supported.
    MediaPackage,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaLiveOutputGroupType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MediaPackage", Self::MediaPackage),
    ];
}

alicloud_runtime::open_set!(MediaLiveOutputGroupType);
