// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveOutputGroup`

use alicloud_runtime::wire::{Field, UnknownValue};

/// A group of live channel outputs with the same destination.
#[derive(Clone)]
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
    /// Creates a value with the required fields. The methods below set the others.
    #[inline]
    pub fn new(required: MediaLiveOutputGroupRequired) -> Self {
        Self {
            name: required.name,
            outputs: required.outputs,
            r#type: required.r#type,
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

/// The required values of [`MediaLiveOutputGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct MediaLiveOutputGroupRequired {
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

alicloud_runtime::structure! {
    MediaLiveOutputGroup {
        media_package_group_setting: Field::member("MediaPackageGroupSetting"),
        name: Field::member("Name").length(0, 64).required(),
        outputs: Field::member("Outputs").required(),
        r#type: Field::member("Type").required(),
    }
}

/// The values of [`MediaLiveOutputGroup::type`](field@MediaLiveOutputGroup::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLiveOutputGroupType {
    /// `MediaPackage`: delivers to a MediaPackage channel; the only type supported.
    MediaPackage,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaLiveOutputGroupType {
        MediaPackage: "MediaPackage",
    }
}
