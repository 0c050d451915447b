// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteEditingProjects`: Deletes online editing projects.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_editing_projects`](crate::Client::delete_editing_projects).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteEditingProjectsRequest {
    /// The IDs of the projects to delete.
    ///
    /// Example: `["****fb2101bf24bf41cb318787dc****", "****87dcfb2101bf24bf41cb3187****"]`.
    pub project_ids: Vec<String>,
}

impl DeleteEditingProjectsRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(project_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            project_ids: project_ids.into_iter().map(Into::into).collect(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteEditingProjectsRequest {
        project_ids: Field::query("ProjectIds").comma_list().required(),
    }
}

/// The response of [`Client::delete_editing_projects`](crate::Client::delete_editing_projects).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEditingProjectsResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****25818875-5F78-4AF6-D7393642CA58****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteEditingProjectsResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteEditingProjectsRequest {
    type Response = DeleteEditingProjectsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteEditingProjects")
        .summary("Deletes online editing projects.")
        .ram_action("ice:DeleteEditingProjects")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteEditingProjects",
        );
}
