// Written by `cargo xtask regen`. Change the description and run it again.

//! `StartWorkflow`: Starts a workflow task that processes media according to a workflow template.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::start_workflow`](crate::Client::start_workflow).
#[derive(Clone)]
#[non_exhaustive]
pub struct StartWorkflowRequest {
    /// The ID of the workflow template, as shown in the console.
    ///
    /// Example: `******f0e54971ecbffd472190******`.
    pub workflow_id: String,
    /// The input of the task: media or an OSS file.
    pub task_input: Option<Text<StartWorkflowTaskInput>>,
    /// Custom data, returned unchanged in the result, as JSON of at most 512 bytes.
    /// `NotifyAddress` in it sets the callback destination of this task.
    ///
    /// Example: `{"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
    /// Whether to skip the check of the input path. Only has an effect for OSS files. Leave
    /// the check enabled to detect a wrong path immediately.
    ///
    /// Default: `false`. Example: `false`.
    pub skip_input_verification: Option<bool>,
}

impl StartWorkflowRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(workflow_id: impl Into<String>) -> Self {
        Self {
            workflow_id: workflow_id.into(),
            task_input: None,
            user_data: None,
            skip_input_verification: None,
        }
    }

    /// Sets `TaskInput`. The input of the task: media or an OSS file.
    #[must_use]
    pub fn task_input(
        mut self,
        task_input: impl Into<Text<StartWorkflowTaskInput>>,
    ) -> Self {
        self.task_input = Some(task_input.into());
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged in the result, as JSON of at most 512 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `SkipInputVerification`. Whether to skip the check of the input path.
    #[must_use]
    #[inline]
    pub fn skip_input_verification(mut self, skip_input_verification: bool) -> Self {
        self.skip_input_verification = Some(skip_input_verification);
        self
    }
}

alicloud_runtime::structure! {
    StartWorkflowRequest {
        workflow_id: Field::query("WorkflowId").required(),
        task_input: Field::query("TaskInput"),
        user_data: Field::query("UserData"),
        skip_input_verification: Field::query("SkipInputVerification"),
    }
}

/// The input of the task: media or an OSS file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWorkflowTaskInput {
    /// The type of the input in `Media`: `OSS` for the URL of an OSS file, `Media` for a
    /// media ID.
    pub r#type: Option<String>,
    /// The input: a URL (OSS or HTTP) or a media ID, depending on `Type`.
    pub media: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl StartWorkflowTaskInput {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Type`. The type of the input in `Media`: `OSS` for the URL of an OSS file, `Media` for a media ID.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `Media`. The input: a URL (OSS or HTTP) or a media ID, depending on `Type`.
    #[must_use]
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    StartWorkflowTaskInput {
        r#type: Field::member("Type"),
        media: Field::member("Media"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::start_workflow`](crate::Client::start_workflow).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWorkflowResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******42-E8E1-4FBB-8E52-F4225C******`.
    pub request_id: Option<String>,
    /// The ID of the workflow task.
    ///
    /// Example: `******22dad741d086a50325f9******`.
    pub task_id: Option<String>,
}

alicloud_runtime::structure! {
    StartWorkflowResponse {
        request_id: "RequestId",
        task_id: "TaskId",
    }
}

impl Operation for StartWorkflowRequest {
    type Response = StartWorkflowResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StartWorkflow")
        .summary(
            "Starts a workflow task that processes media according to a workflow template.",
        )
        .ram_action("ice:StartWorkflow")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StartWorkflow",
        );
}
