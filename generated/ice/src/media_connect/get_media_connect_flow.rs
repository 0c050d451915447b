// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaConnectFlow`: Looks up a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::get_media_connect_flow`](crate::Client::get_media_connect_flow).
#[non_exhaustive]
pub struct GetMediaConnectFlowRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
}

impl GetMediaConnectFlowRequest {
    /// Takes everything, for all of it is required.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self { flow_id: flow_id.into() }
    }
}

impl Fields for GetMediaConnectFlowRequest {
    const FIELDS: &'static [Field] = &[Field::query("FlowId").required()];
}

alicloud_runtime::structure!(GetMediaConnectFlowRequest { flow_id });

/// The answer to [`Client::get_media_connect_flow`](crate::Client::get_media_connect_flow).
#[derive(Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowResponse {
    /// The result of the request.
    pub content: Option<Content>,
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

impl Fields for GetMediaConnectFlowResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Content",
        "Description",
        "RequestId",
        "Retcode",
    ]);
}

alicloud_runtime::structure!(
    GetMediaConnectFlowResponse { content, description, request_id, retcode }
);

/// The result of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Content {
    /// The time the flow was created, in UTC.
    ///
    /// Example: `2024-07-18T01:29:24Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// Whether the flow has input failover enabled.
    ///
    /// Example: `yes`.
    pub flow_failover: Option<ContentFlowFailover>,
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

impl Fields for Content {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "FlowFailover",
        "FlowId",
        "FlowName",
        "FlowRegion",
        "FlowStatus",
        "StartTime",
    ]);
}

alicloud_runtime::structure!(
    Content { create_time, flow_failover, flow_id, flow_name, flow_region, flow_status,
    start_time }
);

/// The values of `FlowFailover` in [`Content`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentFlowFailover {
    /// `yes`: enabled.
    Yes,
    /// `no`: disabled.
    No,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ContentFlowFailover {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("yes", Self::Yes),
        ("no", Self::No),
    ];
}

alicloud_runtime::open_set!(ContentFlowFailover);

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
