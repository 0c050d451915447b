// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentLanguage`

use alicloud_runtime::wire::UnknownValue;

/// The language of the speech that an agent recognizes.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open AiAgentLanguage {
        En: "en",
        Es: "es",
        Jp: "jp",
        ZhEn: "zh_en",
        ZhMandarin: "zh_mandarin",
    }
}
