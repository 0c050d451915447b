// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetEditingProjectMaterials`: Lists the materials bound to an online editing project.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_editing_project_materials`](crate::Client::get_editing_project_materials).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsRequest {
    /// The ID of the project whose materials are listed.
    ///
    /// Example: `*****fb2101cb318*****`.
    pub project_id: String,
}

impl GetEditingProjectMaterialsRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetEditingProjectMaterialsRequest {
        project_id: Field::query("ProjectId").required(),
    }
}

/// The response of [`Client::get_editing_project_materials`](crate::Client::get_editing_project_materials).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsResponse {
    /// The live streams bound to the project.
    pub live_materials: Vec<types::LiveMaterial>,
    /// The media bound to the project.
    pub media_infos: Vec<types::EditingProjectMaterial>,
    /// The ID of the queried project.
    ///
    /// Example: `*****67ae06542b9b93e0d1c387*****`.
    pub project_id: Option<String>,
    /// The IDs of the editing projects bound to this project. After its live stream has
    /// ended, a live editing project is bound to a standard editing project.
    pub project_materials: Vec<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******89-C21D-4B78-AE24-3788B8******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetEditingProjectMaterialsResponse {
        live_materials: "LiveMaterials",
        media_infos: "MediaInfos",
        project_id: "ProjectId",
        project_materials: "ProjectMaterials",
        request_id: "RequestId",
    }
}

impl Operation for GetEditingProjectMaterialsRequest {
    type Response = GetEditingProjectMaterialsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetEditingProjectMaterials")
        .summary("Lists the materials bound to an online editing project.")
        .read_only()
        .ram_action("ice:GetEditingProjectMaterials")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetEditingProjectMaterials",
        );
}
