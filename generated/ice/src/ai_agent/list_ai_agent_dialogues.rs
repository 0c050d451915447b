// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAIAgentDialogues`: Lists the dialogues of a session with an AI agent.

use alicloud_runtime::{Json, Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::list_ai_agent_dialogues`](crate::Client::list_ai_agent_dialogues).
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
    pub order: Option<ListAiAgentDialoguesOrder>,
}

impl ListAiAgentDialoguesRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(session_id: impl Into<String>, start_time: i64, end_time: i64) -> Self {
        Self {
            session_id: session_id.into(),
            start_time,
            end_time,
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
    pub fn order(mut self, order: impl Into<ListAiAgentDialoguesOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

impl Fields for ListAiAgentDialoguesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("SessionId").required(),
        Field::query("RoundLimit"),
        Field::query("StartTime").required(),
        Field::query("EndTime").required(),
        Field::query("PageNumber"),
        Field::query("PageSize").integer(i64::MIN, 100),
        Field::query("Order"),
    ];
}

alicloud_runtime::structure!(
    ListAiAgentDialoguesRequest { session_id, round_limit, start_time, end_time,
    page_number, page_size, order }
);

/// The values of `Order` in [`ListAiAgentDialoguesRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAiAgentDialoguesOrder {
    /// `ASC`: ascending.
    Asc,
    /// `DESC`: descending.
    Desc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListAiAgentDialoguesOrder {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ASC", Self::Asc),
        ("DESC", Self::Desc),
    ];
}

alicloud_runtime::open_set!(ListAiAgentDialoguesOrder);

/// The answer to [`Client::list_ai_agent_dialogues`](crate::Client::list_ai_agent_dialogues).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAiAgentDialoguesResponse {
    /// The dialogue entries.
    pub dialogues: Vec<Dialogue>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-***************`.
    pub request_id: Option<String>,
}

impl Fields for ListAiAgentDialoguesResponse {
    const FIELDS: &'static [Field] = &Field::members(["Dialogues", "RequestId"]);
}

alicloud_runtime::structure!(ListAiAgentDialoguesResponse { dialogues, request_id });

/// An item of `Dialogues`.
///
/// The dialogue entries.
#[derive(Default)]
#[non_exhaustive]
pub struct Dialogue {
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

impl Fields for Dialogue {
    const FIELDS: &'static [Field] = &Field::members([
        "AttachedFileList",
        "DialogueId",
        "Extend",
        "NodeId",
        "Producer",
        "ReasoningText",
        "RoundId",
        "Source",
        "Text",
        "Time",
        "Type",
    ]);
}

alicloud_runtime::structure!(
    Dialogue { attached_file_list, dialogue_id, extend, node_id, producer,
    reasoning_text, round_id, source, text, time, r#type }
);

/// An item of `AttachedFileList`.
///
/// The files attached to the entry.
#[derive(Default)]
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

impl Fields for AttachedFile {
    const FIELDS: &'static [Field] = &Field::members([
        "Format",
        "Id",
        "Name",
        "Type",
        "Url",
    ]);
}

alicloud_runtime::structure!(AttachedFile { format, id, name, r#type, url });

/// The values of `Producer` in [`Dialogue`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for DialogueProducer {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("user", Self::User),
        ("agent", Self::Agent),
    ];
}

alicloud_runtime::open_set!(DialogueProducer);

/// The values of `Source` in [`Dialogue`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for DialogueSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("chat", Self::Chat),
        ("call", Self::Call),
    ];
}

alicloud_runtime::open_set!(DialogueSource);

/// The values of `Type` in [`Dialogue`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for DialogueType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("greeting", Self::Greeting),
        ("normal", Self::Normal),
        ("speech", Self::Speech),
        ("announcement", Self::Announcement),
        ("custom", Self::Custom),
    ];
}

alicloud_runtime::open_set!(DialogueType);

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
    type Item = Dialogue;

    #[inline]
    fn items(page: ListAiAgentDialoguesResponse) -> Vec<Dialogue> {
        page.dialogues
    }
}
