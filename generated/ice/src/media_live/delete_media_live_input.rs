// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaLiveInput`: Deletes a live input.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_media_live_input`](crate::Client::delete_media_live_input).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteMediaLiveInputRequest {
    /// The ID of the input.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub input_id: String,
}

impl DeleteMediaLiveInputRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(input_id: impl Into<String>) -> Self {
        Self { input_id: input_id.into() }
    }
}

alicloud_runtime::structure! {
    DeleteMediaLiveInputRequest {
        input_id: Field::form("InputId").required(),
    }
}

/// The response of [`Client::delete_media_live_input`](crate::Client::delete_media_live_input).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveInputResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteMediaLiveInputResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteMediaLiveInputRequest {
    type Response = DeleteMediaLiveInputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaLiveInput")
        .summary("Deletes a live input.")
        .ram_action("ice:DeleteMediaLiveInput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaLiveInput",
        );
}
