// Written by `cargo xtask regen`. Change the description and run it again.

//! `GenerateMessageChatToken`: Creates the token that a user needs for interactive messaging with an agent.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;

/// The request of [`Client::generate_message_chat_token`](crate::Client::generate_message_chat_token).
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateMessageChatTokenRequest {
    /// The ID of the AI agent.
    ///
    /// Example: `19de81b3b3d94abda22******`.
    pub ai_agent_id: String,
    /// The ID of the user who signs in. It can contain only letters, digits, and underscores.
    ///
    /// At most 64 characters. Example: `YOURUSERID`.
    pub user_id: String,
    /// The role of the user. `admin` can run management operations. Empty if not set.
    ///
    /// Example: `user`.
    pub role: Option<String>,
    /// The validity period of the token, in seconds.
    ///
    /// Default: `3600`. Example: `3600`.
    pub expire: Option<i32>,
}

impl GenerateMessageChatTokenRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(ai_agent_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            ai_agent_id: ai_agent_id.into(),
            user_id: user_id.into(),
            role: None,
            expire: None,
        }
    }

    /// Sets `Role`. The role of the user.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `Expire`. The validity period of the token, in seconds.
    #[must_use]
    #[inline]
    pub fn expire(mut self, expire: i32) -> Self {
        self.expire = Some(expire);
        self
    }
}

alicloud_runtime::structure! {
    GenerateMessageChatTokenRequest {
        ai_agent_id: Field::query("AIAgentId").required(),
        user_id: Field::query("UserId").length(0, 64).required(),
        role: Field::query("Role"),
        expire: Field::query("Expire"),
    }
}

/// The response of [`Client::generate_message_chat_token`](crate::Client::generate_message_chat_token).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMessageChatTokenResponse {
    /// The app ID of the user.
    ///
    /// Example: `***********`.
    pub app_id: Option<String>,
    /// The signature of the app.
    ///
    /// Example: `H4sIAAAAAAAE******************`.
    pub app_sign: Option<String>,
    /// The nonce used to generate the token.
    ///
    /// Example: `AK-***********`.
    pub nonce: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `req_1234567890abcdef`.
    pub request_id: Option<String>,
    /// The role used to generate the token, such as `admin`.
    ///
    /// Example: `admin`.
    pub role: Option<String>,
    /// The time the token expires, in seconds: the current time plus the validity period.
    ///
    /// Example: `1700000000`.
    pub time_stamp: Option<i64>,
    /// The token for interactive messaging.
    ///
    /// Example: `acet**********`.
    pub token: Option<SecretText>,
    /// The user ID for joining the channel.
    ///
    /// Example: `YOURUSERID`.
    pub user_id: Option<String>,
}

alicloud_runtime::structure! {
    GenerateMessageChatTokenResponse {
        app_id: "AppId",
        app_sign: "AppSign",
        nonce: "Nonce",
        request_id: "RequestId",
        role: "Role",
        time_stamp: "TimeStamp",
        token: "Token",
        user_id: "UserId",
    }
}

impl Operation for GenerateMessageChatTokenRequest {
    type Response = GenerateMessageChatTokenResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GenerateMessageChatToken")
        .summary(
            "Creates the token that a user needs for interactive messaging with an agent.",
        )
        .ram_action("ice:GenerateMessageChatToken")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GenerateMessageChatToken",
        );
}
