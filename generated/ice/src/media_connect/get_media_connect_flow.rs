// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaConnectFlow`: Looks up a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::get_media_connect_flow`](crate::Client::get_media_connect_flow).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMediaConnectFlowRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
}

impl GetMediaConnectFlowRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self { flow_id: flow_id.into() }
    }
}

alicloud_runtime::structure! {
    GetMediaConnectFlowRequest {
        flow_id: Field::query("FlowId").required(),
    }
}

/// The response of [`Client::get_media_connect_flow`](crate::Client::get_media_connect_flow).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowResponse {
    /// The result of the request.
    pub content: Option<GetMediaConnectFlowContent>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `FB503AEF-118E-1516-89E2-7B227EA1AC20`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub retcode: Option<i32>,
}

alicloud_runtime::structure! {
    GetMediaConnectFlowResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        retcode: "Retcode",
    }
}

/// The result of the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowContent {
    /// The time the flow was created, in UTC.
    ///
    /// Example: `2024-07-18T01:29:24Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// Whether the flow has input failover enabled.
    ///
    /// Example: `yes`.
    pub flow_failover: Option<FlowFailover>,
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: Option<String>,
    /// The name of the flow.
    ///
    /// Example: `AliTestFlow`.
    pub flow_name: Option<String>,
    /// The region of the flow.
    pub flow_region: Option<String>,
    /// The status of the flow: `online` if it is running, `offline` if it is stopped.
    ///
    /// Example: `online`.
    pub flow_status: Option<String>,
    /// The time the flow was started, in UTC. Meaningful only while the flow is `online`.
    ///
    /// Example: `2024-07-18T01:39:24Z`.
    pub start_time: Option<Text<Timestamp>>,
}

alicloud_runtime::structure! {
    GetMediaConnectFlowContent {
        create_time: "CreateTime",
        flow_failover: "FlowFailover",
        flow_id: "FlowId",
        flow_name: "FlowName",
        flow_region: "FlowRegion",
        flow_status: "FlowStatus",
        start_time: "StartTime",
    }
}

/// The values of [`GetMediaConnectFlowContent::flow_failover`](field@GetMediaConnectFlowContent::flow_failover).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowFailover {
    /// `yes`: enabled.
    Yes,
    /// `no`: disabled.
    No,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open FlowFailover {
        Yes: "yes",
        No: "no",
    }
}

impl Operation for GetMediaConnectFlowRequest {
    type Response = GetMediaConnectFlowResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaConnectFlow")
        .summary("Looks up a MediaConnect flow.")
        .read_only()
        .ram_action("ice:GetMediaConnectFlow")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlow",
        );
}
