// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetSourceLocation`: Looks up a MediaWeaver source location.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_source_location`](crate::Client::get_source_location).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSourceLocationRequest {
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: String,
}

impl GetSourceLocationRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(source_location_name: impl Into<String>) -> Self {
        Self {
            source_location_name: source_location_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetSourceLocationRequest {
        source_location_name: Field::query("SourceLocationName").required(),
    }
}

/// The response of [`Client::get_source_location`](crate::Client::get_source_location).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceLocationResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The source location.
    pub source_location: Option<types::ChannelAssemblySourceLocation>,
}

alicloud_runtime::structure! {
    GetSourceLocationResponse {
        request_id: "RequestId",
        source_location: "SourceLocation",
    }
}

impl Operation for GetSourceLocationRequest {
    type Response = GetSourceLocationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetSourceLocation")
        .summary("Looks up a MediaWeaver source location.")
        .read_only()
        .ram_action("ice:GetSourceLocation")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetSourceLocation",
        );
}
