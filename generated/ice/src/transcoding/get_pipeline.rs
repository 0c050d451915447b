// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetPipeline`: Looks up a job queue.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_pipeline`](crate::Client::get_pipeline).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetPipelineRequest {
    /// The ID of the queue.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub pipeline_id: String,
}

impl GetPipelineRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetPipelineRequest {
        pipeline_id: Field::query("PipelineId").required(),
    }
}

/// The response of [`Client::get_pipeline`](crate::Client::get_pipeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineResponse {
    /// The queue.
    pub pipeline: Option<types::Pipeline>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetPipelineResponse {
        pipeline: "Pipeline",
        request_id: "RequestId",
    }
}

impl Operation for GetPipelineRequest {
    type Response = GetPipelineResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetPipeline")
        .summary("Looks up a job queue.")
        .read_only()
        .ram_action("ice:GetPipeline")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetPipeline",
        );
}
