// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAIAgentInstance`: Lists the instances of an AI agent.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_ai_agent_instance`](crate::Client::list_ai_agent_instance).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAiAgentInstanceRequest {
    /// The ID of the AI agent whose instances are listed.
    ///
    /// Example: `39f8e0bc005e4f309379701645f4***`.
    pub ai_agent_id: String,
    /// The start of the queried time range. No default.
    ///
    /// Example: `2023-01-01T00:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the queried time range. No default.
    ///
    /// Example: `2023-01-02T00:00:00Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The number of entries per page.
    ///
    /// 0 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The page number, starting from 1.
    ///
    /// 1 to 100. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
}

impl ListAiAgentInstanceRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(ai_agent_id: impl Into<String>) -> Self {
        Self {
            ai_agent_id: ai_agent_id.into(),
            start_time: None,
            end_time: None,
            page_size: None,
            page_number: None,
        }
    }

    /// Sets `StartTime`. The start of the queried time range.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The end of the queried time range.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `PageNumber`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }
}

alicloud_runtime::structure! {
    ListAiAgentInstanceRequest {
        ai_agent_id: Field::query("AIAgentId").required(),
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        page_size: Field::query("PageSize").integer(0, 100),
        page_number: Field::query("PageNumber").integer(1, 100),
    }
}

/// The response of [`Client::list_ai_agent_instance`](crate::Client::list_ai_agent_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiAgentInstanceResponse {
    /// The agent instances.
    pub instances: Vec<AiAgentInstanceItem>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1AD0`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListAiAgentInstanceResponse {
        instances: "Instances",
        request_id: "RequestId",
    }
}

/// An item of [`ListAiAgentInstanceResponse::instances`](field@ListAiAgentInstanceResponse::instances).
///
/// The agent instances.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentInstanceItem {
    /// The settings of this instance.
    pub agent_config: Option<types::AiAgentConfig>,
    /// The URL of the conversation log, a file with a `CallLog` structure in JSON.
    ///
    /// Example: `https://example.com/call_logs/12345.json`.
    pub call_log_url: Option<String>,
    /// The runtime settings of the agent, such as its channel and user ID.
    pub runtime_config: Option<types::AiAgentRuntimeConfig>,
    /// The status of the call.
    ///
    /// Example: `Finished`.
    pub status: Option<InstanceStatus>,
    /// The template settings of this instance.
    pub template_config: Option<types::AiAgentTemplateConfig>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"Email":"johndoe@example.com","Preferences":{"Language":"en"}}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    AiAgentInstanceItem {
        agent_config: "AgentConfig",
        call_log_url: "CallLogUrl",
        runtime_config: "RuntimeConfig",
        status: "Status",
        template_config: "TemplateConfig",
        user_data: "UserData",
    }
}

/// The values of [`AiAgentInstanceItem::status`](field@AiAgentInstanceItem::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `Created`: the call is started, but the two ends are not connected yet.
    Created,
    /// `Executing`: both ends are connected and the call is in progress.
    Executing,
    /// `Finished`: the call has ended.
    Finished,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open InstanceStatus {
        Created: "Created",
        Executing: "Executing",
        Finished: "Finished",
    }
}

impl Operation for ListAiAgentInstanceRequest {
    type Response = ListAiAgentInstanceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAIAgentInstance")
        .summary("Lists the instances of an AI agent.")
        .read_only()
        .pagination(PaginationInfo::of("Instances").number("PageNumber"))
        .ram_action("ice:ListAIAgentInstance")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentInstance",
        );
}

impl Paginated for ListAiAgentInstanceRequest {
    type Item = AiAgentInstanceItem;

    #[inline]
    fn items(page: ListAiAgentInstanceResponse) -> Vec<AiAgentInstanceItem> {
        page.instances
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = Some(number.into());
    }
}
