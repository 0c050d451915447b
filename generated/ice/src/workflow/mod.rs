// Written by `cargo xtask regen`. Change the description and run it again.

//! Workflows on media assets and their tasks.
//!
//! | | |
//! | --- | --- |
//! | [`GetAIWorkflowTask`](crate::Client::get_ai_workflow_task) | Looks up one AI workflow task. |
//! | [`GetWorkflowTask`](crate::Client::get_workflow_task) | Looks up the workflow, status, and result of a workflow task. |
//! | [`ListWorkflowTasks`](crate::Client::list_workflow_tasks) | Lists workflow tasks of the last 90 days. |
//! | [`StartAIWorkflow`](crate::Client::start_ai_workflow) | Starts an AI workflow task that processes media according to a workflow template. |
//! | [`StartWorkflow`](crate::Client::start_workflow) | Starts a workflow task that processes media according to a workflow template. |
//! | [`StopAIWorkflowTask`](crate::Client::stop_ai_workflow_task) | Stops a live AI workflow task. |

pub mod get_ai_workflow_task;
pub mod get_workflow_task;
pub mod list_workflow_tasks;
pub mod start_ai_workflow;
pub mod start_workflow;
pub mod stop_ai_workflow_task;

pub use get_ai_workflow_task::{GetAiWorkflowTaskRequest, GetAiWorkflowTaskResponse};
pub use get_workflow_task::{GetWorkflowTaskRequest, GetWorkflowTaskResponse};
pub use list_workflow_tasks::{ListWorkflowTasksRequest, ListWorkflowTasksResponse};
pub use start_ai_workflow::{StartAiWorkflowRequest, StartAiWorkflowResponse};
pub use start_workflow::{StartWorkflowRequest, StartWorkflowResponse};
pub use stop_ai_workflow_task::{StopAiWorkflowTaskRequest, StopAiWorkflowTaskResponse};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <GetAiWorkflowTaskRequest as Operation>::INFO,
    <GetWorkflowTaskRequest as Operation>::INFO,
    <ListWorkflowTasksRequest as Operation>::INFO,
    <StartAiWorkflowRequest as Operation>::INFO,
    <StartWorkflowRequest as Operation>::INFO,
    <StopAiWorkflowTaskRequest as Operation>::INFO,
];

/// # Workflow
impl Client {
    /// Looks up one AI workflow task.
    ///
    /// The task must have been started with `StartAIWorkflow`. The response contains its
    /// status, inputs and outputs, the result of each node, and the workflow template that it
    /// ran.
    ///
    /// RAM permission: `ice:GetAIWorkflowTask` on all resources.
    ///
    /// A job succeeds with the state `succeeded` and fails with `failed`, `partial-succeeded` or `stopped`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::workflow::GetAiWorkflowTaskRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_ai_workflow_task(
    ///         GetAiWorkflowTaskRequest::new()
    ///             .task_id("********-266c-4bb8-b20c-6faa********"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetAIWorkflowTask`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetAIWorkflowTask)
    #[inline]
    pub fn get_ai_workflow_task(
        &self,
        request: GetAiWorkflowTaskRequest,
    ) -> Call<GetAiWorkflowTaskRequest> {
        self.call(request)
    }

    /// Looks up the workflow, status, and result of a workflow task.
    ///
    /// Tasks older than a year cannot be queried.
    ///
    /// RAM permission: `ice:GetWorkflowTask` on all resources, access level `get`.
    ///
    /// A job succeeds with the state `Succeed` and fails with `Canceled` or `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::workflow::GetWorkflowTaskRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_workflow_task(
    ///         GetWorkflowTaskRequest::new().task_id("******4215e042b3966ca5441e******"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetWorkflowTask`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetWorkflowTask)
    #[inline]
    pub fn get_workflow_task(
        &self,
        request: GetWorkflowTaskRequest,
    ) -> Call<GetWorkflowTaskRequest> {
        self.call(request)
    }

    /// Lists workflow tasks of the last 90 days.
    ///
    /// Tasks can be filtered by workflow template, by a keyword in their input, and by
    /// creation time.
    ///
    /// RAM permission: `ice:ListWorkflowTasks` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::workflow::ListWorkflowTasksRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_workflow_tasks(ListWorkflowTasksRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListWorkflowTasks`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListWorkflowTasks)
    #[inline]
    pub fn list_workflow_tasks(
        &self,
        request: ListWorkflowTasksRequest,
    ) -> Call<ListWorkflowTasksRequest> {
        self.call(request)
    }

    /// Starts an AI workflow task that processes media according to a workflow template.
    ///
    /// The template must already exist. Create it in the console. To check the task, call
    /// `GetAIWorkflowTask`.
    ///
    /// RAM permission: `ice:StartAIWorkflow` on all resources.
    ///
    /// [`get_ai_workflow_task`](crate::Client::get_ai_workflow_task) looks up the job that was started; create its [`GetAiWorkflowTaskRequest`](crate::workflow::GetAiWorkflowTaskRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::workflow::GetAiWorkflowTaskRequest;
    /// use alicloud_ice::workflow::StartAiWorkflowRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .start_ai_workflow(
    ///         StartAiWorkflowRequest::new("****3f44-f1f6-477e-9364-c5e6c49e****"),
    ///     )
    ///     .await?;
    /// let lookup = GetAiWorkflowTaskRequest::try_from(&started)?;
    /// let response = client
    ///     .get_ai_workflow_task(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StartAIWorkflow`](https://api.alibabacloud.com/document/ICE/2020-11-09/StartAIWorkflow)
    #[inline]
    pub fn start_ai_workflow(
        &self,
        request: StartAiWorkflowRequest,
    ) -> Call<StartAiWorkflowRequest> {
        self.call(request)
    }

    /// Starts a workflow task that processes media according to a workflow template.
    ///
    /// The template is either a preset template or created in the console. The input is media
    /// registered with the service or with ApsaraVideo VOD, or an OSS file. To check the
    /// task, call `GetWorkflowTask`.
    ///
    /// RAM permission: `ice:StartWorkflow` on all resources, access level `create`.
    ///
    /// [`get_workflow_task`](crate::Client::get_workflow_task) looks up the job that was started; create its [`GetWorkflowTaskRequest`](crate::workflow::GetWorkflowTaskRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::workflow::GetWorkflowTaskRequest;
    /// use alicloud_ice::workflow::StartWorkflowRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .start_workflow(StartWorkflowRequest::new("******f0e54971ecbffd472190******"))
    ///     .await?;
    /// let lookup = GetWorkflowTaskRequest::try_from(&started)?;
    /// let response = client
    ///     .get_workflow_task(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StartWorkflow`](https://api.alibabacloud.com/document/ICE/2020-11-09/StartWorkflow)
    #[inline]
    pub fn start_workflow(
        &self,
        request: StartWorkflowRequest,
    ) -> Call<StartWorkflowRequest> {
        self.call(request)
    }

    /// Stops a live AI workflow task.
    ///
    /// Only works for real-time tasks, such as those on live or RTC streams. Offline tasks
    /// cannot be stopped.
    ///
    /// RAM permission: `ice:StopAIWorkflowTask` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::workflow::StopAiWorkflowTaskRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .stop_ai_workflow_task(
    ///         StopAiWorkflowTaskRequest::new()
    ///             .task_id("********-266c-4bb8-b20c-6faa********"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StopAIWorkflowTask`](https://api.alibabacloud.com/document/ICE/2020-11-09/StopAIWorkflowTask)
    #[inline]
    pub fn stop_ai_workflow_task(
        &self,
        request: StopAiWorkflowTaskRequest,
    ) -> Call<StopAiWorkflowTaskRequest> {
        self.call(request)
    }
}
