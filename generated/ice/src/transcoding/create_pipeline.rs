// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreatePipeline`: Creates a queue that processes media files automatically and in batches.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_pipeline`](crate::Client::create_pipeline).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePipelineRequest {
    /// The name of the queue.
    ///
    /// Example: `test-pipeline`.
    pub name: String,
    /// The type of the queue.
    ///
    /// Example: `Standard`.
    pub speed: types::PipelineSpeed,
    /// The priority of the queue. Higher numbers have higher priority.
    ///
    /// 1 to 10. Default: `6`. Example: `6`.
    pub priority: Option<i32>,
}

impl CreatePipelineRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(name: impl Into<String>, speed: impl Into<types::PipelineSpeed>) -> Self {
        Self {
            name: name.into(),
            speed: speed.into(),
            priority: None,
        }
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
    CreatePipelineRequest {
        name: Field::query("Name").required(),
        speed: Field::query("Speed").required(),
        priority: Field::query("Priority").integer(1, 10),
    }
}

/// The response of [`Client::create_pipeline`](crate::Client::create_pipeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineResponse {
    /// The new queue.
    pub pipeline: Option<types::Pipeline>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreatePipelineResponse {
        pipeline: "Pipeline",
        request_id: "RequestId",
    }
}

impl Operation for CreatePipelineRequest {
    type Response = CreatePipelineResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreatePipeline")
        .summary(
            "Creates a queue that processes media files automatically and in batches.",
        )
        .ram_action("ice:CreatePipeline")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreatePipeline",
        );
}
