// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateEditingProject`: Creates an online editing project with its title, timeline, and cover.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_editing_project`](crate::Client::create_editing_project).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateEditingProjectRequest {
    /// The title of the editing project.
    ///
    /// Example: `example`.
    pub title: String,
    /// The description of the editing project.
    ///
    /// Example: `Description`.
    pub description: Option<String>,
    /// The URL of the cover image of the editing project.
    ///
    /// Example: `https://example.com/example.png`.
    pub cover_url: Option<String>,
    /// The ID of the template to build the timeline from. Set either this parameter together
    /// with `ClipsParam`, or `Timeline`, not both.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// The materials and texts that fill the template, as JSON. The keys depend on the
    /// template. Required if `TemplateId` is set.
    ///
    /// Example: `See the template user guide.`.
    pub clips_param: Option<Text<Json>>,
    /// The type of the template in `TemplateId`. Only for projects created from a template.
    ///
    /// Default: `Timeline`. Example: `Timeline`.
    pub template_type: Option<types::EditingTemplateType>,
    /// The materials to bind to the project: at most 10 IDs per type, separated by commas.
    /// For the types, see the parameter of the same name of `AddEditingProjectMaterials`.
    pub material_maps: Option<String>,
    /// The output settings of a live editing project, as JSON. Not required for standard
    /// editing projects.
    pub business_config: Option<Text<BusinessConfig>>,
    /// The type of the editing project.
    ///
    /// Example: `LiveEditingProject`.
    pub project_type: Option<types::EditingProjectType>,
    /// The timeline of the editing project, as JSON: its tracks and the clips on them.
    ///
    /// Example: `{"VideoTracks":[{"VideoTrackClips":[{"MediaId":"****4d7cf14dc7b83b0e801c****"},{"MediaId":"****4d7cf14dc7b83b0e801c****"}]}]}`.
    pub timeline: Option<Text<Json>>,
}

impl CreateEditingProjectRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: None,
            cover_url: None,
            template_id: None,
            clips_param: None,
            template_type: None,
            material_maps: None,
            business_config: None,
            project_type: None,
            timeline: None,
        }
    }

    /// Sets `Description`. The description of the editing project.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `CoverURL`. The URL of the cover image of the editing project.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// Sets `TemplateId`. The ID of the template to build the timeline from.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `ClipsParam`. The materials and texts that fill the template, as JSON.
    #[must_use]
    pub fn clips_param(mut self, clips_param: impl Into<Text<Json>>) -> Self {
        self.clips_param = Some(clips_param.into());
        self
    }

    /// Sets `TemplateType`. The type of the template in `TemplateId`.
    #[must_use]
    pub fn template_type(
        mut self,
        template_type: impl Into<types::EditingTemplateType>,
    ) -> Self {
        self.template_type = Some(template_type.into());
        self
    }

    /// Sets `MaterialMaps`. The materials to bind to the project: at most 10 IDs per type, separated by commas.
    #[must_use]
    pub fn material_maps(mut self, material_maps: impl Into<String>) -> Self {
        self.material_maps = Some(material_maps.into());
        self
    }

    /// Sets `BusinessConfig`. The output settings of a live editing project, as JSON.
    #[must_use]
    pub fn business_config(
        mut self,
        business_config: impl Into<Text<BusinessConfig>>,
    ) -> Self {
        self.business_config = Some(business_config.into());
        self
    }

    /// Sets `ProjectType`. The type of the editing project.
    #[must_use]
    pub fn project_type(
        mut self,
        project_type: impl Into<types::EditingProjectType>,
    ) -> Self {
        self.project_type = Some(project_type.into());
        self
    }

    /// Sets `Timeline`. The timeline of the editing project, as JSON: its tracks and the clips on them.
    #[must_use]
    pub fn timeline(mut self, timeline: impl Into<Text<Json>>) -> Self {
        self.timeline = Some(timeline.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateEditingProjectRequest {
        title: Field::query("Title").required(),
        description: Field::query("Description"),
        cover_url: Field::query("CoverURL"),
        template_id: Field::query("TemplateId"),
        clips_param: Field::query("ClipsParam"),
        template_type: Field::query("TemplateType"),
        material_maps: Field::query("MaterialMaps"),
        business_config: Field::query("BusinessConfig"),
        project_type: Field::query("ProjectType"),
        timeline: Field::form("Timeline"),
    }
}

/// The output settings of a live editing project, as JSON. Not required for standard
/// editing projects.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessConfig {
    /// The output location of the clips.
    pub output_media_config: Option<EditingProjectOutputMediaConfig>,
    /// The type of the target: `oss-object` (the default) or `vod-media`.
    pub output_media_target: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl BusinessConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `OutputMediaConfig`. The output location of the clips.
    #[must_use]
    #[inline]
    pub fn output_media_config(
        mut self,
        output_media_config: EditingProjectOutputMediaConfig,
    ) -> Self {
        self.output_media_config = Some(output_media_config);
        self
    }

    /// Sets `OutputMediaTarget`. The type of the target: `oss-object` (the default) or `vod-media`.
    #[must_use]
    pub fn output_media_target(
        mut self,
        output_media_target: impl Into<String>,
    ) -> Self {
        self.output_media_target = Some(output_media_target.into());
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
    BusinessConfig {
        output_media_config: Field::member("OutputMediaConfig"),
        output_media_target: Field::member("OutputMediaTarget"),
        others: Field::other_members(),
    }
}

/// The output location of the clips.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditingProjectOutputMediaConfig {
    /// The storage location of the output. Required for live editing projects.
    pub storage_location: Option<String>,
    /// The output folder. By default, the root. Has no effect with the target `vod-media`.
    pub path: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl EditingProjectOutputMediaConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StorageLocation`. The storage location of the output.
    #[must_use]
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        self.storage_location = Some(storage_location.into());
        self
    }

    /// Sets `Path`. The output folder.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
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
    EditingProjectOutputMediaConfig {
        storage_location: Field::member("StorageLocation"),
        path: Field::member("Path"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::create_editing_project`](crate::Client::create_editing_project).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEditingProjectResponse {
    /// The new editing project.
    pub project: Option<CreateEditingProjectProject>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateEditingProjectResponse {
        project: "Project",
        request_id: "RequestId",
    }
}

/// The new editing project.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEditingProjectProject {
    /// The output settings of a live editing project, as JSON. Not applicable to standard
    /// editing projects.
    pub business_config: Option<Text<Json>>,
    /// The status of the live stream of the project. Not applicable to standard editing
    /// projects.
    ///
    /// Example: `Reserving`.
    pub business_status: Option<types::LiveEditingBusinessStatus>,
    /// The materials and texts that fill the template, as JSON.
    ///
    /// Example: `See the template user guide.`.
    pub clips_param: Option<Text<Json>>,
    /// The URL of the cover image of the editing project.
    pub cover_url: Option<String>,
    /// The source that the project was created from.
    ///
    /// Example: `WebSDK`.
    pub create_source: Option<types::EditingProjectSource>,
    /// The time the project was created, in UTC.
    ///
    /// Example: `2021-01-08T16:52:07Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the project.
    ///
    /// Example: `example_description`.
    pub description: Option<String>,
    /// The duration of the edit, in seconds.
    ///
    /// Example: `3.42`.
    pub duration: Option<f64>,
    /// The source that the project was last modified from.
    ///
    /// Example: `WebSDK`.
    pub modified_source: Option<types::EditingProjectSource>,
    /// The time the project was last modified, in UTC.
    ///
    /// Example: `2021-01-08T16:52:07Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The ID of the editing project.
    ///
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub project_id: Option<String>,
    /// The type of the editing project. By default, `EditingProject`.
    ///
    /// Example: `LiveEditingProject`.
    pub project_type: Option<types::EditingProjectType>,
    /// The status of the project: `1` for draft, `2` for editing, `3` for producing, `4` for
    /// produced, `5` for production failed, `7` for deleted.
    ///
    /// Example: `2`.
    pub status: Option<i64>,
    /// The name of the `Status` value.
    ///
    /// Example: `Editing`.
    pub status_name: Option<types::EditingProjectStatus>,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// The type of the template that the project was created from.
    ///
    /// Example: `Timeline`.
    pub template_type: Option<types::EditingTemplateType>,
    /// The timeline of the project, as JSON. If it was not set, the project has an empty
    /// timeline and a duration of 0.
    ///
    /// Example: `{"VideoTracks":[{"VideoTrackClips":[{"MediaId":"****4d7cf14dc7b83b0e801c****"},{"MediaId":"****4d7cf14dc7b83b0e801c****"}]}]}`.
    pub timeline: Option<Text<Json>>,
    /// The title of the editing project.
    ///
    /// Example: `example_title`.
    pub title: Option<String>,
}

alicloud_runtime::structure! {
    CreateEditingProjectProject {
        business_config: "BusinessConfig",
        business_status: "BusinessStatus",
        clips_param: "ClipsParam",
        cover_url: "CoverURL",
        create_source: "CreateSource",
        create_time: "CreateTime",
        description: "Description",
        duration: "Duration",
        modified_source: "ModifiedSource",
        modified_time: "ModifiedTime",
        project_id: "ProjectId",
        project_type: "ProjectType",
        status: "Status",
        status_name: "StatusName",
        template_id: "TemplateId",
        template_type: "TemplateType",
        timeline: "Timeline",
        title: "Title",
    }
}

impl Operation for CreateEditingProjectRequest {
    type Response = CreateEditingProjectResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateEditingProject")
        .summary(
            "Creates an online editing project with its title, timeline, and cover.",
        )
        .ram_action("ice:CreateEditingProject")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateEditingProject",
        );
}
