// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateMediaConnectFlow`: Creates a MediaConnect flow, which transports a live stream from inputs to outputs.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::create_media_connect_flow`](crate::Client::create_media_connect_flow).
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
    /// Takes everything, for all of it is required.
    pub fn new(flow_name: impl Into<String>, flow_region: impl Into<String>) -> Self {
        Self {
            flow_name: flow_name.into(),
            flow_region: flow_region.into(),
        }
    }
}

impl Fields for CreateMediaConnectFlowRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("FlowName").required(),
        Field::query("FlowRegion").required(),
    ];
}

alicloud_runtime::structure!(CreateMediaConnectFlowRequest { flow_name, flow_region });

/// The answer to [`Client::create_media_connect_flow`](crate::Client::create_media_connect_flow).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateMediaConnectFlowResponse {
    /// The result of the request.
    pub content: Option<Content>,
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

impl Fields for CreateMediaConnectFlowResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Content",
        "Description",
        "RequestId",
        "RetCode",
    ]);
}

alicloud_runtime::structure!(
    CreateMediaConnectFlowResponse { content, description, request_id, ret_code }
);

/// The result of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Content {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: Option<String>,
}

impl Fields for Content {
    const FIELDS: &'static [Field] = &Field::members(["FlowId"]);
}

alicloud_runtime::structure!(Content { flow_id });

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
