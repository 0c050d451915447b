// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteSourceLocation`: Deletes a MediaWeaver source location.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_source_location`](crate::Client::delete_source_location).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteSourceLocationRequest {
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: String,
    /// Whether to only mark the resource as deleted.
    ///
    /// Example: `true`.
    pub soft_delete: Option<bool>,
}

impl DeleteSourceLocationRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(source_location_name: impl Into<String>) -> Self {
        Self {
            source_location_name: source_location_name.into(),
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

alicloud_runtime::structure! {
    DeleteSourceLocationRequest {
        source_location_name: Field::query("SourceLocationName").required(),
        soft_delete: Field::query("SoftDelete"),
    }
}

/// The response of [`Client::delete_source_location`](crate::Client::delete_source_location).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceLocationResponse {
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
    DeleteSourceLocationResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for DeleteSourceLocationRequest {
    type Response = DeleteSourceLocationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteSourceLocation")
        .summary("Deletes a MediaWeaver source location.")
        .ram_action("ice:DeleteSourceLocation")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteSourceLocation",
        );
}
