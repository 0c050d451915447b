// Written by `cargo xtask regen`. Change the description and run it again.

//! `ForbidMediaConnectFlowOutput`: Disables an output of a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::forbid_media_connect_flow_output`](crate::Client::forbid_media_connect_flow_output).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaConnectFlowOutputRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: Option<String>,
    /// The name of the output.
    ///
    /// Example: `AliTestOutput`.
    pub output_name: Option<String>,
}

impl ForbidMediaConnectFlowOutputRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FlowId`. The ID of the flow.
    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `OutputName`. The name of the output.
    #[must_use]
    pub fn output_name(mut self, output_name: impl Into<String>) -> Self {
        self.output_name = Some(output_name.into());
        self
    }
}

alicloud_runtime::structure! {
    ForbidMediaConnectFlowOutputRequest {
        flow_id: Field::query("FlowId"),
        output_name: Field::query("OutputName"),
    }
}

/// The response of [`Client::forbid_media_connect_flow_output`](crate::Client::forbid_media_connect_flow_output).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaConnectFlowOutputResponse {
    /// The result of the request. Empty, because the request returns no data.
    pub content: Option<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `1BCA0CFC-CBD4-5656-9D04-21B1FADBB92A`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    ForbidMediaConnectFlowOutputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for ForbidMediaConnectFlowOutputRequest {
    type Response = ForbidMediaConnectFlowOutputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ForbidMediaConnectFlowOutput")
        .summary("Disables an output of a MediaConnect flow.")
        .ram_action("ice:ForbidMediaConnectFlowOutput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ForbidMediaConnectFlowOutput",
        );
}
