// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAIWorkflowTask`: Looks up one AI workflow task.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::get_ai_workflow_task`](crate::Client::get_ai_workflow_task).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiWorkflowTaskRequest {
    /// The ID of the workflow task.
    ///
    /// Example: `********-266c-4bb8-b20c-6faa********`.
    pub task_id: Option<String>,
}

impl GetAiWorkflowTaskRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TaskId`. The ID of the workflow task.
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetAiWorkflowTaskRequest {
        task_id: Field::query("TaskId"),
    }
}

/// The response of [`Client::get_ai_workflow_task`](crate::Client::get_ai_workflow_task).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiWorkflowTaskResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The workflow task.
    pub workflow_task: Option<AiWorkflowTask>,
}

alicloud_runtime::structure! {
    GetAiWorkflowTaskResponse {
        request_id: "RequestId",
        workflow_task: "WorkflowTask",
    }
}

/// The workflow task.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiWorkflowTask {
    /// The task creation time, in UTC.
    ///
    /// Example: `2025-07-28T02:17:26Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The task completion time, in UTC.
    ///
    /// Example: `2025-08-19T02:28:22Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The inputs of the task.
    ///
    /// Example: `{\\"source_language_id\\":\\"en\\",\\"live_id\\":123,\\"live_url\\":{\\"url\\":\\"rtmp://test.com.cn/video/638d9088fe4f15ce\\"}}`.
    pub inputs: Option<Text<Json>>,
    /// The result of each node of the workflow. The structure depends on the workflow.
    ///
    /// Example: `{...}`.
    pub node_results: Option<Text<Json>>,
    /// The outputs of the nodes.
    ///
    /// Example: `{ "result":"test" }`.
    pub outputs: Option<Text<Json>>,
    /// The status of the task.
    ///
    /// Example: `succeeded`.
    pub status: Option<AiWorkflowTaskStatus>,
    /// The ID of the workflow task.
    ///
    /// Example: `********-67fd-43aa-9cc1-3e7f********`.
    pub task_id: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"}`.
    pub user_data: Option<String>,
    /// The version of the workflow template used by the task.
    ///
    /// Example: `****ec0a-e3b9-40b1-abf2-6549d00e****`.
    pub version: Option<String>,
    /// The workflow template.
    pub workflow: Option<AiWorkflowTaskWorkflow>,
}

alicloud_runtime::structure! {
    AiWorkflowTask {
        create_time: "CreateTime",
        finish_time: "FinishTime",
        inputs: "Inputs",
        node_results: "NodeResults",
        outputs: "Outputs",
        status: "Status",
        task_id: "TaskId",
        user_data: "UserData",
        version: "Version",
        workflow: "Workflow",
    }
}

/// The values of [`AiWorkflowTask::status`](field@AiWorkflowTask::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiWorkflowTaskStatus {
    /// `running`: the task is being executed.
    Running,
    /// `stopped`: stopped before completion.
    Stopped,
    /// `failed`: the job failed.
    Failed,
    /// `partial-succeeded`: partially succeeded.
    PartialSucceeded,
    /// `succeeded`: the conversion is completed.
    Succeeded,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiWorkflowTaskStatus {
        Running: "running",
        Stopped: "stopped",
        Failed: "failed",
        PartialSucceeded: "partial-succeeded",
        Succeeded: "succeeded",
    }
}

/// The workflow template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiWorkflowTaskWorkflow {
    /// The time the template was created, in UTC.
    ///
    /// Example: `2025-08-20T01:35:04Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The graph of the workflow.
    ///
    /// Example: `{ "nodes":[...], "edges":[...] }`.
    pub graph: Option<Text<WorkflowGraph>>,
    /// The time the template was last modified, in UTC.
    ///
    /// Example: `2025-08-20T01:35:04Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the workflow template.
    ///
    /// Example: `RealtimeTranslation`.
    pub name: Option<String>,
    /// The status of the template.
    ///
    /// Example: `Draft`.
    pub status: Option<AiWorkflowTaskWorkflowStatus>,
    /// The type of the template, such as `Live`.
    ///
    /// Example: `Live`.
    pub r#type: Option<String>,
    /// The version of the template.
    ///
    /// Example: `****ec0a-e3b9-40b1-abf2-6549d00e****`.
    pub version: Option<String>,
    /// The ID of the workflow template.
    ///
    /// Example: `****3f44-f1f6-477e-9364-c5e6c49e****`.
    pub workflow_id: Option<String>,
}

alicloud_runtime::structure! {
    AiWorkflowTaskWorkflow {
        create_time: "CreateTime",
        graph: "Graph",
        modified_time: "ModifiedTime",
        name: "Name",
        status: "Status",
        r#type: "Type",
        version: "Version",
        workflow_id: "WorkflowId",
    }
}

/// The value of [`AiWorkflowTaskWorkflow::graph`](field@AiWorkflowTaskWorkflow::graph).
///
/// The graph of the workflow.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowGraph {
    /// The nodes of the graph, which are the steps of the workflow.
    pub nodes: Vec<BTreeMap<String, Json>>,
    /// The edges of the graph, which connect the steps.
    pub edges: Vec<BTreeMap<String, Json>>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    WorkflowGraph {
        nodes: Field::member("nodes"),
        edges: Field::member("edges"),
        others: Field::other_members(),
    }
}

/// The values of [`AiWorkflowTaskWorkflow::status`](field@AiWorkflowTaskWorkflow::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiWorkflowTaskWorkflowStatus {
    /// `Draft`: not published yet.
    Draft,
    /// `Published`: published.
    Published,
    /// `Editing`: being edited.
    Editing,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiWorkflowTaskWorkflowStatus {
        Draft: "Draft",
        Published: "Published",
        Editing: "Editing",
    }
}

impl Operation for GetAiWorkflowTaskRequest {
    type Response = GetAiWorkflowTaskResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetAIWorkflowTask")
        .summary("Looks up one AI workflow task.")
        .read_only()
        .waiter(
            WaiterInfo::new("WorkflowTask.Status")
                .success(&["succeeded"])
                .failure(&["failed", "partial-succeeded", "stopped"]),
        )
        .ram_action("ice:GetAIWorkflowTask")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetAIWorkflowTask",
        );
}

impl Waitable for GetAiWorkflowTaskRequest {}

impl TryFrom<&super::StartAiWorkflowResponse> for GetAiWorkflowTaskRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::StartAiWorkflowResponse,
    ) -> alicloud_runtime::Result<Self> {
        let task_id = submitted_ids::<Self>(response, "TaskId")?;
        Ok(Self::new().task_id(task_id.join(",")))
    }
}
