// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveChannel`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::UnknownValue;

/// A live channel that ingests inputs, encodes them and delivers output groups.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaLiveChannel {
    /// The audio encoding settings. Outputs refer to them by name.
    pub audio_settings: Vec<super::MediaLiveAudioSetting>,
    /// The ID of the channel.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub channel_id: Option<String>,
    /// The time the channel was created, in UTC.
    ///
    /// Example: `2024-12-03T06:56:42Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The inputs of the channel.
    pub input_attachments: Vec<InputAttachment>,
    /// The time the channel was last started, in UTC. Empty if the channel was never started.
    ///
    /// Example: `2024-12-03T06:56:42Z`.
    pub last_start_time: Option<Text<Timestamp>>,
    /// The time the channel was last stopped, in UTC. Empty if the channel was never stopped.
    ///
    /// Example: `2024-12-03T06:56:42Z`.
    pub last_stop_time: Option<Text<Timestamp>>,
    /// The name of the channel.
    ///
    /// Example: `mych`.
    pub name: Option<String>,
    /// The output groups of the channel.
    pub output_groups: Vec<MediaLiveChannelOutputGroup>,
    /// The state of the channel.
    ///
    /// Example: `IDLE`.
    pub state: Option<MediaLiveChannelState>,
    /// The video encoding settings. Outputs refer to them by name.
    pub video_settings: Vec<super::MediaLiveVideoSetting>,
}

alicloud_runtime::structure! {
    MediaLiveChannel {
        audio_settings: "AudioSettings",
        channel_id: "ChannelId",
        create_time: "CreateTime",
        input_attachments: "InputAttachments",
        last_start_time: "LastStartTime",
        last_stop_time: "LastStopTime",
        name: "Name",
        output_groups: "OutputGroups",
        state: "State",
        video_settings: "VideoSettings",
    }
}

/// An item of [`MediaLiveChannel::input_attachments`](field@MediaLiveChannel::input_attachments).
///
/// The inputs of the channel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAttachment {
    /// The audio selectors of the input. Audio settings refer to them by name.
    pub audio_selectors: Vec<super::MediaLiveAudioSelector>,
    /// The ID of the input to attach.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub input_id: Option<String>,
    /// The name of the input.
    ///
    /// Example: `myinput`.
    pub input_name: Option<String>,
    /// The language tag of the input, such as `eng`.
    ///
    /// Example: `eng`.
    pub language_name: Option<String>,
}

alicloud_runtime::structure! {
    InputAttachment {
        audio_selectors: "AudioSelectors",
        input_id: "InputId",
        input_name: "InputName",
        language_name: "LanguageName",
    }
}

/// An item of [`MediaLiveChannel::output_groups`](field@MediaLiveChannel::output_groups).
///
/// The output groups of the channel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaLiveChannelOutputGroup {
    /// The MediaPackage channel that the output group delivers to.
    pub media_package_group_setting: Option<super::MediaLivePackageTarget>,
    /// The monitoring URL of the output group. Present only for groups of the type
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
    /// The type of the output group, such as `MediaPackage`.
    ///
    /// Example: `MediaPackage`.
    pub r#type: Option<String>,
}

alicloud_runtime::structure! {
    MediaLiveChannelOutputGroup {
        media_package_group_setting: "MediaPackageGroupSetting",
        monitor_url: "MonitorUrl",
        name: "Name",
        outputs: "Outputs",
        r#type: "Type",
    }
}

/// The values of [`MediaLiveChannel::state`](field@MediaLiveChannel::state).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLiveChannelState {
    /// `IDLE`: the channel is not running and can be started.
    Idle,
    /// `STARTING`: the channel is starting.
    Starting,
    /// `RUNNING`: the channel is running.
    Running,
    /// `RECOVERING`: the channel is recovering.
    Recovering,
    /// `STOPPING`: the channel is stopping.
    Stopping,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaLiveChannelState {
        Idle: "IDLE",
        Starting: "STARTING",
        Running: "RUNNING",
        Recovering: "RECOVERING",
        Stopping: "STOPPING",
    }
}
