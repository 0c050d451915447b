// Written by `cargo xtask regen`. Change the description and run it again.

//! `StartAIWorkflow`: Starts an AI workflow task that processes media according to a workflow template.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::start_ai_workflow`](crate::Client::start_ai_workflow).
#[derive(Clone)]
#[non_exhaustive]
pub struct StartAiWorkflowRequest {
    /// The ID of the workflow template.
    ///
    /// Example: `****3f44-f1f6-477e-9364-c5e6c49e****`.
    pub workflow_id: String,
    /// The inputs of the task, as JSON: media, live streams, or RTC streams.
    pub inputs: Option<Text<Json>>,
    /// Custom data.
    ///
    /// Example: `{ "url":"https://test.com" }`.
    pub user_data: Option<String>,
    /// A tag for the task, such as `default`.
    ///
    /// Example: `default`.
    pub dispatch_tag: Option<String>,
}

impl StartAiWorkflowRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(workflow_id: impl Into<String>) -> Self {
        Self {
            workflow_id: workflow_id.into(),
            inputs: None,
            user_data: None,
            dispatch_tag: None,
        }
    }

    /// Sets `Inputs`. The inputs of the task, as JSON: media, live streams, or RTC streams.
    #[must_use]
    pub fn inputs(mut self, inputs: impl Into<Text<Json>>) -> Self {
        self.inputs = Some(inputs.into());
        self
    }

    /// Sets `UserData`. Custom data.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `DispatchTag`. A tag for the task, such as `default`.
    #[must_use]
    pub fn dispatch_tag(mut self, dispatch_tag: impl Into<String>) -> Self {
        self.dispatch_tag = Some(dispatch_tag.into());
        self
    }
}

alicloud_runtime::structure! {
    StartAiWorkflowRequest {
        workflow_id: Field::query("WorkflowId").required(),
        inputs: Field::query("Inputs"),
        user_data: Field::query("UserData"),
        dispatch_tag: Field::query("DispatchTag"),
    }
}

/// The response of [`Client::start_ai_workflow`](crate::Client::start_ai_workflow).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAiWorkflowResponse {
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
    StartAiWorkflowResponse {
        request_id: "RequestId",
        task_id: "TaskId",
    }
}

impl Operation for StartAiWorkflowRequest {
    type Response = StartAiWorkflowResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StartAIWorkflow")
        .summary(
            "Starts an AI workflow task that processes media according to a workflow template.",
        )
        .ram_action("ice:StartAIWorkflow")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StartAIWorkflow",
        );
}
