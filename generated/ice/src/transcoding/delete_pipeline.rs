// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeletePipeline`: Deletes a queue.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_pipeline`](crate::Client::delete_pipeline).
#[non_exhaustive]
pub struct DeletePipelineRequest {
    /// The ID of the queue.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub pipeline_id: String,
}

impl DeletePipelineRequest {
    /// Takes everything, for all of it is required.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
        }
    }
}

impl Fields for DeletePipelineRequest {
    const FIELDS: &'static [Field] = &[Field::query("PipelineId").required()];
}

alicloud_runtime::structure!(DeletePipelineRequest { pipeline_id });

/// The answer to [`Client::delete_pipeline`](crate::Client::delete_pipeline).
#[derive(Default)]
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

impl Fields for DeletePipelineResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Success"]);
}

alicloud_runtime::structure!(DeletePipelineResponse { request_id, success });

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
