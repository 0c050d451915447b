// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateCustomTemplate`: Creates a custom template for media processing.

use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_custom_template`](crate::Client::create_custom_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCustomTemplateRequest {
    /// The name of the template.
    ///
    /// Example: `test-template`.
    pub name: String,
    /// The template type: `1` transcoding, `2` snapshots, `3` animated images, `4` image
    /// watermarks, `5` text watermarks, `6` subtitles, `7` AI moderation, `8` AI covers, `9`
    /// AI erasing, `10` AI DNA (media fingerprints), `11` AI labels.
    ///
    /// Example: `1`.
    pub r#type: i32,
    /// The subtype within `Type`. The meaning of the numbers depends on the type. Transcoding
    /// (`Type` 1): `1` normal, `2` audio only, `3` remuxing to another container, `4`
    /// Narrowband HD 1.0, `5` Narrowband HD 2.0. Snapshots (`Type` 2): `1` normal (static),
    /// `2` sprite, `3` WebVTT. AI moderation (`Type` 7): `1` video, `2` audio, `3` images. AI
    /// erasing (`Type` 9): `1` logos, `2` subtitles.
    ///
    /// Example: `1`.
    pub subtype: Option<i32>,
    /// The template settings, as a JSON document whose members depend on `Type`. For example,
    /// a transcoding template has `Container`, `Video` and `Audio`.
    ///
    /// Example: `{"Container":{"Format":"flv"},"Video":{},"Audio":{}}`.
    pub template_config: Text<Json>,
}

impl CreateCustomTemplateRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateCustomTemplateRequired) -> Self {
        Self {
            name: required.name,
            r#type: required.r#type,
            template_config: required.template_config,
            subtype: None,
        }
    }

    /// Sets `Subtype`. The subtype within `Type`.
    #[must_use]
    #[inline]
    pub fn subtype(mut self, subtype: i32) -> Self {
        self.subtype = Some(subtype);
        self
    }
}

/// The required values of [`CreateCustomTemplateRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomTemplateRequired {
    /// The name of the template.
    ///
    /// Example: `test-template`.
    pub name: String,
    /// The template type: `1` transcoding, `2` snapshots, `3` animated images, `4` image
    /// watermarks, `5` text watermarks, `6` subtitles, `7` AI moderation, `8` AI covers, `9`
    /// AI erasing, `10` AI DNA (media fingerprints), `11` AI labels.
    ///
    /// Example: `1`.
    pub r#type: i32,
    /// The template settings, as a JSON document whose members depend on `Type`. For example,
    /// a transcoding template has `Container`, `Video` and `Audio`.
    ///
    /// Example: `{"Container":{"Format":"flv"},"Video":{},"Audio":{}}`.
    pub template_config: Text<Json>,
}

alicloud_runtime::structure! {
    CreateCustomTemplateRequest {
        name: Field::query("Name").required(),
        r#type: Field::query("Type").required(),
        subtype: Field::query("Subtype"),
        template_config: Field::query("TemplateConfig").required(),
    }
}

/// The response of [`Client::create_custom_template`](crate::Client::create_custom_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplateResponse {
    /// The new template.
    pub custom_template: Option<CreateCustomTemplateCustomTemplate>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateCustomTemplateResponse {
        custom_template: "CustomTemplate",
        request_id: "RequestId",
    }
}

/// The new template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplateCustomTemplate {
    /// The creation time, in UTC.
    ///
    /// Example: `2022-04-19T02:04:31Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// Whether this is the default template of its type.
    ///
    /// Example: `true`.
    pub is_default: Option<bool>,
    /// The time the template was last modified, in UTC.
    ///
    /// Example: `2022-04-19T02:04:31Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The status of the template.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The name of the template's subtype, such as `Remux`.
    ///
    /// Example: `Remux`.
    pub subtype: Option<String>,
    /// The settings of the template, as a JSON string whose members depend on the template
    /// type.
    ///
    /// Example: `{"Container":{"Format":"flv"},"Video":{},"Audio":{}}`.
    pub template_config: Option<Text<Json>>,
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// The name of the template.
    ///
    /// Example: `test-template`.
    pub template_name: Option<String>,
    /// The number of the template's type, as passed to `CreateCustomTemplate`. For example,
    /// `1` is a transcoding template.
    ///
    /// Example: `1`.
    pub r#type: Option<i32>,
    /// The name of the template's type, such as `TranscodeTemplate`.
    ///
    /// Example: `TranscodeTemplate`.
    pub type_name: Option<String>,
}

alicloud_runtime::structure! {
    CreateCustomTemplateCustomTemplate {
        create_time: "CreateTime",
        is_default: "IsDefault",
        modified_time: "ModifiedTime",
        status: "Status",
        subtype: "Subtype",
        template_config: "TemplateConfig",
        template_id: "TemplateId",
        template_name: "TemplateName",
        r#type: "Type",
        type_name: "TypeName",
    }
}

impl Operation for CreateCustomTemplateRequest {
    type Response = CreateCustomTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateCustomTemplate")
        .summary("Creates a custom template for media processing.")
        .ram_action("ice:CreateCustomTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateCustomTemplate",
        );
}
