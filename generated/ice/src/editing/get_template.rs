// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetTemplate`: Looks up a template by ID.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_template`](crate::Client::get_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateRequest {
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// Whether to return the related media of the template. Only standard templates have
    /// related media.
    ///
    /// Default: `0`. Example: `0`.
    pub related_mediaid_flag: Option<RelatedMediaidFlag>,
}

impl GetTemplateRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TemplateId`. The ID of the template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `RelatedMediaidFlag`. Whether to return the related media of the template.
    #[must_use]
    pub fn related_mediaid_flag(
        mut self,
        related_mediaid_flag: impl Into<RelatedMediaidFlag>,
    ) -> Self {
        self.related_mediaid_flag = Some(related_mediaid_flag.into());
        self
    }
}

alicloud_runtime::structure! {
    GetTemplateRequest {
        template_id: Field::query("TemplateId"),
        related_mediaid_flag: Field::query("RelatedMediaidFlag"),
    }
}

/// The values of [`GetTemplateRequest::related_mediaid_flag`](field@GetTemplateRequest::related_mediaid_flag).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelatedMediaidFlag {
    /// `0`: related media are not returned.
    V0,
    /// `1`: related media are returned.
    V1,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open RelatedMediaidFlag {
        V0: "0",
        V1: "1",
    }
}

/// The response of [`Client::get_template`](crate::Client::get_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The template.
    pub template: Option<GetTemplateTemplate>,
}

alicloud_runtime::structure! {
    GetTemplateResponse {
        request_id: "RequestId",
        template: "Template",
    }
}

/// The template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateTemplate {
    /// The `ClipsParam` pattern for job submission, as JSON. Replace `mediaId` and `text`
    /// with actual media IDs and texts.
    ///
    /// Example: `{"Media1":"mediaId","Text1":"text"}`.
    pub clips_param: Option<Text<Json>>,
    /// The content of the template, as JSON. The format depends on the template type.
    ///
    /// Example: `See Timeline template configuration details.`.
    pub config: Option<Text<Json>>,
    /// The URL of the template's cover image.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// The source that the template was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::CreationSource>,
    /// The time the template was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The source that the template was last modified from.
    ///
    /// Example: `OpenAPI`.
    pub modified_source: Option<types::CreationSource>,
    /// The time the template was last modified, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the template.
    ///
    /// Example: `Video watermark template`.
    pub name: Option<String>,
    /// The media ID of the template's preview.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub preview_media: Option<String>,
    /// The status of the template's preview.
    ///
    /// Example: `Normal`.
    pub preview_media_status: Option<types::MediaStatus>,
    /// The IDs of the media related to the template, for the editor of standard templates, as
    /// JSON.
    ///
    /// Example: `{"video":["******c04f1d4a06996144cc1a******"],"audio":["******c04f1d4a06996144cc1a******"],"image":["******c04f1d4a06996144cc1a******"]}`.
    pub related_mediaids: Option<Text<GetTemplateRelatedMediaids>>,
    /// The status of the template.
    ///
    /// Example: `Available`.
    pub status: Option<types::EditingTemplateStatus>,
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// The type of the template.
    ///
    /// Example: `Timeline`.
    pub r#type: Option<types::EditingTemplateType>,
}

alicloud_runtime::structure! {
    GetTemplateTemplate {
        clips_param: "ClipsParam",
        config: "Config",
        cover_url: "CoverURL",
        create_source: "CreateSource",
        creation_time: "CreationTime",
        modified_source: "ModifiedSource",
        modified_time: "ModifiedTime",
        name: "Name",
        preview_media: "PreviewMedia",
        preview_media_status: "PreviewMediaStatus",
        related_mediaids: "RelatedMediaids",
        status: "Status",
        template_id: "TemplateId",
        r#type: "Type",
    }
}

/// The value of [`GetTemplateTemplate::related_mediaids`](field@GetTemplateTemplate::related_mediaids).
///
/// The IDs of the media related to the template, for the editor of standard templates, as
/// JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateRelatedMediaids {
    /// The video IDs.
    pub video: Vec<String>,
    /// The IDs of the audio media.
    pub audio: Vec<String>,
    /// The image IDs.
    pub image: Vec<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    GetTemplateRelatedMediaids {
        video: Field::member("video"),
        audio: Field::member("audio"),
        image: Field::member("image"),
        others: Field::other_members(),
    }
}

impl Operation for GetTemplateRequest {
    type Response = GetTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetTemplate")
        .summary("Looks up a template by ID.")
        .read_only()
        .ram_action("ice:GetTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetTemplate",
        );
}
