// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdatePipeline`: Updates the name, status or priority of an MPS queue.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_pipeline`](crate::Client::update_pipeline).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatePipelineRequest {
    /// The ID of the queue.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub pipeline_id: String,
    /// The name of the queue.
    ///
    /// Example: `test-pipeline`.
    pub name: Option<String>,
    /// The status of the queue: whether it runs jobs.
    ///
    /// Example: `Paused`.
    pub status: Option<types::PipelineStatus>,
    /// The priority of the queue.
    ///
    /// 1 to 10. Example: `6`.
    pub priority: Option<i32>,
}

impl UpdatePipelineRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            name: None,
            status: None,
            priority: None,
        }
    }

    /// Sets `Name`. The name of the queue.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Status`. The status of the queue: whether it runs jobs.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::PipelineStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `Priority`. The priority of the queue.
    #[must_use]
    #[inline]
    pub fn priority(mut self, priority: i32) -> Self {
        self.priority = Some(priority);
        self
    }
}

alicloud_runtime::structure! {
    UpdatePipelineRequest {
        pipeline_id: Field::query("PipelineId").required(),
        name: Field::query("Name"),
        status: Field::query("Status"),
        priority: Field::query("Priority").integer(1, 10),
    }
}

/// The response of [`Client::update_pipeline`](crate::Client::update_pipeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    UpdatePipelineResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for UpdatePipelineRequest {
    type Response = UpdatePipelineResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdatePipeline")
        .summary("Updates the name, status or priority of an MPS queue.")
        .ram_action("ice:UpdatePipeline")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdatePipeline",
        );
}
