// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeletePipeline`: Deletes a queue.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_pipeline`](crate::Client::delete_pipeline).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletePipelineRequest {
    /// The ID of the queue.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub pipeline_id: String,
}

impl DeletePipelineRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeletePipelineRequest {
        pipeline_id: Field::query("PipelineId").required(),
    }
}

/// The response of [`Client::delete_pipeline`](crate::Client::delete_pipeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineResponse {
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
    DeletePipelineResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for DeletePipelineRequest {
    type Response = DeletePipelineResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeletePipeline")
        .summary("Deletes a queue.")
        .ram_action("ice:DeletePipeline")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeletePipeline",
        );
}
