// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeTemplate`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A template for transcoding live streams.
#[derive(Default)]
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

impl Fields for LiveTranscodeTemplate {
    const FIELDS: &'static [Field] = &Field::members([
        "Category",
        "CreateTime",
        "Name",
        "TemplateConfig",
        "TemplateId",
        "Type",
    ]);
}

alicloud_runtime::structure!(
    LiveTranscodeTemplate { category, create_time, name, template_config, template_id,
    r#type }
);

/// The values of `Category` in [`LiveTranscodeTemplate`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for LiveTranscodeTemplateCategory {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("system", Self::System),
        ("customized", Self::Customized),
    ];
}

alicloud_runtime::open_set!(LiveTranscodeTemplateCategory);
