// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteAdInsertion`: Removes an ad insertion configuration.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_ad_insertion`](crate::Client::delete_ad_insertion).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteAdInsertionRequest {
    /// The name of the configuration to remove.
    ///
    /// Example: `my_ad`.
    pub name: String,
}

impl DeleteAdInsertionRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

alicloud_runtime::structure! {
    DeleteAdInsertionRequest {
        name: Field::form("Name").required(),
    }
}

/// The response of [`Client::delete_ad_insertion`](crate::Client::delete_ad_insertion).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdInsertionResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteAdInsertionResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteAdInsertionRequest {
    type Response = DeleteAdInsertionResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteAdInsertion")
        .summary("Removes an ad insertion configuration.")
        .ram_action("ice:DeleteAdInsertion")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteAdInsertion",
        );
}
