// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingTemplateType`

use alicloud_runtime::wire::UnknownValue;

/// The type of an editing template.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditingTemplateType {
    /// `Timeline`: standard template.
    Timeline,
    /// `VETemplate`: advanced template.
    VeTemplate,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open EditingTemplateType {
        Timeline: "Timeline",
        VeTemplate: "VETemplate",
    }
}
