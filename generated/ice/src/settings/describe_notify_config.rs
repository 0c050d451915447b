// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeNotifyConfig`: Looks up the event callback settings of an AI agent.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;

/// The request of [`Client::describe_notify_config`](crate::Client::describe_notify_config).
#[derive(Clone)]
#[non_exhaustive]
pub struct DescribeNotifyConfigRequest {
    /// The ID of the AI agent.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub ai_agent_id: String,
}

impl DescribeNotifyConfigRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(ai_agent_id: impl Into<String>) -> Self {
        Self {
            ai_agent_id: ai_agent_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    DescribeNotifyConfigRequest {
        ai_agent_id: Field::query("AIAgentId").required(),
    }
}

/// The response of [`Client::describe_notify_config`](crate::Client::describe_notify_config).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyConfigResponse {
    /// The OSS path for audio recordings.
    pub audio_oss_path: Option<String>,
    /// The URL that event callbacks are sent to.
    ///
    /// Example: `http://customer.com/callback`.
    pub callback_url: Option<String>,
    /// Whether audio is recorded.
    pub enable_audio_recording: Option<bool>,
    /// Whether event callbacks are enabled.
    ///
    /// Example: `true`.
    pub enable_notify: Option<bool>,
    /// The event types that are sent. All event types unless specific types were set.
    ///
    /// Example: `agent_start,agent_stop,error`.
    pub event_types: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
    /// The token that authenticates a callback. Each callback carries the token in its
    /// `Authorization` header.
    ///
    /// Example: `eyJhcHBpZCI6ICIxMjM0MTIzNxxxxx`.
    pub token: Option<SecretText>,
}

alicloud_runtime::structure! {
    DescribeNotifyConfigResponse {
        audio_oss_path: "AudioOssPath",
        callback_url: "CallbackUrl",
        enable_audio_recording: "EnableAudioRecording",
        enable_notify: "EnableNotify",
        event_types: "EventTypes",
        request_id: "RequestId",
        token: "Token",
    }
}

impl Operation for DescribeNotifyConfigRequest {
    type Response = DescribeNotifyConfigResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribeNotifyConfig")
        .summary("Looks up the event callback settings of an AI agent.")
        .read_only()
        .ram_action("ice:DescribeNotifyConfig")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeNotifyConfig",
        );
}
