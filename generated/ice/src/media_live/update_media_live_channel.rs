// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaLiveChannel`: Updates the settings of a live channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_media_live_channel`](crate::Client::update_media_live_channel).
#[derive(Clone)]
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
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: UpdateMediaLiveChannelRequired) -> Self {
        Self {
            channel_id: required.channel_id,
            name: required.name,
            input_attachments: required.input_attachments,
            output_groups: required.output_groups,
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

/// The required values of [`UpdateMediaLiveChannelRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateMediaLiveChannelRequired {
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
}

alicloud_runtime::structure! {
    UpdateMediaLiveChannelRequest {
        channel_id: Field::form("ChannelId").required(),
        name: Field::form("Name").length(0, 64).required(),
        input_attachments: Field::form("InputAttachments").json().required(),
        output_groups: Field::form("OutputGroups").json().required(),
        audio_settings: Field::form("AudioSettings").json(),
        video_settings: Field::form("VideoSettings").json(),
    }
}

/// The response of [`Client::update_media_live_channel`](crate::Client::update_media_live_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateMediaLiveChannelResponse {
        request_id: "RequestId",
    }
}

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
