// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaConnectFlow`: Deletes a MediaConnect flow together with its inputs and outputs.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_media_connect_flow`](crate::Client::delete_media_connect_flow).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowRequest {
    /// The ID of the flow.
    ///
    /// Example: `0381f478-7d53-4076-9d5f-27680a6f73e7`.
    pub flow_id: String,
}

impl DeleteMediaConnectFlowRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self { flow_id: flow_id.into() }
    }
}

alicloud_runtime::structure! {
    DeleteMediaConnectFlowRequest {
        flow_id: Field::query("FlowId").required(),
    }
}

/// The response of [`Client::delete_media_connect_flow`](crate::Client::delete_media_connect_flow).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowResponse {
    /// The result of the request. Empty, because the request returns no data.
    pub content: Option<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `5AEC17BD-D80B-5F78-BE1B-F07DFA0C8622`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    DeleteMediaConnectFlowResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for DeleteMediaConnectFlowRequest {
    type Response = DeleteMediaConnectFlowResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaConnectFlow")
        .summary("Deletes a MediaConnect flow together with its inputs and outputs.")
        .ram_action("ice:DeleteMediaConnectFlow")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaConnectFlow",
        );
}
