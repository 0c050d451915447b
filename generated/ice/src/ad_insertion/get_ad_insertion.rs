// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAdInsertion`: Looks up an ad insertion configuration.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::get_ad_insertion`](crate::Client::get_ad_insertion).
#[non_exhaustive]
pub struct GetAdInsertionRequest {
    /// The name of the configuration to look up.
    ///
    /// Example: `my_ad`.
    pub name: String,
}

impl GetAdInsertionRequest {
    /// Takes everything, for all of it is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Fields for GetAdInsertionRequest {
    const FIELDS: &'static [Field] = &[Field::query("Name").required()];
}

alicloud_runtime::structure!(GetAdInsertionRequest { name });

/// The answer to [`Client::get_ad_insertion`](crate::Client::get_ad_insertion).
#[derive(Default)]
#[non_exhaustive]
pub struct GetAdInsertionResponse {
    /// The ad insertion configuration.
    pub config: Option<types::AdInsertionConfig>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

impl Fields for GetAdInsertionResponse {
    const FIELDS: &'static [Field] = &Field::members(["Config", "RequestId"]);
}

alicloud_runtime::structure!(GetAdInsertionResponse { config, request_id });

impl Operation for GetAdInsertionRequest {
    type Response = GetAdInsertionResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetAdInsertion")
        .summary("Looks up an ad insertion configuration.")
        .read_only()
        .ram_action("ice:GetAdInsertion")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetAdInsertion",
        );
}
