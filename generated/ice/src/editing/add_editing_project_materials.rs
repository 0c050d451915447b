// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddEditingProjectMaterials`: Binds materials to an online editing project.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::add_editing_project_materials`](crate::Client::add_editing_project_materials).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsRequest {
    /// The ID of the online editing project.
    ///
    /// Example: `*****b2101cb318c*****`.
    pub project_id: String,
    /// The materials to bind, as a JSON object that maps each material type to its IDs. The
    /// IDs of a type are one comma-separated string, at most 10 per type.
    pub material_maps: Text<MaterialMaps>,
}

impl AddEditingProjectMaterialsRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(
        project_id: impl Into<String>,
        material_maps: impl Into<Text<MaterialMaps>>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            material_maps: material_maps.into(),
        }
    }
}

alicloud_runtime::structure! {
    AddEditingProjectMaterialsRequest {
        project_id: Field::query("ProjectId").required(),
        material_maps: Field::query("MaterialMaps").required(),
    }
}

/// The materials to bind, as a JSON object that maps each material type to its IDs. The
/// IDs of a type are one comma-separated string, at most 10 per type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialMaps {
    /// The video IDs, separated by commas.
    pub video: Option<String>,
    /// The IDs of the audio media, separated by commas.
    pub audio: Option<String>,
    /// The image IDs, separated by commas.
    pub image: Option<String>,
    /// The live streams.
    pub live_stream: Option<String>,
    /// The IDs of other editing projects, separated by commas.
    pub editing_project: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MaterialMaps {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `video`. The video IDs, separated by commas.
    #[must_use]
    pub fn video(mut self, video: impl Into<String>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// Sets `audio`. The IDs of the audio media, separated by commas.
    #[must_use]
    pub fn audio(mut self, audio: impl Into<String>) -> Self {
        self.audio = Some(audio.into());
        self
    }

    /// Sets `image`. The image IDs, separated by commas.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets `liveStream`. The live streams.
    #[must_use]
    pub fn live_stream(mut self, live_stream: impl Into<String>) -> Self {
        self.live_stream = Some(live_stream.into());
        self
    }

    /// Sets `editingProject`. The IDs of other editing projects, separated by commas.
    #[must_use]
    pub fn editing_project(mut self, editing_project: impl Into<String>) -> Self {
        self.editing_project = Some(editing_project.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    MaterialMaps {
        video: Field::member("video"),
        audio: Field::member("audio"),
        image: Field::member("image"),
        live_stream: Field::member("liveStream"),
        editing_project: Field::member("editingProject"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::add_editing_project_materials`](crate::Client::add_editing_project_materials).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsResponse {
    /// The live streams bound to the project.
    pub live_materials: Vec<types::LiveMaterial>,
    /// The media bound to the project.
    pub media_infos: Vec<types::EditingProjectMaterial>,
    /// The ID of the online editing project.
    ///
    /// Example: `*****67ae06542b9b93e0d1c387*****`.
    pub project_id: Option<String>,
    /// The IDs of the editing projects bound to this project. After its live stream has
    /// ended, a live editing project gets a standard editing project.
    pub project_materials: Vec<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    AddEditingProjectMaterialsResponse {
        live_materials: "LiveMaterials",
        media_infos: "MediaInfos",
        project_id: "ProjectId",
        project_materials: "ProjectMaterials",
        request_id: "RequestId",
    }
}

impl Operation for AddEditingProjectMaterialsRequest {
    type Response = AddEditingProjectMaterialsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("AddEditingProjectMaterials")
        .summary("Binds materials to an online editing project.")
        .ram_action("ice:AddEditingProjectMaterials")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/AddEditingProjectMaterials",
        );
}
