// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelAssemblyChannel`

use std::collections::BTreeMap;
use alicloud_runtime::{Json, SecretText, Text, Timestamp};
use alicloud_runtime::wire::Field;

/// A linear channel that is assembled from programs.
#[derive(Clone, Default)]
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
    pub out_put_config_list: Vec<OutPutConfig>,
    /// The playback mode of the channel's programs.
    ///
    /// Example: `loop`.
    pub playback_mode: Option<super::ChannelPlaybackMode>,
    /// The state of the channel: `0` for stopped, `1` for running.
    ///
    /// Example: `0`.
    pub state: Option<i32>,
}

alicloud_runtime::structure! {
    ChannelAssemblyChannel {
        access_policy: "AccessPolicy",
        access_token: "AccessToken",
        arn: "Arn",
        channel_name: "ChannelName",
        channel_tier: "ChannelTier",
        filler_source_location_name: "FillerSourceLocationName",
        filler_source_name: "FillerSourceName",
        gmt_create: "GmtCreate",
        gmt_modified: "GmtModified",
        out_put_config_list: "OutPutConfigList",
        playback_mode: "PlaybackMode",
        state: "State",
    }
}

/// An item of [`ChannelAssemblyChannel::out_put_config_list`](field@ChannelAssemblyChannel::out_put_config_list).
///
/// The outputs of the channel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutPutConfig {
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
    pub manifest_settings: Option<Text<ManifestSettings>>,
    /// The playback URL of this output.
    ///
    /// Example: `https://xxxxx.com/xxx.m3u8`.
    pub playback_url: Option<String>,
    /// The name of the source group that this output uses.
    ///
    /// Example: `group1`.
    pub source_group_name: Option<String>,
}

alicloud_runtime::structure! {
    OutPutConfig {
        channel_name: "ChannelName",
        format: "Format",
        manifest_name: "ManifestName",
        manifest_settings: "ManifestSettings",
        playback_url: "PlaybackUrl",
        source_group_name: "SourceGroupName",
    }
}

/// The value of [`OutPutConfig::manifest_settings`](field@OutPutConfig::manifest_settings).
///
/// The settings of the manifest, as a JSON document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManifestSettings {
    /// The window duration of the manifest, such as 60.
    pub window_duration: Option<i64>,
    /// The type of ad markers in the manifest, such as `Daterange`.
    pub ad_mark_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    ManifestSettings {
        window_duration: Field::member("WindowDuration"),
        ad_mark_type: Field::member("AdMarkType"),
        others: Field::other_members(),
    }
}
