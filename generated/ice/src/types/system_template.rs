// Written by `cargo xtask regen`. Change the description and run it again.

//! `SystemTemplate`

use alicloud_runtime::{Json, Text};

/// A preset processing template of the service.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemTemplate {
    /// The status of the system template, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The system template's subtype, as a number. `SubtypeName` gives its name.
    ///
    /// Example: `1`.
    pub subtype: Option<i32>,
    /// The name of the system template's subtype, such as `Normal` or `Remux`.
    ///
    /// Example: `Normal`.
    pub subtype_name: Option<String>,
    /// The settings of the system template. The members depend on the template type.
    ///
    /// Example: `{"Container":{"Format":"flv"},"Video":{},"Audio":{}}`.
    pub template_config: Option<Text<Json>>,
    /// The ID of the template.
    ///
    /// Example: `S00000001-100060`.
    pub template_id: Option<String>,
    /// The name of the template.
    ///
    /// Example: `M3U8-2K`.
    pub template_name: Option<String>,
    /// The system template's type, as a number. `TypeName` gives its name.
    ///
    /// Example: `1`.
    pub r#type: Option<i32>,
    /// The name of the system template's type, such as `TranscodeTemplate`.
    ///
    /// Example: `TranscodeTemplate`.
    pub type_name: Option<String>,
}

alicloud_runtime::structure! {
    SystemTemplate {
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
