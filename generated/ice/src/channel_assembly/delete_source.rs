// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteSource`: Deletes a MediaWeaver source.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::delete_source`](crate::Client::delete_source).
#[derive(Clone)]
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
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: DeleteSourceRequired) -> Self {
        Self {
            source_location_name: required.source_location_name,
            source_type: required.source_type,
            source_name: required.source_name,
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

/// The required values of [`DeleteSourceRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteSourceRequired {
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
}

alicloud_runtime::structure! {
    DeleteSourceRequest {
        source_location_name: Field::query("SourceLocationName").required(),
        source_type: Field::query("SourceType").required(),
        source_name: Field::query("SourceName").required(),
        soft_delete: Field::query("SoftDelete"),
    }
}

/// The response of [`Client::delete_source`](crate::Client::delete_source).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    DeleteSourceResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

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
