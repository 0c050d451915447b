// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveChannel`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A live channel that takes inputs in, encodes them and delivers output groups.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaLiveChannel {
    /// The ways to encode audio. Outputs refer to them by name.
    pub audio_settings: Vec<super::MediaLiveAudioSetting>,
    /// The channel's ID.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub channel_id: Option<String>,
    /// When the channel was created, in UTC.
    ///
    /// Example: `2024-12-03T06:56:42Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The inputs that the channel takes its stream from.
    pub input_attachments: Vec<MediaLiveChannelInputAttachment>,
    /// When the channel was last started, in UTC. Empty if it never was.
    ///
    /// Example: `2024-12-03T06:56:42Z`.
    pub last_start_time: Option<Text<Timestamp>>,
    /// When the channel was last stopped, in UTC. Empty if it never was.
    ///
    /// Example: `2024-12-03T06:56:42Z`.
    pub last_stop_time: Option<Text<Timestamp>>,
    /// The channel's name.
    ///
    /// Example: `mych`.
    pub name: Option<String>,
    /// The groups of outputs that the channel delivers.
    pub output_groups: Vec<MediaLiveChannelOutputGroup>,
    /// What the channel is doing.
    ///
    /// Example: `IDLE`.
    pub state: Option<MediaLiveChannelState>,
    /// The ways to encode video. Outputs refer to them by name.
    pub video_settings: Vec<super::MediaLiveVideoSetting>,
}

impl Fields for MediaLiveChannel {
    const FIELDS: &'static [Field] = &Field::members([
        "AudioSettings",
        "ChannelId",
        "CreateTime",
        "InputAttachments",
        "LastStartTime",
        "LastStopTime",
        "Name",
        "OutputGroups",
        "State",
        "VideoSettings",
    ]);
}

alicloud_runtime::structure!(
    MediaLiveChannel { audio_settings, channel_id, create_time, input_attachments,
    last_start_time, last_stop_time, name, output_groups, state, video_settings }
);

/// An item of `InputAttachments`.
///
/// The inputs that the channel takes its stream from.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaLiveChannelInputAttachment {
    /// The selectors that pick audio out of the input. Audio settings refer to them by name.
    pub audio_selectors: Vec<super::MediaLiveAudioSelector>,
    /// The ID of the input to attach.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub input_id: Option<String>,
    /// The input's name.
    ///
    /// Example: `myinput`.
    pub input_name: Option<String>,
    /// The tag for the language of the input, such as `eng`.
    ///
    /// Example: `eng`.
    pub language_name: Option<String>,
}

impl Fields for MediaLiveChannelInputAttachment {
    const FIELDS: &'static [Field] = &Field::members([
        "AudioSelectors",
        "InputId",
        "InputName",
        "LanguageName",
    ]);
}

alicloud_runtime::structure!(
    MediaLiveChannelInputAttachment { audio_selectors, input_id, input_name,
    language_name }
);

/// An item of `OutputGroups`.
///
/// The groups of outputs that the channel delivers.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaLiveChannelOutputGroup {
    /// The MediaPackage channel that the output group delivers to.
    pub media_package_group_setting: Option<super::MediaLivePackageTarget>,
    /// The URL for watching what the output group delivers. Present only for groups of the type
    /// `MediaPackage`.
    ///
    /// Example: `rtmp://xxx`.
    pub monitor_url: Option<String>,
    /// The name of the output group.
    ///
    /// Example: `group1`.
    pub name: Option<String>,
    /// The outputs of the group.
    pub outputs: Vec<super::MediaLiveOutput>,
    /// The kind of the output group, such as `MediaPackage`.
    ///
    /// Example: `MediaPackage`.
    pub r#type: Option<String>,
}

impl Fields for MediaLiveChannelOutputGroup {
    const FIELDS: &'static [Field] = &Field::members([
        "MediaPackageGroupSetting",
        "MonitorUrl",
        "Name",
        "Outputs",
        "Type",
    ]);
}

alicloud_runtime::structure!(
    MediaLiveChannelOutputGroup { media_package_group_setting, monitor_url, name,
    outputs, r#type }
);

/// The values of `State` in [`MediaLiveChannel`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLiveChannelState {
    /// `IDLE`: it is not running and can be started.
    Idle,
    /// `STARTING`: it is starting.
    Starting,
    /// `RUNNING`: it is running.
    Running,
    /// `RECOVERING`: it is recovering.
    Recovering,
    /// `STOPPING`: it is stopping.
    Stopping,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaLiveChannelState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IDLE", Self::Idle),
        ("STARTING", Self::Starting),
        ("RUNNING", Self::Running),
        ("RECOVERING", Self::Recovering),
        ("STOPPING", Self::Stopping),
    ];
}

alicloud_runtime::open_set!(MediaLiveChannelState);
