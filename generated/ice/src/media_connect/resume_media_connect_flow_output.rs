// Written by `cargo xtask regen`. Change the description and run it again.

//! `ResumeMediaConnectFlowOutput`: Re-enables an output of a MediaConnect flow, so that it sends the stream.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::resume_media_connect_flow_output`](crate::Client::resume_media_connect_flow_output).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeMediaConnectFlowOutputRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: Option<String>,
    /// The name of the output.
    ///
    /// Example: `AliTestOutput`.
    pub output_name: Option<String>,
}

impl ResumeMediaConnectFlowOutputRequest {
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
    ResumeMediaConnectFlowOutputRequest {
        flow_id: Field::query("FlowId"),
        output_name: Field::query("OutputName"),
    }
}

/// The response of [`Client::resume_media_connect_flow_output`](crate::Client::resume_media_connect_flow_output).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeMediaConnectFlowOutputResponse {
    /// The result of the request. Empty, because the request returns no data.
    pub content: Option<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    ResumeMediaConnectFlowOutputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for ResumeMediaConnectFlowOutputRequest {
    type Response = ResumeMediaConnectFlowOutputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ResumeMediaConnectFlowOutput")
        .summary(
            "Re-enables an output of a MediaConnect flow, so that it sends the stream.",
        )
        .ram_action("ice:ResumeMediaConnectFlowOutput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ResumeMediaConnectFlowOutput",
        );
}
