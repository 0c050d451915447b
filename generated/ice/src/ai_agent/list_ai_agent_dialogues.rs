// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAIAgentDialogues`: Lists the dialogues of a session with an AI agent.

use alicloud_runtime::{Json, Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::list_ai_agent_dialogues`](crate::Client::list_ai_agent_dialogues).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAiAgentDialoguesRequest {
    /// The ID of the session that the dialogues belong to.
    ///
    /// Example: `f27f9b9be28642a88e18****`.
    pub session_id: String,
    /// The number of latest dialogue rounds to return: an integer greater than 0. If set, the
    /// paging parameters have no effect, and the result is a single page.
    ///
    /// Example: `5`.
    pub round_limit: Option<Text<i32>>,
    /// The start of the time range (inclusive), in milliseconds since the Unix epoch.
    ///
    /// Example: `0`.
    pub start_time: i64,
    /// The end of the time range (inclusive), in milliseconds since the Unix epoch.
    ///
    /// Example: `17358082464030`.
    pub end_time: i64,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// The number of entries per page.
    ///
    /// At most 100. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// The sort order of the entries.
    ///
    /// Default: `DESC`. Example: `DESC`.
    pub order: Option<AiAgentDialogueOrder>,
}

impl ListAiAgentDialoguesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: ListAiAgentDialoguesRequired) -> Self {
        Self {
            session_id: required.session_id,
            start_time: required.start_time,
            end_time: required.end_time,
            round_limit: None,
            page_number: None,
            page_size: None,
            order: None,
        }
    }

    /// Sets `RoundLimit`. The number of latest dialogue rounds to return: an integer greater than 0.
    #[must_use]
    pub fn round_limit(mut self, round_limit: impl Into<Text<i32>>) -> Self {
        self.round_limit = Some(round_limit.into());
        self
    }

    /// Sets `PageNumber`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `Order`. The sort order of the entries.
    #[must_use]
    pub fn order(mut self, order: impl Into<AiAgentDialogueOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// The required values of [`ListAiAgentDialoguesRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ListAiAgentDialoguesRequired {
    /// The ID of the session that the dialogues belong to.
    ///
    /// Example: `f27f9b9be28642a88e18****`.
    pub session_id: String,
    /// The start of the time range (inclusive), in milliseconds since the Unix epoch.
    ///
    /// Example: `0`.
    pub start_time: i64,
    /// The end of the time range (inclusive), in milliseconds since the Unix epoch.
    ///
    /// Example: `17358082464030`.
    pub end_time: i64,
}

alicloud_runtime::structure! {
    ListAiAgentDialoguesRequest {
        session_id: Field::query("SessionId").required(),
        round_limit: Field::query("RoundLimit"),
        start_time: Field::query("StartTime").required(),
        end_time: Field::query("EndTime").required(),
        page_number: Field::query("PageNumber"),
        page_size: Field::query("PageSize").integer(i64::MIN, 100),
        order: Field::query("Order"),
    }
}

/// The values of [`ListAiAgentDialoguesRequest::order`](field@ListAiAgentDialoguesRequest::order).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentDialogueOrder {
    /// `ASC`: ascending.
    Asc,
    /// `DESC`: descending.
    Desc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentDialogueOrder {
        Asc: "ASC",
        Desc: "DESC",
    }
}

/// The response of [`Client::list_ai_agent_dialogues`](crate::Client::list_ai_agent_dialogues).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiAgentDialoguesResponse {
    /// The dialogue entries.
    pub dialogues: Vec<AiAgentDialogue>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-***************`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListAiAgentDialoguesResponse {
        dialogues: "Dialogues",
        request_id: "RequestId",
    }
}

/// An item of [`ListAiAgentDialoguesResponse::dialogues`](field@ListAiAgentDialoguesResponse::dialogues).
///
/// The dialogue entries.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentDialogue {
    /// The files attached to the entry.
    pub attached_file_list: Vec<AttachedFile>,
    /// The ID of the dialogue entry.
    ///
    /// Example: `19de81b3b3d94abda22****`.
    pub dialogue_id: Option<String>,
    /// Additional custom data, such as a mood or a recognized intent.
    ///
    /// Example: `{\\"addTransferLock\\":true}`.
    pub extend: Option<Text<Json>>,
    /// The ID of the workflow node that produced the entry. Useful for tracing.
    ///
    /// Example: `e01-cn-to345ikn62o`.
    pub node_id: Option<String>,
    /// The sender of the message.
    ///
    /// Example: `user`.
    pub producer: Option<DialogueProducer>,
    /// The reasoning text of the agent, which may show how it reached its reply.
    pub reasoning_text: Option<String>,
    /// The ID of the dialogue round that the entry belongs to.
    ///
    /// Example: `f27f9b9be28642a88e18****`.
    pub round_id: Option<String>,
    /// The channel of the message.
    ///
    /// Example: `chat`.
    pub source: Option<DialogueSource>,
    /// The text of the entry, spoken or written.
    ///
    /// Example: `Hello`.
    pub text: Option<String>,
    /// The time the entry was created, in milliseconds since the Unix epoch.
    ///
    /// Example: `1734511087000`.
    pub time: Option<i64>,
    /// The type of the message. Calls use `greeting`, `normal`, and `speech`. Chats use
    /// `normal`, `announcement`, and `custom`.
    ///
    /// Example: `announcement`.
    pub r#type: Option<DialogueType>,
}

alicloud_runtime::structure! {
    AiAgentDialogue {
        attached_file_list: "AttachedFileList",
        dialogue_id: "DialogueId",
        extend: "Extend",
        node_id: "NodeId",
        producer: "Producer",
        reasoning_text: "ReasoningText",
        round_id: "RoundId",
        source: "Source",
        text: "Text",
        time: "Time",
        r#type: "Type",
    }
}

/// An item of [`AiAgentDialogue::attached_file_list`](field@AiAgentDialogue::attached_file_list).
///
/// The files attached to the entry.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedFile {
    /// The format of the attached file, such as `mp3`, `wav` or `pdf`.
    ///
    /// Example: `mp3`.
    pub format: Option<String>,
    /// The ID of the attached file.
    ///
    /// Example: `7B117AF5-***************`.
    pub id: Option<String>,
    /// The name of the attached file.
    ///
    /// Example: `MusicDemix`.
    pub name: Option<String>,
    /// The type of the attachment, as a number. You define its meaning.
    ///
    /// Example: `1`.
    pub r#type: Option<i32>,
    /// The URL of the attached file.
    ///
    /// Example: `https://media.w3.org/2010/05/sintel/trailer.mp3`.
    pub url: Option<String>,
}

alicloud_runtime::structure! {
    AttachedFile {
        format: "Format",
        id: "Id",
        name: "Name",
        r#type: "Type",
        url: "Url",
    }
}

/// The values of [`AiAgentDialogue::producer`](field@AiAgentDialogue::producer).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DialogueProducer {
    /// `user`: the user.
    User,
    /// `agent`: the agent.
    Agent,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open DialogueProducer {
        User: "user",
        Agent: "agent",
    }
}

/// The values of [`AiAgentDialogue::source`](field@AiAgentDialogue::source).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DialogueSource {
    /// `chat`: a text chat.
    Chat,
    /// `call`: a voice call.
    Call,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open DialogueSource {
        Chat: "chat",
        Call: "call",
    }
}

/// The values of [`AiAgentDialogue::type`](field@AiAgentDialogue::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DialogueType {
    /// `greeting`: the greeting at the start of a call.
    Greeting,
    /// `normal`: a normal reply, spoken or written.
    Normal,
    /// `speech`: speech that the agent was requested to broadcast.
    Speech,
    /// `announcement`: text pushed without a preceding request.
    Announcement,
    /// `custom`: a custom message.
    Custom,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open DialogueType {
        Greeting: "greeting",
        Normal: "normal",
        Speech: "speech",
        Announcement: "announcement",
        Custom: "custom",
    }
}

impl Operation for ListAiAgentDialoguesRequest {
    type Response = ListAiAgentDialoguesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAIAgentDialogues")
        .summary("Lists the dialogues of a session with an AI agent.")
        .read_only()
        .pagination(PaginationInfo::of("Dialogues").number("PageNumber"))
        .ram_action("ice:ListAIAgentDialogues")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentDialogues",
        );
}

impl Paginated for ListAiAgentDialoguesRequest {
    type Item = AiAgentDialogue;

    #[inline]
    fn items(page: ListAiAgentDialoguesResponse) -> Vec<AiAgentDialogue> {
        page.dialogues
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = Some(number.into());
    }
}
