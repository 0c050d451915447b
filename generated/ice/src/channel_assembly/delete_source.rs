// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteSource`: Deletes a MediaWeaver source.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::delete_source`](crate::Client::delete_source).
#[non_exhaustive]
pub struct DeleteSourceRequest {
    /// The name of the source location.
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
    /// Whether to only mark the resource as deleted.
    ///
    /// Example: `true`.
    pub soft_delete: Option<bool>,
}

impl DeleteSourceRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        source_location_name: impl Into<String>,
        source_type: impl Into<types::ProgramSourceType>,
        source_name: impl Into<String>,
    ) -> Self {
        Self {
            source_location_name: source_location_name.into(),
            source_type: source_type.into(),
            source_name: source_name.into(),
            soft_delete: None,
        }
    }

    /// Sets `SoftDelete`. Whether to only mark the resource as deleted.
    #[must_use]
    #[inline]
    pub fn soft_delete(mut self, soft_delete: bool) -> Self {
        self.soft_delete = Some(soft_delete);
        self
    }
}

impl Fields for DeleteSourceRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("SourceLocationName").required(),
        Field::query("SourceType").required(),
        Field::query("SourceName").required(),
        Field::query("SoftDelete"),
    ];
}

alicloud_runtime::structure!(
    DeleteSourceRequest { source_location_name, source_type, source_name, soft_delete }
);

/// The answer to [`Client::delete_source`](crate::Client::delete_source).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSourceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for DeleteSourceResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Success"]);
}

alicloud_runtime::structure!(DeleteSourceResponse { request_id, success });

impl Operation for DeleteSourceRequest {
    type Response = DeleteSourceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteSource")
        .summary("Deletes a MediaWeaver source.")
        .ram_action("ice:DeleteSource")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteSource",
        );
}
