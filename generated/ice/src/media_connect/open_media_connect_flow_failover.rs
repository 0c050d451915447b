// Written by `cargo xtask regen`. Change the description and run it again.

//! `OpenMediaConnectFlowFailover`: Enables input failover for a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::open_media_connect_flow_failover`](crate::Client::open_media_connect_flow_failover).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenMediaConnectFlowFailoverRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: Option<String>,
}

impl OpenMediaConnectFlowFailoverRequest {
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
}

alicloud_runtime::structure! {
    OpenMediaConnectFlowFailoverRequest {
        flow_id: Field::query("FlowId"),
    }
}

/// The response of [`Client::open_media_connect_flow_failover`](crate::Client::open_media_connect_flow_failover).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenMediaConnectFlowFailoverResponse {
    /// The result of the request. Empty, because the request returns no data.
    pub content: Option<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `11357BE8-4C54-58EA-890A-5AB646EDE4B2`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    OpenMediaConnectFlowFailoverResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for OpenMediaConnectFlowFailoverRequest {
    type Response = OpenMediaConnectFlowFailoverResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("OpenMediaConnectFlowFailover")
        .summary("Enables input failover for a MediaConnect flow.")
        .ram_action("ice:OpenMediaConnectFlowFailover")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/OpenMediaConnectFlowFailover",
        );
}
