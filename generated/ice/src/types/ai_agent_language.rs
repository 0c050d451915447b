// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentLanguage`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The language of the speech that an agent recognizes.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentLanguage {
    /// `en`: English.
    En,
    /// `es`: Spanish.
    Es,
    /// `jp`: Japanese.
    Jp,
    /// `zh_en`: Mandarin mixed with English.
    ZhEn,
    /// `zh_mandarin`: Mandarin.
    ZhMandarin,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AiAgentLanguage {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("en", Self::En),
        ("es", Self::Es),
        ("jp", Self::Jp),
        ("zh_en", Self::ZhEn),
        ("zh_mandarin", Self::ZhMandarin),
    ];
}

alicloud_runtime::open_set!(AiAgentLanguage);
