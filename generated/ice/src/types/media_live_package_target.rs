// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLivePackageTarget`

use alicloud_runtime::wire::Field;

/// The live packaging channel that receives the output of a live channel.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaLivePackageTarget {
    /// The name of the channel in MediaPackage.
    ///
    /// Example: `myPackageChannel`.
    pub channel_name: Option<String>,
    /// The name of the channel group in MediaPackage.
    ///
    /// Example: `myPackageGroup`.
    pub group_name: Option<String>,
}

impl MediaLivePackageTarget {
    /// Creates a value. Every field is required.
    pub fn new(channel_name: impl Into<String>, group_name: impl Into<String>) -> Self {
        Self {
            channel_name: Some(channel_name.into()),
            group_name: Some(group_name.into()),
        }
    }
}

alicloud_runtime::structure! {
    MediaLivePackageTarget {
        channel_name: Field::member("ChannelName").required(),
        group_name: Field::member("GroupName").required(),
    }
}
