// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAdInsertion`: Looks up an ad insertion configuration.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_ad_insertion`](crate::Client::get_ad_insertion).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAdInsertionRequest {
    /// The name of the configuration to look up.
    ///
    /// Example: `my_ad`.
    pub name: String,
}

impl GetAdInsertionRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

alicloud_runtime::structure! {
    GetAdInsertionRequest {
        name: Field::query("Name").required(),
    }
}

/// The response of [`Client::get_ad_insertion`](crate::Client::get_ad_insertion).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertionResponse {
    /// The ad insertion configuration.
    pub config: Option<types::AdInsertionConfig>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetAdInsertionResponse {
        config: "Config",
        request_id: "RequestId",
    }
}

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
