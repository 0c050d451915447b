// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetNotifyConfig`: Sets whether and where event callbacks of an AI agent are sent.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::set_notify_config`](crate::Client::set_notify_config).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetNotifyConfigRequest {
    /// The ID of the AI agent.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub ai_agent_id: String,
    /// Whether event callbacks are sent.
    ///
    /// Example: `true`.
    pub enable_notify: bool,
    /// The URL to send event callbacks to. Empty by default.
    ///
    /// Example: `http://customer.com/callback`.
    pub callback_url: Option<String>,
    /// The event types to send. If not set, all event types are sent.
    ///
    /// Example: `["agent_start", "agent_stop", "error"]`.
    pub event_types: Option<Vec<types::NotifyEventType>>,
    /// The token that authenticates a callback. Each callback carries the token in its
    /// `Authorization` header.
    ///
    /// Example: `eyJhcHBpZCI6ICIxMjM0MTIzNxxxxx`.
    pub token: Option<SecretText>,
    /// The OSS path for audio recordings. Use together with `EnableAudioRecording`.
    pub audio_oss_path: Option<String>,
    /// Whether to record audio. Use together with `AudioOssPath`.
    pub enable_audio_recording: Option<bool>,
}

impl SetNotifyConfigRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(ai_agent_id: impl Into<String>, enable_notify: bool) -> Self {
        Self {
            ai_agent_id: ai_agent_id.into(),
            enable_notify,
            callback_url: None,
            event_types: None,
            token: None,
            audio_oss_path: None,
            enable_audio_recording: None,
        }
    }

    /// Sets `CallbackUrl`. The URL to send event callbacks to.
    #[must_use]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `EventTypes`. The event types to send.
    #[must_use]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<types::NotifyEventType>>,
    ) -> Self {
        self.event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Token`. The token that authenticates a callback.
    #[must_use]
    pub fn token(mut self, token: impl Into<SecretText>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets `AudioOssPath`. The OSS path for audio recordings.
    #[must_use]
    pub fn audio_oss_path(mut self, audio_oss_path: impl Into<String>) -> Self {
        self.audio_oss_path = Some(audio_oss_path.into());
        self
    }

    /// Sets `EnableAudioRecording`. Whether to record audio.
    #[must_use]
    #[inline]
    pub fn enable_audio_recording(mut self, enable_audio_recording: bool) -> Self {
        self.enable_audio_recording = Some(enable_audio_recording);
        self
    }
}

alicloud_runtime::structure! {
    SetNotifyConfigRequest {
        ai_agent_id: Field::query("AIAgentId").required(),
        enable_notify: Field::query("EnableNotify").required(),
        callback_url: Field::query("CallbackUrl"),
        event_types: Field::query("EventTypes").comma_list(),
        token: Field::query("Token"),
        audio_oss_path: Field::query("AudioOssPath"),
        enable_audio_recording: Field::query("EnableAudioRecording"),
    }
}

/// The response of [`Client::set_notify_config`](crate::Client::set_notify_config).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNotifyConfigResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `771A1414-27BF-53E6-AB73-EFCB*****ACF`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SetNotifyConfigResponse {
        request_id: "RequestId",
    }
}

impl Operation for SetNotifyConfigRequest {
    type Response = SetNotifyConfigResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SetNotifyConfig")
        .summary("Sets whether and where event callbacks of an AI agent are sent.")
        .ram_action("ice:SetNotifyConfig")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SetNotifyConfig",
        );
}
