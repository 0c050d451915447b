// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeTemplate`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::UnknownValue;

/// A template for transcoding live streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTranscodeTemplate {
    /// The origin of the template.
    ///
    /// Example: `customized`.
    pub category: Option<LiveTranscodeTemplateCategory>,
    /// The creation time, in UTC.
    ///
    /// Example: `2022-07-25T06:15:14Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The name of the template.
    ///
    /// Example: `my-template`.
    pub name: Option<String>,
    /// The video and audio settings.
    pub template_config: Option<super::LiveTranscodeTemplateConfig>,
    /// The ID of the template.
    ///
    /// Example: `bcfa57950bc649b2abfb476ecd36ea4f`.
    pub template_id: Option<String>,
    /// The type of the template: for example, `custom` for snapshots or `normal` for
    /// transcoding.
    ///
    /// Example: `normal`.
    pub r#type: Option<String>,
}

alicloud_runtime::structure! {
    LiveTranscodeTemplate {
        category: "Category",
        create_time: "CreateTime",
        name: "Name",
        template_config: "TemplateConfig",
        template_id: "TemplateId",
        r#type: "Type",
    }
}

/// The values of [`LiveTranscodeTemplate::category`](field@LiveTranscodeTemplate::category).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeTemplateCategory {
    /// `system`: a preset of the service.
    System,
    /// `customized`: created by the user.
    Customized,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeTemplateCategory {
        System: "system",
        Customized: "customized",
    }
}
