// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingTemplateType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The type of an editing template.
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for EditingTemplateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Timeline", Self::Timeline),
        ("VETemplate", Self::VeTemplate),
    ];
}

alicloud_runtime::open_set!(EditingTemplateType);
