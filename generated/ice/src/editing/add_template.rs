// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddTemplate`: Creates an editing template: standard, advanced, or for batch production.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::add_template`](crate::Client::add_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateRequest {
    /// The name of the template, defined by you.
    ///
    /// Example: `Template name`.
    pub name: Option<String>,
    /// The type of the template.
    ///
    /// Example: `Timeline`.
    pub r#type: Option<AddTemplateType>,
    /// The URL of the template cover.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// The media ID of the preview video of the template.
    ///
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub preview_media: Option<String>,
    /// The initial status of the template.
    ///
    /// Example: `Available`.
    pub status: Option<types::EditingTemplateStatus>,
    /// The source that the template is created from.
    ///
    /// Example: `OpenAPI`.
    pub source: Option<types::CreationSource>,
    /// The media related to the template, for the editor of standard templates. A JSON object
    /// that maps each media type to an array of media IDs.
    ///
    /// Example: `{"video":["1805a0c6ca544fb395a06ca683619655"]}`.
    pub related_mediaids: Option<Text<Json>>,
    /// The content of the template. For a standard template, an editing timeline with its
    /// variable parts marked. For a batch production template, the settings of that template.
    pub config: Option<Text<Json>>,
}

impl AddTemplateRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Name`. The name of the template, defined by you.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Type`. The type of the template.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<AddTemplateType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `CoverUrl`. The URL of the template cover.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// Sets `PreviewMedia`. The media ID of the preview video of the template.
    #[must_use]
    pub fn preview_media(mut self, preview_media: impl Into<String>) -> Self {
        self.preview_media = Some(preview_media.into());
        self
    }

    /// Sets `Status`. The initial status of the template.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::EditingTemplateStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `Source`. The source that the template is created from.
    #[must_use]
    pub fn source(mut self, source: impl Into<types::CreationSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `RelatedMediaids`. The media related to the template, for the editor of standard templates.
    #[must_use]
    pub fn related_mediaids(mut self, related_mediaids: impl Into<Text<Json>>) -> Self {
        self.related_mediaids = Some(related_mediaids.into());
        self
    }

    /// Sets `Config`. The content of the template.
    #[must_use]
    pub fn config(mut self, config: impl Into<Text<Json>>) -> Self {
        self.config = Some(config.into());
        self
    }
}

alicloud_runtime::structure! {
    AddTemplateRequest {
        name: Field::query("Name"),
        r#type: Field::query("Type"),
        cover_url: Field::query("CoverUrl"),
        preview_media: Field::query("PreviewMedia"),
        status: Field::query("Status"),
        source: Field::query("Source"),
        related_mediaids: Field::query("RelatedMediaids"),
        config: Field::form("Config"),
    }
}

/// The values of [`AddTemplateRequest::type`](field@AddTemplateRequest::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddTemplateType {
    /// `Timeline`: standard template, created from an editing timeline; for slide shows, photo albums, openings and endings, and persistent watermarks.
    Timeline,
    /// `VETemplate`: advanced template, created from Adobe After Effects effects; for complex animation.
    VeTemplate,
    /// `BatchEditing`: template for batch production: stickers, background music and images, styles of narration and title subtitles, and the output resolution, used for every job submitted with it.
    BatchEditing,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AddTemplateType {
        Timeline: "Timeline",
        VeTemplate: "VETemplate",
        BatchEditing: "BatchEditing",
    }
}

/// The response of [`Client::add_template`](crate::Client::add_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
    /// The template.
    pub template: Option<AddTemplateTemplate>,
}

alicloud_runtime::structure! {
    AddTemplateResponse {
        request_id: "RequestId",
        template: "Template",
    }
}

/// The template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateTemplate {
    /// The content of the template, in the format of a timeline template's `Config`.
    ///
    /// Example: `See the Config documentation`.
    pub config: Option<Text<Json>>,
    /// The URL of the template cover.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// The source that the template was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<String>,
    /// The source that the template was last modified from.
    ///
    /// Example: `OpenAPI`.
    pub modified_source: Option<String>,
    /// The name of the template.
    ///
    /// Example: `Template name`.
    pub name: Option<String>,
    /// The media ID of the preview video of the template.
    ///
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub preview_media: Option<String>,
    /// The status of the template.
    ///
    /// Example: `Available`.
    pub status: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub template_id: Option<String>,
    /// The type of the template.
    ///
    /// Example: `Timeline`.
    pub r#type: Option<String>,
}

alicloud_runtime::structure! {
    AddTemplateTemplate {
        config: "Config",
        cover_url: "CoverUrl",
        create_source: "CreateSource",
        modified_source: "ModifiedSource",
        name: "Name",
        preview_media: "PreviewMedia",
        status: "Status",
        template_id: "TemplateId",
        r#type: "Type",
    }
}

impl Operation for AddTemplateRequest {
    type Response = AddTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("AddTemplate")
        .summary(
            "Creates an editing template: standard, advanced, or for batch production.",
        )
        .ram_action("ice:AddTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/AddTemplate",
        );
}
