// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaConnectFlowOutput`: Deletes an output of a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_media_connect_flow_output`](crate::Client::delete_media_connect_flow_output).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowOutputRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// The name of the output to delete.
    ///
    /// Example: `AliTestOutput`.
    pub output_name: String,
}

impl DeleteMediaConnectFlowOutputRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(flow_id: impl Into<String>, output_name: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            output_name: output_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteMediaConnectFlowOutputRequest {
        flow_id: Field::query("FlowId").required(),
        output_name: Field::query("OutputName").required(),
    }
}

/// The response of [`Client::delete_media_connect_flow_output`](crate::Client::delete_media_connect_flow_output).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowOutputResponse {
    /// The result of the request. Empty, because the request returns no data.
    pub content: Option<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `DF73E08E-F807-50F5-A2BD-B76391EAE8FF`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    DeleteMediaConnectFlowOutputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for DeleteMediaConnectFlowOutputRequest {
    type Response = DeleteMediaConnectFlowOutputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaConnectFlowOutput")
        .summary("Deletes an output of a MediaConnect flow.")
        .ram_action("ice:DeleteMediaConnectFlowOutput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaConnectFlowOutput",
        );
}
