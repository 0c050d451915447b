// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListPipelines`: Lists job queues.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_pipelines`](crate::Client::list_pipelines).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesRequest {
    /// Lists only queues of this type.
    ///
    /// Example: `Standard`.
    pub speed: Option<types::PipelineSpeed>,
}

impl ListPipelinesRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Speed`. Lists only queues of this type.
    #[must_use]
    pub fn speed(mut self, speed: impl Into<types::PipelineSpeed>) -> Self {
        self.speed = Some(speed.into());
        self
    }
}

alicloud_runtime::structure! {
    ListPipelinesRequest {
        speed: Field::query("Speed"),
    }
}

/// The response of [`Client::list_pipelines`](crate::Client::list_pipelines).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesResponse {
    /// The queues.
    pub pipeline_list: Vec<types::Pipeline>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListPipelinesResponse {
        pipeline_list: "PipelineList",
        request_id: "RequestId",
    }
}

impl Operation for ListPipelinesRequest {
    type Response = ListPipelinesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListPipelines")
        .summary("Lists job queues.")
        .read_only()
        .ram_action("ice:ListPipelines")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListPipelines",
        );
}
