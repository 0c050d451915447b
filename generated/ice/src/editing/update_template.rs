// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateTemplate`: Updates an editing template, including its name, content, and cover.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_template`](crate::Client::update_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// The ID of the template to update, returned by `AddTemplate`.
    ///
    /// Example: `23923ec3318f4c359e42e1e5b296****`.
    pub template_id: Option<String>,
    /// The name of the template.
    ///
    /// Example: `Cloud editing template 1`.
    pub name: Option<String>,
    /// The URL of the template's cover image.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// The media ID of the preview video of the template.
    ///
    /// Example: `1ae320b48fb04483915d4f2cd8ac****`.
    pub preview_media: Option<String>,
    /// The status of the template. A new advanced template is `Processing` for about 10
    /// seconds to 5 minutes, depending on its file size. It can be used after it becomes
    /// `Available`.
    ///
    /// Example: `Available`.
    pub status: Option<types::EditingTemplateStatus>,
    /// The source that the template is updated from.
    ///
    /// Default: `OpenAPI`. Example: `OpenAPI`.
    pub source: Option<types::CreationSource>,
    /// The IDs of the media related to the template, for the editor of standard templates, as
    /// JSON.
    pub related_mediaids: Option<Text<UpdateTemplateRelatedMediaids>>,
    /// The content of the template, as JSON. The format depends on the template type.
    pub config: Option<Text<Json>>,
}

impl UpdateTemplateRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TemplateId`. The ID of the template to update, returned by `AddTemplate`.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `Name`. The name of the template.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `CoverUrl`. The URL of the template's cover image.
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

    /// Sets `Status`. The status of the template.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::EditingTemplateStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `Source`. The source that the template is updated from.
    #[must_use]
    pub fn source(mut self, source: impl Into<types::CreationSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `RelatedMediaids`. The IDs of the media related to the template, for the editor of standard templates, as JSON.
    #[must_use]
    pub fn related_mediaids(
        mut self,
        related_mediaids: impl Into<Text<UpdateTemplateRelatedMediaids>>,
    ) -> Self {
        self.related_mediaids = Some(related_mediaids.into());
        self
    }

    /// Sets `Config`. The content of the template, as JSON.
    #[must_use]
    pub fn config(mut self, config: impl Into<Text<Json>>) -> Self {
        self.config = Some(config.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateTemplateRequest {
        template_id: Field::query("TemplateId"),
        name: Field::query("Name"),
        cover_url: Field::query("CoverUrl"),
        preview_media: Field::query("PreviewMedia"),
        status: Field::query("Status"),
        source: Field::query("Source"),
        related_mediaids: Field::query("RelatedMediaids"),
        config: Field::form("Config"),
    }
}

/// The IDs of the media related to the template, for the editor of standard templates, as
/// JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateRelatedMediaids {
    /// The video IDs.
    pub video: Option<Vec<String>>,
    /// The IDs of the audio media.
    pub audio: Option<Vec<String>>,
    /// The image IDs.
    pub image: Option<Vec<String>>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl UpdateTemplateRelatedMediaids {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `video`. The video IDs.
    #[must_use]
    pub fn video(mut self, video: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.video = Some(video.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `audio`. The IDs of the audio media.
    #[must_use]
    pub fn audio(mut self, audio: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.audio = Some(audio.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `image`. The image IDs.
    #[must_use]
    pub fn image(mut self, image: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image = Some(image.into_iter().map(Into::into).collect());
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
    UpdateTemplateRelatedMediaids {
        video: Field::member("video"),
        audio: Field::member("audio"),
        image: Field::member("image"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::update_template`](crate::Client::update_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `F8D475A5-F2EC-5755-ABD8-22D5561C****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateTemplateResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateTemplateRequest {
    type Response = UpdateTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateTemplate")
        .summary("Updates an editing template, including its name, content, and cover.")
        .ram_action("ice:UpdateTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateTemplate",
        );
}
