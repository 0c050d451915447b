// Written by `cargo xtask regen`. Change the description and run it again.

//! `SendMessageChatText`: Sends a text from an AI agent to a client in a message chat.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::send_message_chat_text`](crate::Client::send_message_chat_text).
#[derive(Clone)]
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
    pub r#type: MessageChatTextType,
    /// The text of the message.
    ///
    /// Example: `Hello.`.
    pub text: String,
    /// The delivery mode of the message.
    ///
    /// Default: `offline`. Example: `online`.
    pub mode: Option<MessageChatTextMode>,
    /// Whether to archive the chat.
    ///
    /// Default: `true`. Example: `true`.
    pub need_archiving: Option<bool>,
}

impl SendMessageChatTextRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SendMessageChatTextRequired) -> Self {
        Self {
            session_id: required.session_id,
            ai_agent_id: required.ai_agent_id,
            receiver_id: required.receiver_id,
            r#type: required.r#type,
            text: required.text,
            mode: None,
            need_archiving: None,
        }
    }

    /// Sets `Mode`. The delivery mode of the message.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<MessageChatTextMode>) -> Self {
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

/// The required values of [`SendMessageChatTextRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SendMessageChatTextRequired {
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
    pub r#type: MessageChatTextType,
    /// The text of the message.
    ///
    /// Example: `Hello.`.
    pub text: String,
}

alicloud_runtime::structure! {
    SendMessageChatTextRequest {
        session_id: Field::query("SessionId").required(),
        ai_agent_id: Field::query("AIAgentId").required(),
        receiver_id: Field::query("ReceiverId").required(),
        r#type: Field::query("Type").required(),
        text: Field::query("Text").required(),
        mode: Field::query("Mode"),
        need_archiving: Field::query("NeedArchiving"),
    }
}

/// The values of [`SendMessageChatTextRequest::type`](field@SendMessageChatTextRequest::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageChatTextType {
    /// `announcement`: a notification.
    Announcement,
    /// `custom`: a custom message.
    Custom,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MessageChatTextType {
        Announcement: "announcement",
        Custom: "custom",
    }
}

/// The values of [`SendMessageChatTextRequest::mode`](field@SendMessageChatTextRequest::mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageChatTextMode {
    /// `online`: online.
    Online,
    /// `offline`: offline.
    Offline,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MessageChatTextMode {
        Online: "online",
        Offline: "offline",
    }
}

/// The response of [`Client::send_message_chat_text`](crate::Client::send_message_chat_text).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageChatTextResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SendMessageChatTextResponse {
        request_id: "RequestId",
    }
}

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
