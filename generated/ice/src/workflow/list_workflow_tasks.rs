// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListWorkflowTasks`: Lists workflow tasks of the last 90 days.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_workflow_tasks`](crate::Client::list_workflow_tasks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowTasksRequest {
    /// The ID of the workflow template. Lists only tasks of this template.
    ///
    /// Example: `******b4fb044839815d4f2cd8******`.
    pub workflow_id: Option<String>,
    /// The name of the workflow template. Lists only tasks of this template.
    ///
    /// Example: `example-workflow-****`.
    pub workflow_name: Option<String>,
    /// A search keyword. Lists only tasks whose `TaskInput` contains this text, such as part
    /// of a file name or a media asset ID.
    ///
    /// At most 32 characters. Example: `******7aa4cc4459ada8ef35f7****** or **TestVideo***.flv`.
    pub key_text: Option<String>,
    /// The start of the time range. Lists only tasks created at or after this time, within
    /// the last 90 days.
    ///
    /// Example: `2025-07-12T00:00:00Z`.
    pub start_of_create_time: Option<Text<Timestamp>>,
    /// The end of the time range. Lists only tasks created at or before this time, within the
    /// last 90 days.
    ///
    /// Example: `2025-07-15T00:00:00Z`.
    pub end_of_create_time: Option<Text<Timestamp>>,
    /// The maximum number of entries per response.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `**************VRpbWUQARgBIpcBCgkA1bUtaAAAAAAKiQEDhAAAADFTMzg2NTY2NjU2MzM3NjU2NjYyMzkzMTYyMzI2MjYzNjY2**********`.
    pub next_token: Option<String>,
}

impl ListWorkflowTasksRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `WorkflowId`. The ID of the workflow template.
    #[must_use]
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }

    /// Sets `WorkflowName`. The name of the workflow template.
    #[must_use]
    pub fn workflow_name(mut self, workflow_name: impl Into<String>) -> Self {
        self.workflow_name = Some(workflow_name.into());
        self
    }

    /// Sets `KeyText`. A search keyword.
    #[must_use]
    pub fn key_text(mut self, key_text: impl Into<String>) -> Self {
        self.key_text = Some(key_text.into());
        self
    }

    /// Sets `StartOfCreateTime`. The start of the time range.
    #[must_use]
    pub fn start_of_create_time(
        mut self,
        start_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.start_of_create_time = Some(start_of_create_time.into());
        self
    }

    /// Sets `EndOfCreateTime`. The end of the time range.
    #[must_use]
    pub fn end_of_create_time(
        mut self,
        end_of_create_time: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.end_of_create_time = Some(end_of_create_time.into());
        self
    }

    /// Sets `MaxResults`. The maximum number of entries per response.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `NextToken`. The page token.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}

alicloud_runtime::structure! {
    ListWorkflowTasksRequest {
        workflow_id: Field::query("WorkflowId"),
        workflow_name: Field::query("WorkflowName"),
        key_text: Field::query("KeyText").length(0, 32),
        start_of_create_time: Field::query("StartOfCreateTime"),
        end_of_create_time: Field::query("EndOfCreateTime"),
        max_results: Field::query("MaxResults").integer(1, 100),
        next_token: Field::query("NextToken"),
    }
}

/// The response of [`Client::list_workflow_tasks`](crate::Client::list_workflow_tasks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowTasksResponse {
    /// The maximum number of entries per response.
    ///
    /// Example: `10`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `****8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `C0C02296-113C-5838-8FE9-8F3A32998DDC`.
    pub request_id: Option<String>,
    /// The workflow tasks on this page.
    pub task_list: Vec<WorkflowTaskItem>,
    /// The total number of entries on all pages. Not returned by default.
    ///
    /// Example: `4`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListWorkflowTasksResponse {
        max_results: "MaxResults",
        next_token: "NextToken",
        request_id: "RequestId",
        task_list: "TaskList",
        total_count: "TotalCount",
    }
}

/// An item of [`ListWorkflowTasksResponse::task_list`](field@ListWorkflowTasksResponse::task_list).
///
/// The workflow tasks on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowTaskItem {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2024-07-15T09:45:48Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC.
    ///
    /// Example: `2024-12-07T10:53:45Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The status of the task.
    ///
    /// Example: `Succeed`.
    pub status: Option<types::WorkflowTaskStatus>,
    /// The ID of the workflow task.
    ///
    /// Example: `*****4c93d2f404f8345b16a965*****`.
    pub task_id: Option<String>,
    /// The inputs of the task.
    ///
    /// Example: `{\\"Type\\":\\"Media\\",\\"Media\\":\\"****8b40884171efb0d9e7f7f458****\\"}`.
    pub task_input: Option<Text<ListWorkflowTasksTaskInput>>,
    /// Custom data, as set when the task was started, such as a callback address in
    /// `NotifyAddress`.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"}`.
    pub user_data: Option<Text<Json>>,
    /// The workflow template the task runs.
    pub workflow: Option<TaskWorkflow>,
}

alicloud_runtime::structure! {
    WorkflowTaskItem {
        create_time: "CreateTime",
        finish_time: "FinishTime",
        status: "Status",
        task_id: "TaskId",
        task_input: "TaskInput",
        user_data: "UserData",
        workflow: "Workflow",
    }
}

/// The value of [`WorkflowTaskItem::task_input`](field@WorkflowTaskItem::task_input).
///
/// The inputs of the task.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowTasksTaskInput {
    /// The type of the input in `Media`: `OSS` for the URL of an OSS file, `Media` for a
    /// media ID.
    pub r#type: Option<String>,
    /// The input: a URL (OSS or HTTP) or a media ID, depending on `Type`.
    pub media: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    ListWorkflowTasksTaskInput {
        r#type: Field::member("Type"),
        media: Field::member("Media"),
        others: Field::other_members(),
    }
}

/// The workflow template the task runs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskWorkflow {
    /// The time the workflow template was created, in UTC.
    ///
    /// Example: `2025-03-21T01:48:49Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The source of the input.
    ///
    /// Example: `OSS`.
    pub media_type: Option<types::MediaLocationType>,
    /// The time the workflow template was last modified, with the offset from UTC, such as
    /// `2025-02-23 10:19:37 +0800`.
    ///
    /// Example: `2025-02-23 10:19:37 +0800`.
    pub modified_time: Option<String>,
    /// The name of the workflow template.
    ///
    /// Example: `example-workflow-***`.
    pub name: Option<String>,
    /// The status of the workflow template.
    ///
    /// Example: `Active`.
    pub status: Option<types::WorkflowStatus>,
    /// The origin of the workflow template.
    ///
    /// Example: `Common`.
    pub r#type: Option<types::WorkflowType>,
    /// The ID of the workflow.
    ///
    /// Example: `******2491c84dce913da9fe65******`.
    pub workflow_id: Option<String>,
}

alicloud_runtime::structure! {
    TaskWorkflow {
        create_time: "CreateTime",
        media_type: "MediaType",
        modified_time: "ModifiedTime",
        name: "Name",
        status: "Status",
        r#type: "Type",
        workflow_id: "WorkflowId",
    }
}

impl Operation for ListWorkflowTasksRequest {
    type Response = ListWorkflowTasksResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListWorkflowTasks")
        .summary("Lists workflow tasks of the last 90 days.")
        .read_only()
        .pagination(PaginationInfo::of("TaskList").token("NextToken", "NextToken"))
        .ram_action("ice:ListWorkflowTasks")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListWorkflowTasks",
        );
}

impl Paginated for ListWorkflowTasksRequest {
    type Item = WorkflowTaskItem;

    #[inline]
    fn items(page: ListWorkflowTasksResponse) -> Vec<WorkflowTaskItem> {
        page.task_list
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
