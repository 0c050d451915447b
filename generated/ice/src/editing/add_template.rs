// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddTemplate`: Creates an editing template: standard, advanced, or for batch production.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::add_template`](crate::Client::add_template).
#[derive(Default)]
#[non_exhaustive]
pub struct AddTemplateRequest {
    /// A name of your choice for the template.
    ///
    /// Example: `Template name`.
    pub name: Option<String>,
    /// The kind of template.
    ///
    /// Example: `Timeline`.
    pub r#type: Option<AddTemplateType>,
    /// The URL of the picture that stands for the template.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// The media ID of a video that shows what the template looks like.
    ///
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub preview_media: Option<String>,
    /// The state to create the template in.
    ///
    /// Example: `Available`.
    pub status: Option<types::EditingTemplateStatus>,
    /// Where the template is created from.
    ///
    /// Example: `OpenAPI`.
    pub source: Option<types::CreationSource>,
    /// The media that belong to the template, for the editor of standard templates: a JSON
    /// object from media type to an array of media IDs.
    ///
    /// Example: `{"video":["1805a0c6ca544fb395a06ca683619655"]}`.
    pub related_mediaids: Option<Text<Json>>,
    /// The content of the template. For a standard template it wraps an editing timeline whose
    /// variable parts are marked; for a batch production template it holds that template's own
    /// settings.
    pub config: Option<Text<Json>>,
}

impl AddTemplateRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Name`. A name of your choice for the template.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Type`. The kind of template.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<AddTemplateType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `CoverUrl`. The URL of the picture that stands for the template.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// Sets `PreviewMedia`. The media ID of a video that shows what the template looks like.
    #[must_use]
    pub fn preview_media(mut self, preview_media: impl Into<String>) -> Self {
        self.preview_media = Some(preview_media.into());
        self
    }

    /// Sets `Status`. The state to create the template in.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::EditingTemplateStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `Source`. Where the template is created from.
    #[must_use]
    pub fn source(mut self, source: impl Into<types::CreationSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `RelatedMediaids`. The media that belong to the template, for the editor of standard templates: a JSON object from media type to an array of media IDs.
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

impl Fields for AddTemplateRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Name"),
        Field::query("Type"),
        Field::query("CoverUrl"),
        Field::query("PreviewMedia"),
        Field::query("Status"),
        Field::query("Source"),
        Field::query("RelatedMediaids"),
        Field::form("Config"),
    ];
}

alicloud_runtime::structure!(
    AddTemplateRequest { name, r#type, cover_url, preview_media, status, source,
    related_mediaids, config }
);

/// The values of `Type` in [`AddTemplateRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddTemplateType {
    /// `Timeline`: standard template, made from an editing timeline; for slide shows, photo albums, openings and endings, standing watermarks.
    Timeline,
    /// `VETemplate`: advanced template, made from Adobe After Effects effects; for complex animation.
    VeTemplate,
    /// `BatchEditing`: template for batch production: stickers, background music and pictures, styles of narration and title subtitles, and the output resolution, used for every job submitted with it.
    BatchEditing,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AddTemplateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Timeline", Self::Timeline),
        ("VETemplate", Self::VeTemplate),
        ("BatchEditing", Self::BatchEditing),
    ];
}

alicloud_runtime::open_set!(AddTemplateType);

/// The answer to [`Client::add_template`](crate::Client::add_template).
#[derive(Default)]
#[non_exhaustive]
pub struct AddTemplateResponse {
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
    /// The template.
    pub template: Option<Template>,
}

impl Fields for AddTemplateResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Template"]);
}

alicloud_runtime::structure!(AddTemplateResponse { request_id, template });

/// The template.
#[derive(Default)]
#[non_exhaustive]
pub struct Template {
    /// The content of the template, in the form of a timeline template's `Config`.
    ///
    /// Example: `See the Config documentation`.
    pub config: Option<Text<Json>>,
    /// The URL of the picture that stands for the template.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// Where the template was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<String>,
    /// Where the template was last changed from.
    ///
    /// Example: `OpenAPI`.
    pub modified_source: Option<String>,
    /// The name of the template.
    ///
    /// Example: `Template name`.
    pub name: Option<String>,
    /// The media ID of the video that previews the template.
    ///
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub preview_media: Option<String>,
    /// The state of the template.
    ///
    /// Example: `Available`.
    pub status: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub template_id: Option<String>,
    /// The kind of template.
    ///
    /// Example: `Timeline`.
    pub r#type: Option<String>,
}

impl Fields for Template {
    const FIELDS: &'static [Field] = &Field::members([
        "Config",
        "CoverUrl",
        "CreateSource",
        "ModifiedSource",
        "Name",
        "PreviewMedia",
        "Status",
        "TemplateId",
        "Type",
    ]);
}

alicloud_runtime::structure!(
    Template { config, cover_url, create_source, modified_source, name, preview_media,
    status, template_id, r#type }
);

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
