// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaConnectFlowStatus`: Starts or stops a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::update_media_connect_flow_status`](crate::Client::update_media_connect_flow_status).
#[non_exhaustive]
pub struct UpdateMediaConnectFlowStatusRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// The action to perform on the flow.
    ///
    /// Example: `online`.
    pub status: UpdateMediaConnectFlowStatusStatus,
}

impl UpdateMediaConnectFlowStatusRequest {
    /// Takes everything, for all of it is required.
    pub fn new(
        flow_id: impl Into<String>,
        status: impl Into<UpdateMediaConnectFlowStatusStatus>,
    ) -> Self {
        Self {
            flow_id: flow_id.into(),
            status: status.into(),
        }
    }
}

impl Fields for UpdateMediaConnectFlowStatusRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("FlowId").required(),
        Field::query("Status").required(),
    ];
}

alicloud_runtime::structure!(UpdateMediaConnectFlowStatusRequest { flow_id, status });

/// The values of `Status` in [`UpdateMediaConnectFlowStatusRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateMediaConnectFlowStatusStatus {
    /// `online`: start it.
    Online,
    /// `offline`: stop it.
    Offline,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for UpdateMediaConnectFlowStatusStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("online", Self::Online),
        ("offline", Self::Offline),
    ];
}

alicloud_runtime::open_set!(UpdateMediaConnectFlowStatusStatus);

/// The answer to [`Client::update_media_connect_flow_status`](crate::Client::update_media_connect_flow_status).
#[derive(Default)]
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

impl Fields for UpdateMediaConnectFlowStatusResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Content",
        "Description",
        "RequestId",
        "RetCode",
    ]);
}

alicloud_runtime::structure!(
    UpdateMediaConnectFlowStatusResponse { content, description, request_id, ret_code }
);

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
