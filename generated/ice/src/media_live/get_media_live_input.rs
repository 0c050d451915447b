// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaLiveInput`: Looks up a live input, including its addresses and the channels that use it.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_media_live_input`](crate::Client::get_media_live_input).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMediaLiveInputRequest {
    /// The ID of the input.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub input_id: String,
}

impl GetMediaLiveInputRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(input_id: impl Into<String>) -> Self {
        Self { input_id: input_id.into() }
    }
}

alicloud_runtime::structure! {
    GetMediaLiveInputRequest {
        input_id: Field::form("InputId").required(),
    }
}

/// The response of [`Client::get_media_live_input`](crate::Client::get_media_live_input).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputResponse {
    /// The input.
    pub input: Option<types::MediaLiveInput>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetMediaLiveInputResponse {
        input: "Input",
        request_id: "RequestId",
    }
}

impl Operation for GetMediaLiveInputRequest {
    type Response = GetMediaLiveInputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaLiveInput")
        .summary(
            "Looks up a live input, including its addresses and the channels that use it.",
        )
        .read_only()
        .ram_action("ice:GetMediaLiveInput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaLiveInput",
        );
}
