// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetPipeline`: Looks up a job queue.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::get_pipeline`](crate::Client::get_pipeline).
#[non_exhaustive]
pub struct GetPipelineRequest {
    /// The ID of the queue.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub pipeline_id: String,
}

impl GetPipelineRequest {
    /// Takes everything, for all of it is required.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
        }
    }
}

impl Fields for GetPipelineRequest {
    const FIELDS: &'static [Field] = &[Field::query("PipelineId").required()];
}

alicloud_runtime::structure!(GetPipelineRequest { pipeline_id });

/// The answer to [`Client::get_pipeline`](crate::Client::get_pipeline).
#[derive(Default)]
#[non_exhaustive]
pub struct GetPipelineResponse {
    /// The queue.
    pub pipeline: Option<types::Pipeline>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for GetPipelineResponse {
    const FIELDS: &'static [Field] = &Field::members(["Pipeline", "RequestId"]);
}

alicloud_runtime::structure!(GetPipelineResponse { pipeline, request_id });

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
