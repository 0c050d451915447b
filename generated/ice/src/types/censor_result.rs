// Written by `cargo xtask regen`. Change the description and run it again.

//! `CensorResult`

use alicloud_runtime::Text;
use alicloud_runtime::wire::UnknownValue;

/// A moderation result: a label, its score and a suggested action.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CensorResult {
    /// The label of the content.
    ///
    /// Example: `normal`.
    pub label: Option<CensorResultLabel>,
    /// The score of the result, such as `99.91`.
    ///
    /// Example: `99.91`.
    pub rate: Option<Text<f64>>,
    /// The moderation scenario, such as `antispam`.
    ///
    /// Example: `antispam`.
    pub scene: Option<String>,
    /// The suggested action for the content.
    ///
    /// Example: `pass`.
    pub suggestion: Option<CensorResultSuggestion>,
}

alicloud_runtime::structure! {
    CensorResult {
        label: "Label",
        rate: "Rate",
        scene: "Scene",
        suggestion: "Suggestion",
    }
}

/// The values of [`CensorResult::label`](field@CensorResult::label).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CensorResultLabel {
    /// `normal`: normal content.
    Normal,
    /// `spam`: spam.
    Spam,
    /// `ad`: advertising.
    Ad,
    /// `abuse`: insults.
    Abuse,
    /// `flood`: excessive junk content.
    Flood,
    /// `contraband`: prohibited content.
    Contraband,
    /// `meaningless`: meaningless content.
    Meaningless,
    /// `terrorism`: terrorism or violence.
    Terrorism,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open CensorResultLabel {
        Normal: "normal",
        Spam: "spam",
        Ad: "ad",
        Abuse: "abuse",
        Flood: "flood",
        Contraband: "contraband",
        Meaningless: "meaningless",
        Terrorism: "terrorism",
    }
}

/// The values of [`CensorResult::suggestion`](field@CensorResult::suggestion).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CensorResultSuggestion {
    /// `pass`: no violation was found.
    Pass,
    /// `review`: manual review is required.
    Review,
    /// `block`: the content should be blocked.
    Block,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open CensorResultSuggestion {
        Pass: "pass",
        Review: "review",
        Block: "block",
    }
}
