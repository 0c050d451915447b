// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelAssemblyChannel`

use std::collections::BTreeMap;
use alicloud_runtime::{Json, SecretText, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};

/// A linear channel that is assembled from programs.
#[derive(Default)]
#[non_exhaustive]
pub struct ChannelAssemblyChannel {
    /// Whether access control is enabled for the channel. Used together with `AccessToken`.
    ///
    /// Example: `true`.
    pub access_policy: Option<bool>,
    /// The token required to access the channel.
    ///
    /// Example: `xxxxx`.
    pub access_token: Option<SecretText>,
    /// The ARN of the channel.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:channel/myChannel`.
    pub arn: Option<String>,
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: Option<String>,
    /// The tier of the channel.
    ///
    /// Example: `basic`.
    pub channel_tier: Option<super::ChannelTier>,
    /// The source location of the filler slate. Used together with `FillerSourceName`.
    ///
    /// Example: `MySourceLocation`.
    pub filler_source_location_name: Option<String>,
    /// The source used as the filler slate.
    ///
    /// Example: `MySource`.
    pub filler_source_name: Option<String>,
    /// The time the channel was created.
    ///
    /// Example: `2024-01-15T03:44:16Z`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// The time the channel was last modified.
    ///
    /// Example: `2024-09-01T10:09Z`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The outputs of the channel.
    pub out_put_config_list: Vec<ChannelAssemblyChannelOutPutConfig>,
    /// The playback mode of the channel's programs.
    ///
    /// Example: `loop`.
    pub playback_mode: Option<super::ChannelPlaybackMode>,
    /// The state of the channel: `0` for stopped, `1` for running.
    ///
    /// Example: `0`.
    pub state: Option<i32>,
}

impl Fields for ChannelAssemblyChannel {
    const FIELDS: &'static [Field] = &Field::members([
        "AccessPolicy",
        "AccessToken",
        "Arn",
        "ChannelName",
        "ChannelTier",
        "FillerSourceLocationName",
        "FillerSourceName",
        "GmtCreate",
        "GmtModified",
        "OutPutConfigList",
        "PlaybackMode",
        "State",
    ]);
}

alicloud_runtime::structure!(
    ChannelAssemblyChannel { access_policy, access_token, arn, channel_name,
    channel_tier, filler_source_location_name, filler_source_name, gmt_create,
    gmt_modified, out_put_config_list, playback_mode, state }
);

/// An item of `OutPutConfigList`.
///
/// The outputs of the channel.
#[derive(Default)]
#[non_exhaustive]
pub struct ChannelAssemblyChannelOutPutConfig {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: Option<String>,
    /// The streaming protocol. Only `hls` is supported.
    ///
    /// Example: `hls`.
    pub format: Option<String>,
    /// The name of the manifest.
    ///
    /// Example: `index1`.
    pub manifest_name: Option<String>,
    /// The settings of the manifest, as a JSON document.
    ///
    /// Example: `{"WindowDuration": 60,"AdMarkType":"Daterange"}`.
    pub manifest_settings: Option<
        Text<ChannelAssemblyChannelOutPutConfigManifestSettings>,
    >,
    /// The playback URL of this output.
    ///
    /// Example: `https://xxxxx.com/xxx.m3u8`.
    pub playback_url: Option<String>,
    /// The name of the source group that this output uses.
    ///
    /// Example: `group1`.
    pub source_group_name: Option<String>,
}

impl Fields for ChannelAssemblyChannelOutPutConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "ChannelName",
        "Format",
        "ManifestName",
        "ManifestSettings",
        "PlaybackUrl",
        "SourceGroupName",
    ]);
}

alicloud_runtime::structure!(
    ChannelAssemblyChannelOutPutConfig { channel_name, format, manifest_name,
    manifest_settings, playback_url, source_group_name }
);

/// The value of `ManifestSettings`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChannelAssemblyChannelOutPutConfigManifestSettings {
    /// The window duration of the manifest, such as 60.
    pub window_duration: Option<i64>,
    /// The type of ad markers in the manifest, such as `Daterange`.
    pub ad_mark_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl Fields for ChannelAssemblyChannelOutPutConfigManifestSettings {
    const FIELDS: &'static [Field] = &[
        Field::member("WindowDuration"),
        Field::member("AdMarkType"),
        Field::other_members(),
    ];
}

alicloud_runtime::structure!(
    ChannelAssemblyChannelOutPutConfigManifestSettings { window_duration, ad_mark_type,
    others }
);
