// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetSource`: Looks up a MediaWeaver source.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::get_source`](crate::Client::get_source).
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
    /// Takes everything, for all of it is required.
    pub fn new(
        source_location_name: impl Into<String>,
        source_type: impl Into<types::ProgramSourceType>,
        source_name: impl Into<String>,
    ) -> Self {
        Self {
            source_location_name: source_location_name.into(),
            source_type: source_type.into(),
            source_name: source_name.into(),
        }
    }
}

impl Fields for GetSourceRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("SourceLocationName").required(),
        Field::query("SourceType").required(),
        Field::query("SourceName").required(),
    ];
}

alicloud_runtime::structure!(
    GetSourceRequest { source_location_name, source_type, source_name }
);

/// The answer to [`Client::get_source`](crate::Client::get_source).
#[derive(Default)]
#[non_exhaustive]
pub struct GetSourceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The source.
    pub source: Option<types::ChannelAssemblySource>,
}

impl Fields for GetSourceResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Source"]);
}

alicloud_runtime::structure!(GetSourceResponse { request_id, source });

impl Operation for GetSourceRequest {
    type Response = GetSourceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetSource")
        .summary("Looks up a MediaWeaver source.")
        .read_only()
        .ram_action("ice:GetSource")
        .documentation("https://api.alibabacloud.com/document/ICE/2020-11-09/GetSource");
}
