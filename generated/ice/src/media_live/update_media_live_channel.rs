// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaLiveChannel`: Updates the settings of a live channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::update_media_live_channel`](crate::Client::update_media_live_channel).
#[non_exhaustive]
pub struct UpdateMediaLiveChannelRequest {
    /// The ID of the channel.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub channel_id: String,
    /// The name of the channel. Allowed characters: letters, digits, `-`, and `_`.
    ///
    /// At most 64 characters. Example: `mych`.
    pub name: String,
    /// The inputs of the channel.
    pub input_attachments: Vec<types::MediaLiveInputAttachment>,
    /// The output groups of the channel.
    pub output_groups: Vec<types::MediaLiveOutputGroup>,
    /// The audio encoding settings. Outputs refer to them by name.
    pub audio_settings: Option<Vec<types::MediaLiveAudioSetting>>,
    /// The video encoding settings. Outputs refer to them by name.
    pub video_settings: Option<Vec<types::MediaLiveVideoSetting>>,
}

impl UpdateMediaLiveChannelRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        channel_id: impl Into<String>,
        name: impl Into<String>,
        input_attachments: impl IntoIterator<
            Item = impl Into<types::MediaLiveInputAttachment>,
        >,
        output_groups: impl IntoIterator<Item = impl Into<types::MediaLiveOutputGroup>>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(),
            name: name.into(),
            input_attachments: input_attachments.into_iter().map(Into::into).collect(),
            output_groups: output_groups.into_iter().map(Into::into).collect(),
            audio_settings: None,
            video_settings: None,
        }
    }

    /// Sets `AudioSettings`. The audio encoding settings.
    #[must_use]
    pub fn audio_settings(
        mut self,
        audio_settings: impl IntoIterator<Item = impl Into<types::MediaLiveAudioSetting>>,
    ) -> Self {
        self.audio_settings = Some(audio_settings.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `VideoSettings`. The video encoding settings.
    #[must_use]
    pub fn video_settings(
        mut self,
        video_settings: impl IntoIterator<Item = impl Into<types::MediaLiveVideoSetting>>,
    ) -> Self {
        self.video_settings = Some(video_settings.into_iter().map(Into::into).collect());
        self
    }
}

impl Fields for UpdateMediaLiveChannelRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("ChannelId").required(),
        Field::form("Name").length(0, 64).required(),
        Field::form("InputAttachments").json().required(),
        Field::form("OutputGroups").json().required(),
        Field::form("AudioSettings").json(),
        Field::form("VideoSettings").json(),
    ];
}

alicloud_runtime::structure!(
    UpdateMediaLiveChannelRequest { channel_id, name, input_attachments, output_groups,
    audio_settings, video_settings }
);

/// The answer to [`Client::update_media_live_channel`](crate::Client::update_media_live_channel).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for UpdateMediaLiveChannelResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(UpdateMediaLiveChannelResponse { request_id });

impl Operation for UpdateMediaLiveChannelRequest {
    type Response = UpdateMediaLiveChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaLiveChannel")
        .summary("Updates the settings of a live channel.")
        .ram_action("ice:UpdateMediaLiveChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaLiveChannel",
        );
}
