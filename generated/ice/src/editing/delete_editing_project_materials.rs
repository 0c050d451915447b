// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteEditingProjectMaterials`: Removes materials of one type from an online editing project.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::delete_editing_project_materials`](crate::Client::delete_editing_project_materials).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteEditingProjectMaterialsRequest {
    /// The ID of the online editing project.
    ///
    /// Example: `*****fb2101cb318*****`.
    pub project_id: String,
    /// The IDs of the materials to remove from the project, all of the type in `MaterialType`.
    ///
    /// At most 10 items. Example: `["*****cbd721b418a89a7dafb1dc*****", "*****86f5d534c95997c55c96f*****"]`.
    pub material_ids: Vec<String>,
    /// The type of the materials to remove.
    ///
    /// Example: `video`.
    pub material_type: MaterialType,
}

impl DeleteEditingProjectMaterialsRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: DeleteEditingProjectMaterialsRequired) -> Self {
        Self {
            project_id: required.project_id,
            material_ids: required.material_ids,
            material_type: required.material_type,
        }
    }
}

/// The required values of [`DeleteEditingProjectMaterialsRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteEditingProjectMaterialsRequired {
    /// The ID of the online editing project.
    ///
    /// Example: `*****fb2101cb318*****`.
    pub project_id: String,
    /// The IDs of the materials to remove from the project, all of the type in `MaterialType`.
    ///
    /// At most 10 items. Example: `["*****cbd721b418a89a7dafb1dc*****", "*****86f5d534c95997c55c96f*****"]`.
    pub material_ids: Vec<String>,
    /// The type of the materials to remove.
    ///
    /// Example: `video`.
    pub material_type: MaterialType,
}

alicloud_runtime::structure! {
    DeleteEditingProjectMaterialsRequest {
        project_id: Field::query("ProjectId").required(),
        material_ids: Field::query("MaterialIds").comma_list().items(0, 10).required(),
        material_type: Field::query("MaterialType").required(),
    }
}

/// The values of [`DeleteEditingProjectMaterialsRequest::material_type`](field@DeleteEditingProjectMaterialsRequest::material_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaterialType {
    /// `video`: videos.
    Video,
    /// `image`: images.
    Image,
    /// `audio`: audio.
    Audio,
    /// `subtitle`: subtitles.
    Subtitle,
    /// `text`: texts.
    Text,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MaterialType {
        Video: "video",
        Image: "image",
        Audio: "audio",
        Subtitle: "subtitle",
        Text: "text",
    }
}

/// The response of [`Client::delete_editing_project_materials`](crate::Client::delete_editing_project_materials).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEditingProjectMaterialsResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******36-3C1E-4417-BDB2-1E034F******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteEditingProjectMaterialsResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteEditingProjectMaterialsRequest {
    type Response = DeleteEditingProjectMaterialsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteEditingProjectMaterials")
        .summary("Removes materials of one type from an online editing project.")
        .ram_action("ice:DeleteEditingProjectMaterials")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteEditingProjectMaterials",
        );
}
