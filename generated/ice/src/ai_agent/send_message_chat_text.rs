// Written by `cargo xtask regen`. Change the description and run it again.

//! `SendMessageChatText`: Sends a text from an AI agent to a client in a message chat.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::send_message_chat_text`](crate::Client::send_message_chat_text).
#[non_exhaustive]
pub struct SendMessageChatTextRequest {
    /// The ID of the session.
    ///
    /// Example: `f27f9b9be28642a88e18****`.
    pub session_id: String,
    /// The ID of the AI agent.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub ai_agent_id: String,
    /// The ID of the receiving user. At most 64 bytes, letters and digits only.
    ///
    /// Example: `60000042053`.
    pub receiver_id: String,
    /// The type of the message.
    ///
    /// Example: `announcement`.
    pub r#type: SendMessageChatTextType,
    /// The text of the message.
    ///
    /// Example: `Hello.`.
    pub text: String,
    /// The delivery mode of the message.
    ///
    /// Default: `offline`. Example: `online`.
    pub mode: Option<SendMessageChatTextMode>,
    /// Whether to archive the chat.
    ///
    /// Default: `true`. Example: `true`.
    pub need_archiving: Option<bool>,
}

impl SendMessageChatTextRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        session_id: impl Into<String>,
        ai_agent_id: impl Into<String>,
        receiver_id: impl Into<String>,
        r#type: impl Into<SendMessageChatTextType>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            ai_agent_id: ai_agent_id.into(),
            receiver_id: receiver_id.into(),
            r#type: r#type.into(),
            text: text.into(),
            mode: None,
            need_archiving: None,
        }
    }

    /// Sets `Mode`. The delivery mode of the message.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<SendMessageChatTextMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `NeedArchiving`. Whether to archive the chat.
    #[must_use]
    #[inline]
    pub fn need_archiving(mut self, need_archiving: bool) -> Self {
        self.need_archiving = Some(need_archiving);
        self
    }
}

impl Fields for SendMessageChatTextRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("SessionId").required(),
        Field::query("AIAgentId").required(),
        Field::query("ReceiverId").required(),
        Field::query("Type").required(),
        Field::query("Text").required(),
        Field::query("Mode"),
        Field::query("NeedArchiving"),
    ];
}

alicloud_runtime::structure!(
    SendMessageChatTextRequest { session_id, ai_agent_id, receiver_id, r#type, text,
    mode, need_archiving }
);

/// The values of `Type` in [`SendMessageChatTextRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMessageChatTextType {
    /// `announcement`: a notification.
    Announcement,
    /// `custom`: a custom message.
    Custom,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SendMessageChatTextType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("announcement", Self::Announcement),
        ("custom", Self::Custom),
    ];
}

alicloud_runtime::open_set!(SendMessageChatTextType);

/// The values of `Mode` in [`SendMessageChatTextRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMessageChatTextMode {
    /// `online`: online.
    Online,
    /// `offline`: offline.
    Offline,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SendMessageChatTextMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("online", Self::Online),
        ("offline", Self::Offline),
    ];
}

alicloud_runtime::open_set!(SendMessageChatTextMode);

/// The answer to [`Client::send_message_chat_text`](crate::Client::send_message_chat_text).
#[derive(Default)]
#[non_exhaustive]
pub struct SendMessageChatTextResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

impl Fields for SendMessageChatTextResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(SendMessageChatTextResponse { request_id });

impl Operation for SendMessageChatTextRequest {
    type Response = SendMessageChatTextResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SendMessageChatText")
        .summary("Sends a text from an AI agent to a client in a message chat.")
        .ram_action("ice:SendMessageChatText")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SendMessageChatText",
        );
}
