// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLivePackageTarget`

use alicloud_runtime::wire::{Field, Fields};

/// The live packaging channel that receives the output of a live channel.
#[non_exhaustive]
pub struct MediaLivePackageTarget {
    /// The name of the channel in MediaPackage.
    ///
    /// Example: `myPackageChannel`.
    pub channel_name: String,
    /// The name of the channel group in MediaPackage.
    ///
    /// Example: `myPackageGroup`.
    pub group_name: String,
}

impl MediaLivePackageTarget {
    /// Takes everything, for all of it is required.
    pub fn new(channel_name: impl Into<String>, group_name: impl Into<String>) -> Self {
        Self {
            channel_name: channel_name.into(),
            group_name: group_name.into(),
        }
    }
}

impl Fields for MediaLivePackageTarget {
    const FIELDS: &'static [Field] = &[
        Field::member("ChannelName").required(),
        Field::member("GroupName").required(),
    ];
}

alicloud_runtime::structure!(MediaLivePackageTarget { channel_name, group_name });
