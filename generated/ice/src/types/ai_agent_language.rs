// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentLanguage`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// A language that an agent understands.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentLanguage {
    /// `zh_mandarin`: Chinese.
    ZhMandarin,
    /// `en`: English.
    En,
    /// `zh_en`: Chinese and English mixed.
    ZhEn,
    /// `es`: Spanish.
    Es,
    /// `jp`: Japanese.
    Jp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AiAgentLanguage {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("zh_mandarin", Self::ZhMandarin),
        ("en", Self::En),
        ("zh_en", Self::ZhEn),
        ("es", Self::Es),
        ("jp", Self::Jp),
    ];
}

alicloud_runtime::open_set!(AiAgentLanguage);
