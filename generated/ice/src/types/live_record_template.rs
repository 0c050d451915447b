// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveRecordTemplate`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::UnknownValue;

/// A template for live stream recording, with its formats.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordTemplate {
    /// The time the job or template was created, in UTC.
    ///
    /// Example: `2022-07-20T03:26:36Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the template was last modified, in UTC.
    ///
    /// Example: `2022-07-20T03:26:36Z`.
    pub last_modified: Option<Text<Timestamp>>,
    /// The name of the template.
    ///
    /// Example: `test template`.
    pub name: Option<String>,
    /// The recording formats of the template.
    pub record_format_list: Vec<super::LiveRecordFormat>,
    /// The ID of the template.
    ///
    /// Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: Option<String>,
    /// The origin of the template.
    ///
    /// Example: `custom`.
    pub r#type: Option<LiveRecordTemplateType>,
}

alicloud_runtime::structure! {
    LiveRecordTemplate {
        create_time: "CreateTime",
        last_modified: "LastModified",
        name: "Name",
        record_format_list: "RecordFormatList",
        template_id: "TemplateId",
        r#type: "Type",
    }
}

/// The values of [`LiveRecordTemplate::type`](field@LiveRecordTemplate::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveRecordTemplateType {
    /// `system`: a preset of the service.
    System,
    /// `custom`: created by the user.
    Custom,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveRecordTemplateType {
        System: "system",
        Custom: "custom",
    }
}
