// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaConnectFlowAllOutputName`: Lists the names of the outputs of a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_media_connect_flow_all_output_name`](crate::Client::get_media_connect_flow_all_output_name).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMediaConnectFlowAllOutputNameRequest {
    /// The ID of the flow.
    ///
    /// Example: `0381f478-7d53-4076-9d5f-27680a6f73e7`.
    pub flow_id: String,
}

impl GetMediaConnectFlowAllOutputNameRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self { flow_id: flow_id.into() }
    }
}

alicloud_runtime::structure! {
    GetMediaConnectFlowAllOutputNameRequest {
        flow_id: Field::query("FlowId").required(),
    }
}

/// The response of [`Client::get_media_connect_flow_all_output_name`](crate::Client::get_media_connect_flow_all_output_name).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowAllOutputNameResponse {
    /// The names of the outputs.
    pub content: Vec<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `559E9828-245D-5CBA-9C7A-4E01453F091F`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    GetMediaConnectFlowAllOutputNameResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for GetMediaConnectFlowAllOutputNameRequest {
    type Response = GetMediaConnectFlowAllOutputNameResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaConnectFlowAllOutputName")
        .summary("Lists the names of the outputs of a MediaConnect flow.")
        .read_only()
        .ram_action("ice:GetMediaConnectFlowAllOutputName")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlowAllOutputName",
        );
}
