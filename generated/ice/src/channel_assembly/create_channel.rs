// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateChannel`: Creates a MediaWeaver channel.

use alicloud_runtime::{Json, Operation, OperationInfo, SecretText, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_channel`](crate::Client::create_channel).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateChannelRequest {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
    /// The tier of the channel.
    ///
    /// Example: `basic`.
    pub channel_tier: types::ChannelTier,
    /// The playback mode of the channel's programs.
    ///
    /// Example: `loop`.
    pub playback_mode: types::ChannelPlaybackMode,
    /// Whether access control is enabled for the channel. Used together with `AccessToken`.
    ///
    /// Example: `false`.
    pub access_policy: Option<bool>,
    /// The token required to access the channel.
    ///
    /// Example: `xxxxx`.
    pub access_token: Option<SecretText>,
    /// The source location of the filler slate. Used together with `FillerSourceName`.
    ///
    /// Example: `MySourceLocation`.
    pub filler_source_location_name: Option<String>,
    /// The source used as the filler slate.
    ///
    /// Example: `FillerSource`.
    pub filler_source_name: Option<String>,
    /// The outputs of the channel, as a JSON document. For the structure of an output, see
    /// `OutPutConfigList` of a channel in responses.
    pub out_put_config_list: Text<Json>,
}

impl CreateChannelRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateChannelRequired) -> Self {
        Self {
            channel_name: required.channel_name,
            channel_tier: required.channel_tier,
            playback_mode: required.playback_mode,
            out_put_config_list: required.out_put_config_list,
            access_policy: None,
            access_token: None,
            filler_source_location_name: None,
            filler_source_name: None,
        }
    }

    /// Sets `AccessPolicy`. Whether access control is enabled for the channel.
    #[must_use]
    #[inline]
    pub fn access_policy(mut self, access_policy: bool) -> Self {
        self.access_policy = Some(access_policy);
        self
    }

    /// Sets `AccessToken`. The token required to access the channel.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<SecretText>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// Sets `FillerSourceLocationName`. The source location of the filler slate.
    #[must_use]
    pub fn filler_source_location_name(
        mut self,
        filler_source_location_name: impl Into<String>,
    ) -> Self {
        self.filler_source_location_name = Some(filler_source_location_name.into());
        self
    }

    /// Sets `FillerSourceName`. The source used as the filler slate.
    #[must_use]
    pub fn filler_source_name(mut self, filler_source_name: impl Into<String>) -> Self {
        self.filler_source_name = Some(filler_source_name.into());
        self
    }
}

/// The required values of [`CreateChannelRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateChannelRequired {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
    /// The tier of the channel.
    ///
    /// Example: `basic`.
    pub channel_tier: types::ChannelTier,
    /// The playback mode of the channel's programs.
    ///
    /// Example: `loop`.
    pub playback_mode: types::ChannelPlaybackMode,
    /// The outputs of the channel, as a JSON document. For the structure of an output, see
    /// `OutPutConfigList` of a channel in responses.
    pub out_put_config_list: Text<Json>,
}

alicloud_runtime::structure! {
    CreateChannelRequest {
        channel_name: Field::query("ChannelName").required(),
        channel_tier: Field::query("ChannelTier").required(),
        playback_mode: Field::query("PlaybackMode").required(),
        access_policy: Field::query("AccessPolicy"),
        access_token: Field::query("AccessToken"),
        filler_source_location_name: Field::query("FillerSourceLocationName"),
        filler_source_name: Field::query("FillerSourceName"),
        out_put_config_list: Field::query("OutPutConfigList").required(),
    }
}

/// The response of [`Client::create_channel`](crate::Client::create_channel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelResponse {
    /// The channel.
    pub channel: Option<types::ChannelAssemblyChannel>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateChannelResponse {
        channel: "Channel",
        request_id: "RequestId",
    }
}

impl Operation for CreateChannelRequest {
    type Response = CreateChannelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateChannel")
        .summary("Creates a MediaWeaver channel.")
        .ram_action("ice:CreateChannel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateChannel",
        );
}
