// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateMediaConnectFlow`: Creates a MediaConnect flow, which transports a live stream from inputs to outputs.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_media_connect_flow`](crate::Client::create_media_connect_flow).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateMediaConnectFlowRequest {
    /// The name of the flow, unique within its region.
    ///
    /// Example: `AliTestFlow`.
    pub flow_name: String,
    /// The region of the flow, such as `ap-southeast-1`. `GetMediaConnectAvailableRegion`
    /// lists the regions.
    ///
    /// Example: `ap-southeast-1`.
    pub flow_region: String,
}

impl CreateMediaConnectFlowRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(flow_name: impl Into<String>, flow_region: impl Into<String>) -> Self {
        Self {
            flow_name: flow_name.into(),
            flow_region: flow_region.into(),
        }
    }
}

alicloud_runtime::structure! {
    CreateMediaConnectFlowRequest {
        flow_name: Field::query("FlowName").required(),
        flow_region: Field::query("FlowRegion").required(),
    }
}

/// The response of [`Client::create_media_connect_flow`](crate::Client::create_media_connect_flow).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConnectFlowResponse {
    /// The result of the request.
    pub content: Option<CreateMediaConnectFlowContent>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `86D92F9D-65E8-58A2-85D1-9DEEECC172E8`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    CreateMediaConnectFlowResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

/// The result of the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConnectFlowContent {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateMediaConnectFlowContent {
        flow_id: "FlowId",
    }
}

impl Operation for CreateMediaConnectFlowRequest {
    type Response = CreateMediaConnectFlowResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateMediaConnectFlow")
        .summary(
            "Creates a MediaConnect flow, which transports a live stream from inputs to outputs.",
        )
        .ram_action("ice:CreateMediaConnectFlow")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaConnectFlow",
        );
}
