// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteAdInsertion`: Removes an ad insertion configuration.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_ad_insertion`](crate::Client::delete_ad_insertion).
#[non_exhaustive]
pub struct DeleteAdInsertionRequest {
    /// The name of the configuration to remove.
    ///
    /// Example: `my_ad`.
    pub name: String,
}

impl DeleteAdInsertionRequest {
    /// Takes everything, for all of it is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Fields for DeleteAdInsertionRequest {
    const FIELDS: &'static [Field] = &[Field::form("Name").required()];
}

alicloud_runtime::structure!(DeleteAdInsertionRequest { name });

/// The answer to [`Client::delete_ad_insertion`](crate::Client::delete_ad_insertion).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAdInsertionResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for DeleteAdInsertionResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(DeleteAdInsertionResponse { request_id });

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
