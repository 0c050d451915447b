// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAIWorkflowTask`: Looks up one AI workflow task.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo,
};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::get_ai_workflow_task`](crate::Client::get_ai_workflow_task).
#[derive(Default)]
#[non_exhaustive]
pub struct GetAiWorkflowTaskRequest {
    /// The ID of the workflow task.
    ///
    /// Example: `********-266c-4bb8-b20c-6faa********`.
    pub task_id: Option<String>,
}

impl GetAiWorkflowTaskRequest {
    /// Everything here is optional.
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

impl Fields for GetAiWorkflowTaskRequest {
    const FIELDS: &'static [Field] = &[Field::query("TaskId")];
}

alicloud_runtime::structure!(GetAiWorkflowTaskRequest { task_id });

/// The answer to [`Client::get_ai_workflow_task`](crate::Client::get_ai_workflow_task).
#[derive(Default)]
#[non_exhaustive]
pub struct GetAiWorkflowTaskResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The workflow task.
    pub workflow_task: Option<WorkflowTask>,
}

impl Fields for GetAiWorkflowTaskResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "WorkflowTask"]);
}

alicloud_runtime::structure!(GetAiWorkflowTaskResponse { request_id, workflow_task });

/// The workflow task.
#[derive(Default)]
#[non_exhaustive]
pub struct WorkflowTask {
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
    pub status: Option<WorkflowTaskStatus>,
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
    pub workflow: Option<Workflow>,
}

impl Fields for WorkflowTask {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "FinishTime",
        "Inputs",
        "NodeResults",
        "Outputs",
        "Status",
        "TaskId",
        "UserData",
        "Version",
        "Workflow",
    ]);
}

alicloud_runtime::structure!(
    WorkflowTask { create_time, finish_time, inputs, node_results, outputs, status,
    task_id, user_data, version, workflow }
);

/// The values of `Status` in [`WorkflowTask`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowTaskStatus {
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

impl OpenSet for WorkflowTaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("running", Self::Running),
        ("stopped", Self::Stopped),
        ("failed", Self::Failed),
        ("partial-succeeded", Self::PartialSucceeded),
        ("succeeded", Self::Succeeded),
    ];
}

alicloud_runtime::open_set!(WorkflowTaskStatus);

/// The workflow template.
#[derive(Default)]
#[non_exhaustive]
pub struct Workflow {
    /// The time the template was created, in UTC.
    ///
    /// Example: `2025-08-20T01:35:04Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The graph of the workflow.
    ///
    /// Example: `{ "nodes":[...], "edges":[...] }`.
    pub graph: Option<Text<Graph>>,
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
    pub status: Option<WorkflowStatus>,
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

impl Fields for Workflow {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "Graph",
        "ModifiedTime",
        "Name",
        "Status",
        "Type",
        "Version",
        "WorkflowId",
    ]);
}

alicloud_runtime::structure!(
    Workflow { create_time, graph, modified_time, name, status, r#type, version,
    workflow_id }
);

/// The value of `Graph`.
#[derive(Default)]
#[non_exhaustive]
pub struct Graph {
    /// The nodes of the graph, which are the steps of the workflow.
    pub nodes: Vec<BTreeMap<String, Json>>,
    /// The edges of the graph, which connect the steps.
    pub edges: Vec<BTreeMap<String, Json>>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl Fields for Graph {
    const FIELDS: &'static [Field] = &[
        Field::member("nodes"),
        Field::member("edges"),
        Field::other_members(),
    ];
}

alicloud_runtime::structure!(Graph { nodes, edges, others });

/// The values of `Status` in [`Workflow`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowStatus {
    /// `Draft`: not published yet.
    Draft,
    /// `Published`: published.
    Published,
    /// `Editing`: being edited.
    Editing,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for WorkflowStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Draft", Self::Draft),
        ("Published", Self::Published),
        ("Editing", Self::Editing),
    ];
}

alicloud_runtime::open_set!(WorkflowStatus);

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
        started: &super::StartAiWorkflowResponse,
    ) -> alicloud_runtime::Result<Self> {
        alicloud_runtime::lookup(started, &[("TaskId", "TaskId")])
    }
}
