// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaConnectFlowInput`: Deletes an input of a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_media_connect_flow_input`](crate::Client::delete_media_connect_flow_input).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowInputRequest {
    /// The ID of the flow.
    ///
    /// Example: `0381f478-7d53-4076-9d5f-27680a6f73e7`.
    pub flow_id: String,
    /// The name of the input to delete. Required if input failover is enabled for the flow.
    ///
    /// Example: `input`.
    pub input_name: Option<String>,
}

impl DeleteMediaConnectFlowInputRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            input_name: None,
        }
    }

    /// Sets `InputName`. The name of the input to delete.
    #[must_use]
    pub fn input_name(mut self, input_name: impl Into<String>) -> Self {
        self.input_name = Some(input_name.into());
        self
    }
}

alicloud_runtime::structure! {
    DeleteMediaConnectFlowInputRequest {
        flow_id: Field::query("FlowId").required(),
        input_name: Field::query("InputName"),
    }
}

/// The response of [`Client::delete_media_connect_flow_input`](crate::Client::delete_media_connect_flow_input).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowInputResponse {
    /// The result of the request. Empty, because the request returns no data.
    pub content: Option<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `C0C02296-113C-5838-8FE9-8F3A32998DDC`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    DeleteMediaConnectFlowInputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for DeleteMediaConnectFlowInputRequest {
    type Response = DeleteMediaConnectFlowInputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaConnectFlowInput")
        .summary("Deletes an input of a MediaConnect flow.")
        .ram_action("ice:DeleteMediaConnectFlowInput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaConnectFlowInput",
        );
}
