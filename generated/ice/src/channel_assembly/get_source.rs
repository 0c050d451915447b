// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetSource`: Looks up a MediaWeaver source.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_source`](crate::Client::get_source).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSourceRequest {
    /// The source location of the source.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: String,
    /// The type of a source.
    ///
    /// Example: `vodSource`.
    pub source_type: types::ProgramSourceType,
    /// The name of the source.
    ///
    /// Example: `MyVodSource`.
    pub source_name: String,
}

impl GetSourceRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: GetSourceRequired) -> Self {
        Self {
            source_location_name: required.source_location_name,
            source_type: required.source_type,
            source_name: required.source_name,
        }
    }
}

/// The required values of [`GetSourceRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetSourceRequired {
    /// The source location of the source.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: String,
    /// The type of a source.
    ///
    /// Example: `vodSource`.
    pub source_type: types::ProgramSourceType,
    /// The name of the source.
    ///
    /// Example: `MyVodSource`.
    pub source_name: String,
}

alicloud_runtime::structure! {
    GetSourceRequest {
        source_location_name: Field::query("SourceLocationName").required(),
        source_type: Field::query("SourceType").required(),
        source_name: Field::query("SourceName").required(),
    }
}

/// The response of [`Client::get_source`](crate::Client::get_source).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The source.
    pub source: Option<types::ChannelAssemblySource>,
}

alicloud_runtime::structure! {
    GetSourceResponse {
        request_id: "RequestId",
        source: "Source",
    }
}

impl Operation for GetSourceRequest {
    type Response = GetSourceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetSource")
        .summary("Looks up a MediaWeaver source.")
        .read_only()
        .ram_action("ice:GetSource")
        .documentation("https://api.alibabacloud.com/document/ICE/2020-11-09/GetSource");
}
