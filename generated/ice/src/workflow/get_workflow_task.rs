// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetWorkflowTask`: Looks up the workflow, status, and result of a workflow task.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_workflow_task`](crate::Client::get_workflow_task).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskRequest {
    /// The ID of the workflow task.
    ///
    /// Example: `******4215e042b3966ca5441e******`.
    pub task_id: Option<String>,
}

impl GetWorkflowTaskRequest {
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
    GetWorkflowTaskRequest {
        task_id: Field::query("TaskId"),
    }
}

/// The response of [`Client::get_workflow_task`](crate::Client::get_workflow_task).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******0C-7870-15FE-B96F-8880BB******`.
    pub request_id: Option<String>,
    /// The workflow task.
    pub workflow_task: Option<GetWorkflowTaskWorkflowTask>,
}

alicloud_runtime::structure! {
    GetWorkflowTaskResponse {
        request_id: "RequestId",
        workflow_task: "WorkflowTask",
    }
}

/// The workflow task.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskWorkflowTask {
    /// The result of each node of the workflow.
    pub activity_results: Option<String>,
    /// The task creation time, in UTC.
    ///
    /// Example: `2023-01-04T02:05:17Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The task completion time, in UTC.
    ///
    /// Example: `2023-01-04T02:06:19Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The status of the task.
    ///
    /// Example: `Succeed`.
    pub status: Option<types::WorkflowTaskStatus>,
    /// The ID of the workflow task.
    ///
    /// Example: `******4215e042b3966ca5441e******`.
    pub task_id: Option<String>,
    /// The inputs of the task.
    pub task_input: Option<Text<GetWorkflowTaskInput>>,
    /// Custom data, as set when the task was started, such as a callback address in
    /// `NotifyAddress`.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"}`.
    pub user_data: Option<Text<Json>>,
    /// The workflow the task runs.
    pub workflow: Option<GetWorkflowTaskWorkflow>,
}

alicloud_runtime::structure! {
    GetWorkflowTaskWorkflowTask {
        activity_results: "ActivityResults",
        create_time: "CreateTime",
        finish_time: "FinishTime",
        status: "Status",
        task_id: "TaskId",
        task_input: "TaskInput",
        user_data: "UserData",
        workflow: "Workflow",
    }
}

/// The value of [`GetWorkflowTaskWorkflowTask::task_input`](field@GetWorkflowTaskWorkflowTask::task_input).
///
/// The inputs of the task.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskInput {
    /// The type of the input in `Media`: `OSS` for the URL of an OSS file, `Media` for a
    /// media ID.
    pub r#type: Option<String>,
    /// The input: a URL (OSS or HTTP) or a media ID, depending on `Type`.
    pub media: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    GetWorkflowTaskInput {
        r#type: Field::member("Type"),
        media: Field::member("Media"),
        others: Field::other_members(),
    }
}

/// The workflow the task runs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskWorkflow {
    /// The time the workflow was created, in UTC.
    ///
    /// Example: `2022-11-27T10:02:12Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the workflow was last modified, in UTC.
    ///
    /// Example: `2022-11-29T02:06:19Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the workflow.
    ///
    /// Example: `Super-resolution transcoding workflow`.
    pub name: Option<String>,
    /// The status of the workflow.
    ///
    /// Example: `Active`.
    pub status: Option<types::WorkflowStatus>,
    /// The origin of the workflow.
    ///
    /// Example: `Common`.
    pub r#type: Option<types::WorkflowType>,
    /// The ID of the workflow.
    ///
    /// Example: `******63dca94c609de02ac0d1******`.
    pub workflow_id: Option<String>,
}

alicloud_runtime::structure! {
    GetWorkflowTaskWorkflow {
        create_time: "CreateTime",
        modified_time: "ModifiedTime",
        name: "Name",
        status: "Status",
        r#type: "Type",
        workflow_id: "WorkflowId",
    }
}

impl Operation for GetWorkflowTaskRequest {
    type Response = GetWorkflowTaskResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetWorkflowTask")
        .summary("Looks up the workflow, status, and result of a workflow task.")
        .read_only()
        .waiter(
            WaiterInfo::new("WorkflowTask.Status")
                .success(&["Succeed"])
                .failure(&["Canceled", "Failed"]),
        )
        .ram_action("ice:GetWorkflowTask")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetWorkflowTask",
        );
}

impl Waitable for GetWorkflowTaskRequest {}

impl TryFrom<&super::StartWorkflowResponse> for GetWorkflowTaskRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::StartWorkflowResponse,
    ) -> alicloud_runtime::Result<Self> {
        let task_id = submitted_ids::<Self>(response, "TaskId")?;
        Ok(Self::new().task_id(task_id.join(",")))
    }
}
