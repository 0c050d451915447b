// Written by `cargo xtask regen`. Change the description and run it again.

//! `StopAIWorkflowTask`: Stops a live AI workflow task.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::stop_ai_workflow_task`](crate::Client::stop_ai_workflow_task).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAiWorkflowTaskRequest {
    /// The ID of the workflow task.
    ///
    /// Example: `********-266c-4bb8-b20c-6faa********`.
    pub task_id: Option<String>,
}

impl StopAiWorkflowTaskRequest {
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
    StopAiWorkflowTaskRequest {
        task_id: Field::query("TaskId"),
    }
}

/// The response of [`Client::stop_ai_workflow_task`](crate::Client::stop_ai_workflow_task).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAiWorkflowTaskResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The ID of the workflow task.
    ///
    /// Example: `********-266c-4bb8-b20c-6faa********`.
    pub task_id: Option<String>,
}

alicloud_runtime::structure! {
    StopAiWorkflowTaskResponse {
        request_id: "RequestId",
        task_id: "TaskId",
    }
}

impl Operation for StopAiWorkflowTaskRequest {
    type Response = StopAiWorkflowTaskResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StopAIWorkflowTask")
        .summary("Stops a live AI workflow task.")
        .ram_action("ice:StopAIWorkflowTask")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StopAIWorkflowTask",
        );
}
