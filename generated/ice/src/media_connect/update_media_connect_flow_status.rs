// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaConnectFlowStatus`: Starts or stops a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::update_media_connect_flow_status`](crate::Client::update_media_connect_flow_status).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowStatusRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// The action to perform on the flow.
    ///
    /// Example: `online`.
    pub status: MediaConnectFlowStatus,
}

impl UpdateMediaConnectFlowStatusRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(
        flow_id: impl Into<String>,
        status: impl Into<MediaConnectFlowStatus>,
    ) -> Self {
        Self {
            flow_id: flow_id.into(),
            status: status.into(),
        }
    }
}

alicloud_runtime::structure! {
    UpdateMediaConnectFlowStatusRequest {
        flow_id: Field::query("FlowId").required(),
        status: Field::query("Status").required(),
    }
}

/// The values of [`UpdateMediaConnectFlowStatusRequest::status`](field@UpdateMediaConnectFlowStatusRequest::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaConnectFlowStatus {
    /// `online`: start it.
    Online,
    /// `offline`: stop it.
    Offline,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaConnectFlowStatus {
        Online: "online",
        Offline: "offline",
    }
}

/// The response of [`Client::update_media_connect_flow_status`](crate::Client::update_media_connect_flow_status).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowStatusResponse {
    /// The result of the request. Empty, because the request returns no data.
    pub content: Option<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `ok`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `20B3A1B6-4BD2-5DE6-BCBC-098C9B4F4E91`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    UpdateMediaConnectFlowStatusResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for UpdateMediaConnectFlowStatusRequest {
    type Response = UpdateMediaConnectFlowStatusResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaConnectFlowStatus")
        .summary("Starts or stops a MediaConnect flow.")
        .ram_action("ice:UpdateMediaConnectFlowStatus")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaConnectFlowStatus",
        );
}
