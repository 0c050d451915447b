// Written by `cargo xtask regen`. Change the description and run it again.

//! `CustomTemplate`

use alicloud_runtime::{Json, Text, Timestamp};

/// A custom processing template of the account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomTemplate {
    /// The time the template was created, in UTC.
    ///
    /// Example: `2022-01-01T10:00:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// Display hints for the console. Reserved.
    pub frontend_hint: Option<FrontendHint>,
    /// Whether this is the default template of its type.
    ///
    /// Example: `true`.
    pub is_default: Option<bool>,
    /// The time the template was last modified, in UTC.
    ///
    /// Example: `2022-01-01T11:00:00Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The status of the template, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The template's subtype, as a number. `SubtypeName` gives its name.
    ///
    /// Example: `1`.
    pub subtype: Option<i32>,
    /// The name of the template's subtype, such as `Normal` or `AudioTranscode`.
    ///
    /// Example: `Normal`.
    pub subtype_name: Option<String>,
    /// The settings of the template. The members depend on the template type.
    ///
    /// Example: `{"Type":"Normal","FrameType":"normal","Time":0,"Count":10}`.
    pub template_config: Option<Text<Json>>,
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// The name of the template.
    ///
    /// Example: `Test screenshot template`.
    pub template_name: Option<String>,
    /// The template type, as a number. `TypeName` gives its name: `1` is `TranscodeTemplate`,
    /// `2` is `SnapshotTemplate`.
    ///
    /// Example: `2`.
    pub r#type: Option<i32>,
    /// The name of the template type, such as `TranscodeTemplate` or `SnapshotTemplate`.
    ///
    /// Example: `SnapshotTemplate`.
    pub type_name: Option<String>,
}

alicloud_runtime::structure! {
    CustomTemplate {
        create_time: "CreateTime",
        frontend_hint: "FrontendHint",
        is_default: "IsDefault",
        modified_time: "ModifiedTime",
        status: "Status",
        subtype: "Subtype",
        subtype_name: "SubtypeName",
        template_config: "TemplateConfig",
        template_id: "TemplateId",
        template_name: "TemplateName",
        r#type: "Type",
        type_name: "TypeName",
    }
}

/// Display hints for the console. Reserved.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrontendHint {
    /// Display hints for a transcoding template.
    pub transcode_template_hint: Option<TranscodeTemplateHint>,
}

alicloud_runtime::structure! {
    FrontendHint {
        transcode_template_hint: "TranscodeTemplateHint",
    }
}

/// Display hints for a transcoding template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTemplateHint {
    /// The bitrate control type of the template, as a display hint.
    pub bitrate_control_type: Option<String>,
}

alicloud_runtime::structure! {
    TranscodeTemplateHint {
        bitrate_control_type: "BitrateControlType",
    }
}
